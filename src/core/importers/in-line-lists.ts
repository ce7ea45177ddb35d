import type { ListItem, Span } from '../model.ts';
import { saidAt, trimSpan } from './lines.ts';
import { ordinalOf } from './ordinals.ts';

/** How items are numbered within a paragraph, each at the head of a sentence or clause. */
const FORMS: readonly RegExp[] = [
  /(?<=^|[。；：！:;，,])\s*([一二三四五六七八九十]{1,2})(?:是|要)(?!说|指)/g,
  /(?<=^|[。；：！:;])\s*第([一二三四五六七八九十]{1,2})[，,、是]/g,
  /(?<=^|[。；：！:;，,])\s*[（(]([一二三四五六七八九十]{1,2}|\d{1,2})[）)]/g,
  /()[①-⑳⑴-⒛]/g,
  /(?<=^|[。；：！:;])\s*(\d{1,2})[.．、](?=[^\d\s])/g,
];

/** A list has at least so many items. */
const FEWEST = 2;

/** Returns the items numbered from one on within a paragraph; of several lists the longest. */
export function itemsIn(text: string, paragraph: Span): readonly ListItem[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const lists = FORMS.map((form) => inOrder(words, form));
  const longest = lists.reduce((most, list) => (list.length > most.length ? list : most), []);
  if (longest.length < FEWEST) return [];
  return longest.map(({ start, end }, index) => {
    const next = longest[index + 1]?.start ?? endOfLast(words, end);
    const said = trimSpan(text, { start: paragraph.start + end, end: paragraph.start + next });
    return {
      number: saidAt(text, { start: paragraph.start + start, end: paragraph.start + end }),
      said: saidAt(text, withoutMark(text, said)),
    };
  });
}

/** The marks of a form that count up from one. */
function inOrder(words: string, form: RegExp): readonly Span[] {
  const marks: Span[] = [];
  for (const match of words.matchAll(form)) {
    const blank = /^\s*/.exec(match[0])?.[0].length ?? 0;
    const ordinal = ordinalOf(match[1] || match[0]);
    if (ordinal !== marks.length + 1) continue;
    marks.push({ start: match.index + blank, end: match.index + match[0].length });
  }
  return marks;
}

/** The last item ends with its paragraph, or where the report turns to itself: 对此，我们将… */
function endOfLast(words: string, from: number): number {
  const turn = /。(?=(?:对(?:此|这些|于这些)|这些问题|我们(?:将|要|一定)|各位代表))/.exec(words.slice(from));
  return turn ? from + turn.index + 1 : words.length;
}

function withoutMark(text: string, { start, end }: Span): Span {
  return { start, end: /[；;，,]$/.test(text.slice(start, end)) ? end - 1 : end };
}
