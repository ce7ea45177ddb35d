import type { Said } from '../model.ts';
import { saidAt, trimSpan, type Line } from './lines.ts';

/** A line read as a heading: its rank among the forms (smaller is higher), its number, its words, and what runs on after it. */
export interface HeadingLine {
  readonly rank: number;
  readonly number?: Said;
  readonly said: Said;
  readonly rest?: Said;
}

const NUMERAL = '[一二三四五六七八九十百零〇]{1,4}';

interface Form {
  readonly rank: number;
  /** The first group is the number or label. */
  readonly pattern: RegExp;
  /** Whether the heading's first sentence may be followed by prose on the same line. */
  readonly runsIn: boolean;
}

/**
 * How headings are numbered in official documents, after GB/T 9704-2012 §7.3.3 (一、 （一） 1. （1）), with the forms of
 * plans (篇 章 节), of newspaper digests (关键词) and of prose in order (一是, 第一，).
 */
const FORMS: readonly Form[] = [
  { rank: 10, pattern: new RegExp(`^(第(?:${NUMERAL}|\\d{1,2})[篇编])\\s*`), runsIn: false },
  { rank: 20, pattern: new RegExp(`^(第(?:${NUMERAL}|\\d{1,2})章)\\s*`), runsIn: false },
  { rank: 30, pattern: new RegExp(`^(第(?:${NUMERAL}|\\d{1,2})节)\\s*`), runsIn: false },
  { rank: 40, pattern: new RegExp(`^(${NUMERAL}、)\\s*`), runsIn: false },
  { rank: 45, pattern: /^(关键词\s*[\d一二三四五六七八九十]{0,2}\s*[.．、：:]?)\s*/, runsIn: false },
  { rank: 50, pattern: new RegExp(`^([（(]${NUMERAL}[）)])\\s*`), runsIn: true },
  { rank: 60, pattern: /^(\d{1,2}[.．、])\s*(?!\d)/, runsIn: true },
  { rank: 70, pattern: /^([（(]\d{1,2}[）)])\s*/, runsIn: true },
  { rank: 80, pattern: new RegExp(`^(${NUMERAL}是|第${NUMERAL}[，,、])\\s*`), runsIn: true },
  { rank: 90, pattern: /^([—―-]{2,})\s*/, runsIn: true },
];

/** A run-in heading is at most this long; a longer first sentence is prose. In characters. */
const LONGEST_HEADING = 48;

/** Returns the line as a heading, or nothing where it is prose. */
export function readHeading(text: string, line: Line): HeadingLine | undefined {
  for (const form of FORMS) {
    const label = form.pattern.exec(line.text)?.[1];
    if (label === undefined) continue;
    const from = line.span.start + line.text.indexOf(label);
    const words = trimSpan(text, { start: from + label.length, end: line.span.end });
    const number = saidAt(text, { start: from, end: from + label.length });
    return readWords(text, form, number, words);
  }
  return undefined;
}

function readWords(text: string, form: Form, number: Said, words: Said['span']): HeadingLine | undefined {
  const body = text.slice(words.start, words.end);
  const stop = body.search(/[。！？!?]/);
  const wide = body.search(/[\u3000\s]{2,}/);
  if (stop < 0 && wide < 0) {
    const fits = body.length <= LONGEST_HEADING && !/[；;，,：:]$/.test(body);
    return fits ? { rank: form.rank, number, said: saidAt(text, words) } : undefined;
  }
  const end = stop < 0 ? wide : wide < 0 ? stop : Math.min(stop, wide);
  if (end > LONGEST_HEADING || (!form.runsIn && stop >= 0 && wide < 0 && stop < body.length - 1))
    return undefined;
  if (end === 0) return undefined;
  const said = saidAt(text, { start: words.start, end: words.start + end });
  const rest = trimSpan(text, { start: words.start + end + (end === stop ? 1 : 0), end: words.end });
  return {
    rank: form.rank,
    number,
    said,
    ...(rest.start < rest.end ? { rest: saidAt(text, rest) } : {}),
  };
}

/** A heading without a number: a short line that stands alone before prose. */
export function isBareHeading(line: Line, next: Line | undefined): boolean {
  return (
    line.text.length >= 4 &&
    line.text.length <= 30 &&
    !/[。；，、：:;,.!?！？…”]$/.test(line.text) &&
    !/^[\d.,%±+\-－（(]/.test(line.text.replace(/^\d{4}年/, '')) &&
    /[\u4e00-\u9fff]{3}/.test(line.text) &&
    next !== undefined &&
    next.text.length > 60 &&
    !/^[（(]/.test(next.text) &&
    /[。；]$/.test(next.text)
  );
}
