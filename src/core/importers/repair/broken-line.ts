import { roleOf } from '../furniture.ts';
import type { DamageKind, Mend } from './damage.ts';
import { isEnded, isMarked, isNumbered, isProse, rowsWithText, type Row } from './row.ts';

/** How a text sets its paragraphs. */
interface Setting {
  /** Lines of prose end with a sentence as a rule, so that one that does not goes on in the next. */
  readonly closed: boolean;
  /** Paragraphs are indented. */
  readonly indented: boolean;
  /** Paragraphs have a blank line between them. */
  readonly spaced: boolean;
  /** Where lines are broken, if all are at one width or one number of characters. */
  readonly measure: Measure | undefined;
}

/** Lines that end within a sentence, a word or a number: broken at a width, at a link or at the end of a page. */
export const brokenLine: DamageKind = {
  damage: 'broken-line',
  code: 'mended-broken-line',
  find(text) {
    return textsIn(rowsWithText(text)).flatMap(mendsIn);
  },
};

/** A text bound to others has at least so many lines. */
const FEWEST_LINES = 60;

/** Texts of one file may each be set in its own way; form feeds part them. */
function textsIn(rows: readonly Row[]): readonly (readonly Row[])[] {
  const texts: Row[][] = [];
  for (const row of rows) {
    const last = texts.at(-1);
    if (last && !(row.fed && last.length >= FEWEST_LINES)) last.push(row);
    else texts.push([row]);
  }
  return texts;
}

function mendsIn(rows: readonly Row[]): readonly Mend[] {
  const setting = settingOf(rows);
  const mends: Mend[] = [];
  // The words since the last line end that stays.
  let line = '';
  let first: Row | undefined;
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (before && first && goesOn(line, first, before, rows, index, setting)) {
      const glue = /[A-Za-z]$/.test(before.text) && /^[A-Za-z]/.test(row.text) ? ' ' : '';
      mends.push({ span: { start: before.span.end, end: row.span.start }, text: glue });
      line = (line + row.text).slice(-LOOKED_BACK);
    } else {
      line = row.text.slice(-LOOKED_BACK);
      first = row;
    }
  }
  return mends;
}

/** Of a line that was put together, so many characters are looked at: enough to tell prose from a heading. */
const LOOKED_BACK = 200;

function settingOf(rows: readonly Row[]): Setting {
  const prose = rows.filter(({ text }) => text.length >= 40);
  const share = (some: readonly Row[], of: readonly Row[]): number =>
    of.length === 0 ? 0 : some.length / of.length;
  const ended = prose.filter(({ text }) => isEnded(text));
  return {
    closed: share(ended, prose) >= 0.7,
    indented:
      share(
        prose.filter(({ indent }) => indent >= 2),
        prose,
      ) >= 0.6,
    spaced:
      share(
        ended.filter(({ blanks }) => blanks > 0),
        ended,
      ) >= 0.7,
    measure: measureOf(rows),
  };
}

interface Measure {
  readonly size: number;
  /** The size of a line: its width, in full-width characters, or its characters. */
  readonly of: (row: Row) => number;
}

const lengthOf = ({ text, indent }: Row): number => text.length + indent / 2;
const widthOf = (row: Row): number => lengthOf(row) - (row.text.match(/[\u0020-\u007e]/g)?.length ?? 0) / 2;

/** Most lines are as long as the longest and end anywhere: the text was broken at that size. */
function measureOf(rows: readonly Row[]): Measure | undefined {
  if (rows.length < 8) return undefined;
  return [widthOf, lengthOf].map((of) => measureBy(rows, of)).find((measure) => measure !== undefined);
}

function measureBy(rows: readonly Row[], of: Measure['of']): Measure | undefined {
  const size = rows.map(of).toSorted((a, b) => a - b)[Math.floor(rows.length * 0.9)] ?? 0;
  if (size < 14 || size > 64) return undefined;
  const full = rows.filter((row) => of(row) >= size - 2);
  const open = full.filter(({ text }) => !isEnded(text) && !/[，、,]$/.test(text));
  const broken = full.length >= rows.length * 0.4 && open.length >= full.length * 0.4;
  // Paragraphs end with a sentence: lines that never do stand for sentences themselves.
  const short = rows.filter((row) => of(row) < size - 2);
  const closed = short.filter(({ text }) => isEnded(text)).length >= short.length * 0.3;
  return broken && closed ? { size, of } : undefined;
}

