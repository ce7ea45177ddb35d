import { mendsOf, type DamageKind, type Mend } from './damage.ts';
import { isEnded, isNumbered, rowsWithText } from './row.ts';

/** A line longer than this holds more than a paragraph. In characters. */
const LONGEST_PARAGRAPH = 2000;

/** Paragraphs and headings that stand in one line: parted by wide blanks, or by nothing. */
export const joinedLine: DamageKind = {
  damage: 'joined-line',
  code: 'mended-joined-line',
  find(text) {
    return rowsWithText(text).flatMap(({ span, text: line }) => {
      const breaks = new Set([
        ...wideBlanks(line),
        ...contents(line),
        ...atEnd(line),
        ...withoutBreaks(line),
      ]);
      return [...breaks]
        .toSorted((a, b) => a - b)
        .map((at): Mend => ({ span: { start: span.start + at, end: span.start + at }, text: '\n' }));
    });
  },
};

/** A wide blank behind a heading or a sentence is the indent of a paragraph that lost its line end. */
function wideBlanks(line: string): readonly number[] {
  const breaks: number[] = [];
  let start = 0;
  for (const { span } of mendsOf(line, / {4,}|\u3000{2,}/g, () => '')) {
    const before = line.slice(start, span.start);
    const after = line.slice(span.end, span.end + 12);
    if (
      isNumbered(before) ||
      isEnded(before) ||
      TITLE.test(before) ||
      (isNumbered(after) && before.length > 1)
    ) {
      breaks.push(span.start);
      start = span.end;
    }
  }
  return breaks;
}

const TITLE = /(?:工作报告|公报|纲要|规划|决议)$/;
const CHAPTER = /第[一二三四五六七八九十百零〇\d]{1,4}[篇编章节]/g;

/** A table of contents in one line: three chapters and more, and no sentence. */
function contents(line: string): readonly number[] {
  if (/[。；]/.test(line)) return [];
  const starts = [...line.matchAll(CHAPTER)].map(({ index }) => index);
  return starts.length < 2 ? [] : starts.filter((start) => start > 0);
}

/** …得到加强。（四）改革不断深入: a heading that stands at the end of the paragraph before it. */
function atEnd(line: string): readonly number[] {
  const tail = line.slice(-LONGEST_HEADING);
  const found =
    /(?<=[。！？])(?:第[一二三四五六七八九十百零〇]{1,4}[篇章节]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^。；，：！？]{2,30}$/.exec(
      tail,
    );
  return found ? [line.length - tail.length + found.index] : [];
}

const LONGEST_HEADING = 40;

const NUMERALS = '一二三四五六七八九十';
/** 1 to 20 as they number headings. */
const NUMBERS = [...NUMERALS, ...[...NUMERALS].slice(0, 9).map((unit) => `十${unit}`), '二十'];
const HEADING =
  /(?<=^|[。！？；：”）\s\u3000])(?:(?<part>[一二三四五六七八九十]{1,3})、(?![一二三四五六七八九十]{1,3}(?:、|产业|次))|[（(](?<section>[一二三四五六七八九十]{1,3})[）)]|(?<address>各位代表[：！]))/g;
/** How headings of parts end, and how the text behind them begins. */
const HEADING_END =
  /^.{2,30}?(?:回顾|总结|安排|任务|目标|建议|打算|要点|部署|要求|措施|成就|思路|工作|建设)(?=(?:[12]\d{3}年|今年|过去|一年来|五年来|过去|各位|根据|面对|新的一年|做好|我们|在|“))/;

/** A report without line ends: broken before the numbers that follow each other, and behind the headings whose end can be told. */
function withoutBreaks(line: string): readonly number[] {
  if (line.length < LONGEST_PARAGRAPH) return [];
  const breaks: number[] = [];
  let part = 0;
  let section = 0;
  for (const match of line.matchAll(HEADING)) {
    const { index, groups } = match;
    const asPart = NUMBERS.indexOf(groups?.['part'] ?? '') + 1;
    const asSection = NUMBERS.indexOf(groups?.['section'] ?? '') + 1;
    if (asPart > 0 && asPart !== part + 1) continue;
    if (asSection > 1 && asSection !== section + 1) continue;
    if (index > 0) breaks.push(index);
    if (groups?.['address']) breaks.push(index + match[0].length);
    if (asSection > 0) section = asSection;
    if (asPart === 0) continue;
    part = asPart;
    section = 0;
    const end = HEADING_END.exec(line.slice(index, index + 60));
    if (end) breaks.push(index + end[0].length);
  }
  return breaks;
}
