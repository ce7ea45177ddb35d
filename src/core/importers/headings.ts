import type { Said, Span } from '../model.ts';
import { FORMS, type Form } from './heading-forms.ts';
import { saidAt, trimSpan, type Line } from './lines.ts';
import { ordinalOf } from './ordinals.ts';

/** A line read as a heading: its rank among the forms (smaller is higher), its number, its words, and what runs on after it. */
export interface HeadingLine {
  readonly rank: number;
  readonly number?: Said;
  readonly said: Said;
  readonly rest?: Said;
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

const IN_ORDER: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3 };

/** Longest words of a heading, in characters: of one that runs in or may be prose, and of one among headings of its form. */
export const LONGEST = { heading: 48, listed: 90 } as const;
/** 一、2023年工作回顾： is a heading; what is longer announces what follows. */
const LONGEST_BEFORE_COLON = 20;

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
    const colon = form.strong && body.length <= LONGEST_BEFORE_COLON && /[：:]$/.test(body);
    const fits = body.length <= longest && (colon || !/[；;，,：:]$/.test(body));
    const said = saidAt(text, { start: words.start, end: words.end - (colon ? 1 : 0) });
    return fits ? { rank: form.rank, number, said } : undefined;
  }
  const end = stop < 0 ? wide : wide < 0 ? stop : Math.min(stop, wide);
  if (end === 0 || (!runsIn && stop >= 0 && wide < 0 && stop < body.length - 1)) return undefined;
  const said = saidAt(text, { start: words.start, end: words.start + end });
  const rest = trimSpan(text, { start: words.start + end + (end === stop ? 1 : 0), end: words.end });
  const follows = rest.start < rest.end ? { rest: saidAt(text, rest) } : {};
  return { rank: form.rank, number, said, ...follows };
}
