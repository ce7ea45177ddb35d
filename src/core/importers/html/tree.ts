import { Parser } from 'htmlparser2';
import { Refusal } from '../refusal.ts';

/** An element of a page, of which only what a reader could see is kept. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (HtmlElement | string)[];
  /** Characters of text in it, blanks apart: all, and those that are links. */
  readonly length: number;
  readonly linked: number;
}

interface OpenElement extends HtmlElement {
  readonly children: (HtmlElement | string)[];
  length: number;
  linked: number;
}

export interface Page {
  readonly body: HtmlElement;
  /** What the page says of itself: `title`, and its `meta` by name in lower case. */
  readonly about: ReadonlyMap<string, string>;
}

/** What is run, drawn, asked for or hidden is not read, nor what it holds. */
const UNREAD = new Set(
  (
    'script style noscript template svg math iframe frame object embed applet video audio canvas map select datalist ' +
    'button textarea dialog nav footer aside menu del s strike rt rp link base'
  ).split(' '),
);
const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const SIDE_ROLES = /^(?:navigation|banner|contentinfo|search|complementary|menu|menubar|toolbar)$/;

/** Deeper pages are damaged or made to break readers; what lies deeper than `FLAT` is read as if it lay there. */
const DEEPEST = 1_000;
const FLAT = 200;

/** Parses a page. Nothing in it is run or fetched. */
export function parsePage(source: string): Page {
  const about = new Map<string, string>();
  const body = element('body', {});
  const open = [body];
  /** For each element that the parser has open, that of ours, where it is read and has one of its own. */
  const path: (OpenElement | undefined)[] = [];
  let [unread, links] = [0, 0];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (path.length > DEEPEST) throw new Refusal('file-damaged');
        if (name === 'meta') keepMeta(about, attributes);
        if (name === 'a') links++;
        if (unread > 0 || isUnread(name, attributes)) unread++;
        const own = unread > 0 || open.length > FLAT ? undefined : element(name, attributes);
        path.push(own);
        if (own) open.push(own);
      },
      ontext(text) {
        const inside = open.at(-1);
        if (unread > 0 || !inside) return;
        const length = text.replace(/\s+/g, '').length;
        inside.children.push(text);
        count(inside, length, links > 0 ? length : 0);
      },
      onclosetag(name) {
        const own = path.pop();
        if (name === 'a') links--;
        if (unread > 0) unread--;
        if (own) close(open, about);
      },
    },
    { decodeEntities: true },
  );
  parser.write(source);
  parser.end();
  return { body, about };
}

const element = (name: string, attributes: Readonly<Record<string, string>>): OpenElement => ({
  name,
  attributes,
  children: [],
  length: 0,
  linked: 0,
});

function isUnread(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return (
    UNREAD.has(name) ||
    attributes['hidden'] !== undefined ||
    HIDDEN.test(attributes['style'] ?? '') ||
    SIDE_ROLES.test(attributes['role'] ?? '')
  );
}

function count(inside: OpenElement, length: number, linked: number): void {
  inside.length += length;
  inside.linked += linked;
}

/** Puts the innermost element into the one around it; the page's title is kept apart. */
function close(open: OpenElement[], about: Map<string, string>): void {
  const closed = open.pop();
  const around = open.at(-1);
  if (!closed || !around) return;
  if (closed.name === 'title') {
    about.set(
      'title',
      closed.children
        .filter((one) => typeof one === 'string')
        .join('')
        .trim(),
    );
    return;
  }
  around.children.push(closed);
  count(around, closed.length, closed.linked);
}

function keepMeta(about: Map<string, string>, attributes: Readonly<Record<string, string>>): void {
  const name = (attributes['name'] ?? attributes['property'] ?? '').toLowerCase();
  const content = (attributes['content'] ?? '').trim();
  if (name !== '' && content !== '' && !about.has(name)) about.set(name, content);
}
