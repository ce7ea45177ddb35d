import type { Said, Span } from '../model.ts';
import { saidAt, trimSpan, type Line } from './lines.ts';
import { ordinalOf } from './ordinals.ts';

/** A line read as a heading: its rank among the forms (smaller is higher), its number, its words, and what runs on after it. */
export interface HeadingLine {
  readonly rank: number;
  readonly number?: Said;
  readonly said: Said;
  readonly rest?: Said;
}

/** How headings and items of lists are numbered. */
export interface Form {
  readonly rank: number;
  /** The first group is the number or label, the group `ordinal` what counts in it. */
  readonly pattern: RegExp;
  /** A form of headings alone; the others number items of lists as well. */
  readonly strong: boolean;
  /** Whether the heading's first sentence may be followed by prose on the same line. */
  readonly runsIn: boolean;
}

/** The number at the head of a line. */
export interface Label {
  readonly form: Form;
  readonly number: Said;
  /** What the number comes to; nothing for a dash. */
  readonly ordinal?: number;
  /** What stands behind the number. */
  readonly words: Span;
}

const NUMERAL = '[一二三四五六七八九十百零〇]{1,4}';

/**
 * How headings are numbered in official documents, after GB/T 9704-2012 §7.3.3 (一、 （一） 1. （1）), with the forms of
 * plans (篇 章 节), of newspaper digests (关键词) and of prose in order (一是, 第一，, 首先，, ①).
 */
const FORMS: readonly Form[] = [
  form(10, `第(?<ordinal>${NUMERAL}|\\d{1,2})[篇编]`, { strong: true }),
  form(20, `第(?<ordinal>${NUMERAL}|\\d{1,2})章`, { strong: true }),
  form(30, `第(?<ordinal>${NUMERAL}|\\d{1,2})节`, { strong: true }),
  form(40, `(?<ordinal>${NUMERAL})、(?!${NUMERAL}(?:、|产业|次))`, { strong: true }),
  form(45, '关键词\\s*(?<ordinal>[\\d一二三四五六七八九十]{0,2})\\s*[.．、：:]?', { strong: true }),
  form(50, `[（(](?<ordinal>${NUMERAL})[）)]、?`, { strong: true, runsIn: true }),
  form(60, '(?<ordinal>\\d{1,2})[.．、](?!\\s*\\d)', { runsIn: true }),
  form(70, '[（(](?<ordinal>\\d{1,2})[）)]', { runsIn: true }),
  form(80, `(?<ordinal>${NUMERAL})(?:是|要)(?!说|指)`, { runsIn: true }),
  form(80, `第(?<ordinal>${NUMERAL})(?:[，,、]|是)`, { runsIn: true }),
  form(80, '(?<ordinal>首先|其次|再次|最后)[，,]', { runsIn: true }),
  form(85, '(?<ordinal>[①-⑳⑴-⒛])', { runsIn: true }),
  form(90, '[—―─-]{2,}|一一(?![一对、])', { runsIn: true }),
];

function form(rank: number, label: string, { strong = false, runsIn = false }): Form {
  return { rank, pattern: new RegExp(`^(${label})\\s*`), strong, runsIn };
}

/** 一经济增长再创新高。: the mark behind the number was lost. Told by the numbers before and after it alone. */
export const MARKLESS: Form = {
  rank: 50,
  pattern: /^((?<ordinal>[一二三四五六七八九十]{1,3}))(?=[\s\u3000]{0,2}[\u4e00-\u9fff“])/,
  strong: true,
  runsIn: true,
};

const IN_ORDER: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3 };

/** Longest words of a heading, in characters: of one that runs in or may be prose, and of one among headings of its form. */
export const LONGEST = { heading: 48, listed: 90 } as const;

/** Returns the number at the head of the line, or nothing where there is none. */
export function labelOf(text: string, line: Line, forms: readonly Form[] = FORMS): Label | undefined {
  for (const form of forms) {
    const match = form.pattern.exec(line.text);
    const label = match?.[1];
    if (label === undefined) continue;
    const from = line.span.start + line.text.indexOf(label);
    const words = trimSpan(text, { start: from + label.length, end: line.span.end });
    const counted = match?.groups?.['ordinal'];
    const ordinal = counted === undefined ? undefined : (IN_ORDER[counted] ?? ordinalOf(counted));
    const number = saidAt(text, trimSpan(text, { start: from, end: from + label.length }));
    return { form, number, words, ...(ordinal === undefined ? {} : { ordinal }) };
  }
  return undefined;
}

/** Returns a numbered line as a heading, or nothing where it is prose. */
export function readHeading(text: string, line: Line): HeadingLine | undefined {
  const label = labelOf(text, line);
  return label && headingOf(text, label, LONGEST.heading, label.form.runsIn);
}

/**
 * Reads what stands behind a number as a heading: all of the line where no sentence ends in it, else its first sentence
 * or what a wide blank parts from the rest.
 */
export function headingOf(
  text: string,
  { form, number, words }: Label,
  longest: number,
  runsIn: boolean,
): HeadingLine | undefined {
  const body = text.slice(words.start, words.end);
  const head = body.slice(0, longest + 1);
  const stop = head.search(/[。！？!?]/);
  const wide = head.search(/[\u3000\s]{2,}/);
  if (stop < 0 && wide < 0) {
    const fits = body.length <= longest && !/[；;，,：:]$/.test(body);
    return fits ? { rank: form.rank, number, said: saidAt(text, words) } : undefined;
  }
  const end = stop < 0 ? wide : wide < 0 ? stop : Math.min(stop, wide);
  if (end === 0 || (!runsIn && stop >= 0 && wide < 0 && stop < body.length - 1)) return undefined;
  const said = saidAt(text, { start: words.start, end: words.start + end });
  const rest = trimSpan(text, { start: words.start + end + (end === stop ? 1 : 0), end: words.end });
  const follows = rest.start < rest.end ? { rest: saidAt(text, rest) } : {};
  return { rank: form.rank, number, said, ...follows };
}
