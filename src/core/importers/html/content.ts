import type { HtmlElement, Page } from './tree.ts';

/**
 * Names that publishers give to what stands around an article. A word of a class or an id counts where it stands
 * alone or between hyphens: `page-footer`, `breadcrumb`.
 */
const AROUND = new Set(
  (
    'nav navbar navigation menu submenu breadcrumb breadcrumbs crumb crumbs position location footer foot copyright share ' +
    'bdshare toolbar tools print sidebar side aside search login related recommend relation pager pagination paging comment ' +
    'comments qrcode qr weixin wechat friendlink links banner ad ads advert fontsize hits breadnav mianbao dqwz'
  ).split(' '),
);

/** What stands around an article is a small part of a page; a large one is only misnamed. */
const LARGEST_PART = 0.4;

/** Returns the element that holds the article: the deepest with most of the page's text that is no link. */
export function mainIn({ body }: Page): HtmlElement {
  const all = proseIn(body);
  const path = [body];
  for (;;) {
    const inner = elementsIn(path.at(-1)).find((one) => proseIn(one) >= all * MOST && all > 0);
    if (!inner) break;
    path.push(inner);
  }
  const last = path.findLastIndex(({ name }) => CONTAINERS.has(name));
  return path[Math.max(last, 0)] ?? body;
}

/** The share of a page's text that the article has at least. */
const MOST = 0.75;

/** Elements that hold whole articles, and not a paragraph or a table of one. */
const CONTAINERS = new Set([
  'body',
  'html',
  'div',
  'td',
  'article',
  'main',
  'section',
  'form',
  'center',
  'ucapcontent',
]);

const proseIn = ({ length, linked }: HtmlElement): number => length - linked;

export const elementsIn = (inside: HtmlElement | undefined): readonly HtmlElement[] =>
  (inside?.children ?? []).filter((one): one is HtmlElement => typeof one !== 'string');

/** Whether an element of the article is none of its words: named as what stands around, or a list of links. */
export function isAround(inside: HtmlElement, main: HtmlElement): boolean {
  const { attributes, length, linked, name } = inside;
  if (length > main.length * LARGEST_PART) return false;
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.toLowerCase().split(/[\s_-]+/);
  if (names.some((one) => AROUND.has(one))) return true;
  return BLOCKS.has(name) && length > 0 && linked >= length * 0.8;
}

const BLOCKS = new Set(['ul', 'ol', 'dl', 'div', 'p', 'section', 'form', 'header']);

/**
 * Returns the article's title as the page gives it: `ArticleTitle` is prescribed for pages of Chinese governments
 * (国办发〔2017〕47号 and its guide to page labels); else the only heading of the first level; else the page's title, up to
 * the names of columns and site behind it.
 */
export function titleOf({ body, about }: Page): string | undefined {
  const named = about.get('articletitle');
  if (named !== undefined) return named;
  const headings = headingsIn(body);
  if (headings.length === 1) return headings[0];
  const title = about.get('title')?.split(/\s*[_|｜]\s*|\s+[-–—]\s+|--+/)[0];
  return title !== undefined && /\p{Script=Han}{4}/u.test(title) ? title : undefined;
}

const headingsIn = (inside: HtmlElement): readonly string[] =>
  inside.name === 'h1' ? [textIn(inside)] : elementsIn(inside).flatMap(headingsIn);

/** Returns all words of an element on one line. */
export const textIn = (inside: HtmlElement): string =>
  inside.children
    .map((one) => (typeof one === 'string' ? one : one.name === 'br' ? '\n' : textIn(one)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
