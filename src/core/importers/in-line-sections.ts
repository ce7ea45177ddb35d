import type { ListItem, Said } from '../model.ts';
import { itemsIn } from './in-line-lists.ts';
import { saidAt, trimSpan } from './lines.ts';
import type { Element } from './outline.ts';
import { prose, type ParagraphElement } from './paragraphs.ts';

/** Below the forms that stand at the head of lines. */
export const IN_LINE = 95;
/** A sentence at the head of a paragraph or item that is followed by others heads it where it is at most this long. In characters. */
const LONGEST_HEAD = 48;
const FEWEST_SECTIONS = 3;

/**
 * Parts a paragraph with a numbered list in it: its items become sections where each has a sentence at its head that can
 * be a heading, below a heading of the paragraph's own where it has one. Else the items are kept with the paragraph.
 * Without a heading above, a list is no division of the report.
 */
export function partLists(text: string, elements: readonly Element[]): readonly Element[] {
  let headed = false;
  return elements.flatMap((element, index) => {
    headed ||= element.type === 'heading';
    if (element.type !== 'paragraph' || element.paragraph.role !== 'prose') return [element];
    return partList(text, element, headed, runsIn(text, elements[index - 1], element));
  });
}

/** Whether a paragraph stands on the line of its heading. */
const runsIn = (
  text: string,
  before: Element | undefined,
  { paragraph: { span } }: ParagraphElement,
): boolean => before?.type === 'heading' && !/[\r\n]/.test(text.slice(before.span.end, span.start));

function partList(
  text: string,
  element: ParagraphElement,
  headed: boolean,
  runIn: boolean,
): readonly Element[] {
  const [line, ...more] = element.paragraph.lines;
  if (!line || more.length > 0) return [element];
  const items = itemsIn(text, line.span);
  const [first] = items;
  if (!first) return [element];
  const sections = items.map((item) => sectionOf(text, item)).filter((section) => section !== undefined);
  const parted = headed && sections.length === items.length && items.length >= FEWEST_SECTIONS;
  if (!parted || element.paragraph.about === 'shortcomings') {
    return [{ ...element, paragraph: { ...element.paragraph, items } }];
  }
  const lead = trimSpan(text, { start: line.span.start, end: first.number.span.start });
  const before = lead.start < lead.end ? leadOf(text, element, saidAt(text, lead), !runIn) : [];
  return [...before, ...sections.flat(), { type: 'end', rank: IN_LINE - 1 }];
}

/** 坚持优先发展教育。一是…: the sentence before the list heads it, unless it only says that a list comes. */
function leadOf(text: string, element: ParagraphElement, lead: Said, mayHead: boolean): readonly Element[] {
  const { head, rest } = (mayHead && headIn(text, lead, true)) || {};
  if (!head || head.text.length > LONGEST_LEAD || ANNOUNCES.test(head.text)) {
    return [{ ...element, paragraph: { ...element.paragraph, span: lead.span, lines: [lead] } }];
  }
  const heading: Element = { type: 'heading', rank: IN_LINE - 1, said: head, span: head.span };
  return rest ? [heading, prose([rest])] : [heading];
}

/** A heading of the paragraph's own is shorter than one of an item. In characters. */
const LONGEST_LEAD = 20;
const ANNOUNCES =
  /^(?:今年|去年|当前|目前)|以下|如下|主要(?:是|做|抓)|包括|[一二三四五六七八九十\d]+(?:个|项|方面|件)/;

function sectionOf(text: string, { number, said }: ListItem): readonly Element[] | undefined {
  const found = headIn(text, said, false);
  if (!found?.rest) return undefined;
  const span = { start: number.span.start, end: found.head.span.end };
  return [{ type: 'heading', rank: IN_LINE, number, said: found.head, span }, prose([found.rest])];
}

/** The first sentence where it can be a heading, and what follows it. */
function headIn(
  text: string,
  { text: words, span }: Said,
  alone: boolean,
): { readonly head: Said; readonly rest?: Said } | undefined {
  const stop = words.indexOf('。');
  if (stop < 4 || stop > LONGEST_HEAD) return undefined;
  const head = saidAt(text, { start: span.start, end: span.start + stop });
  const rest = trimSpan(text, { start: head.span.end + 1, end: span.end });
  if (rest.start < rest.end) return { head, rest: saidAt(text, rest) };
  return alone ? { head } : undefined;
}