const CLOSING = /^[，。、；：！？）》」』”’,;)]/;
const OPENING = /[（《「『“‘(，、]$/;

function goesOn(
  line: string,
  first: Row,
  before: Row,
  rows: readonly Row[],
  index: number,
  setting: Setting,
): boolean {
  const row = rows[index];
  if (!row) return false;
  if (isMarked(row.text) || /^[#|]/.test(first.text)) return false;
  if (isFurniture(row) || (row.blanks > 1 && !row.cut)) return false;
  if (CLOSING.test(row.text) || (/\d$/.test(line) && /^[%％‰]/.test(row.text))) return true;
  if (row.blanks === 0 && line.length >= 12 && /[A-Za-z]$/.test(line) && /^\d/.test(row.text)) return true;
  if (isNumbered(row.text) && !(setting.measure && isFull(before, setting.measure))) return false;
  if (OPENING.test(line) || (/[—―]{2}$/.test(line) && row.blanks === 0)) return true;
  if (setting.measure !== undefined) return goesOnAtMeasure(line, before, row, setting.measure, setting);
  if (isEnded(line) || isFurniture(before)) return false;
  if (isLeftOver(line, row, rows[index + 1])) return true;
  const prose = isProse(line);
  if (row.cut && row.blanks === 1 && line.length >= 8 && !isNumbered(first.text)) return true;
  if (prose && setting.closed && (row.cut || row.blanks === 0)) return row.cut || mayFollow(row, setting);
  if (prose && setting.closed && setting.indented) return row.indent === 0;
  const heading = isNumbered(first.text) && !prose;
  if (heading || !setting.closed || !isWithin(row, setting)) return false;
  return setting.indented ? first.indent >= 2 : isLink(line, first !== before, rows, index, setting);
}

const isFull = (row: Row | undefined, { size, of }: Measure): boolean =>
  row !== undefined && of(row) >= size - 2;

/** A line as wide as the rest goes on in the next; where paragraphs are indented, past the end of a sentence too. */
function goesOnAtMeasure(
  line: string,
  before: Row,
  row: Row,
  measure: Measure,
  { indented }: Setting,
): boolean {
  if (!isFull(before, measure) || (row.blanks > 0 && !row.cut)) return false;
  if (indented && row.indent >= 2) return false;
  if (
    isNumbered(row.text) &&
    /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]|第)/.test(row.text)
  )
    return false;
  return !isEnded(line) || indented;
}

/** One character alone is the rest of a word: 政府工作报, 告. */
const isLeftOver = (line: string, row: Row, next: Row | undefined): boolean =>
  row.blanks === 0 &&
  /^[\u4e00-\u9fff]$/.test(row.text) &&
  /[\u4e00-\u9fff]{4}$/.test(line) &&
  !/^[-\d]/.test(next?.text ?? '');

/** A line that may stand within a paragraph: not one that begins one. */
const mayFollow = (row: Row, { indented }: Setting): boolean => !indented || row.indent === 0;

const isWithin = (row: Row, setting: Setting): boolean =>
  row.blanks === 0 && row.indent === 0 && (setting.spaced || setting.indented);

/** Words that a sentence cannot end with: what they govern follows. */
const LEADING = /(?:根据|按照|依据|关于|通过|加入|签署|贯彻|实施|[与和同对在以向把将])$/;
/** Links that follow each other before the sentence goes on. */
const MOST_LINKS = 4;

/** Words that a page sets as a link stand on a line of their own, and the sentence goes on behind them. */
function isLink(
  line: string,
  linked: boolean,
  rows: readonly Row[],
  index: number,
  setting: Setting,
): boolean {
  if (line.length < 6 && !LEADING.test(line)) return false;
  for (const [place, row] of rows.slice(index, index + MOST_LINKS + 1).entries()) {
    if (!isWithin(row, setting)) return false;
    if (isSentence(row.text)) return place > 0 || linked || (line.length >= 24 && /[，、]/.test(line));
    if (row.text.length > 30 || /\d/.test(row.text)) return false;
  }
  return false;
}

/** The rest of a sentence, not a line of a data panel. */
const isSentence = (line: string): boolean =>
  isEnded(line) || isProse(line) || (line.length >= 30 && /[，、]/.test(line));

const isFurniture = ({ text }: Row): boolean => !/^[\d.]+$/.test(text) && roleOf(text) !== undefined;
