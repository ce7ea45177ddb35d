import type { Article, Said, Span } from '../model.ts';
import { datelineIn, datelineOver, speakerIn } from './dateline.ts';
import { isOffice, NAME, OFFICE, roleOf, type LineRole } from './furniture.ts';
import { labelOf } from './headings.ts';
import { saidAt, type Line } from './lines.ts';
import { yearIn } from './report-year.ts';
import { isTitleAgain } from './titles.ts';

/** What stands before the first heading or paragraph of an article: who, where, when. */
export type Front = Pick<Article, 'byline' | 'speaker' | 'meeting' | 'date' | 'subtitles'>;

type Found = { -readonly [K in keyof Front]: Front[K] } & { subtitles: Said[] };

/** A front while it is read: the days that the page gives for itself stand for a report that names none. */
interface Reading {
  readonly text: string;
  readonly title: string;
  readonly front: Found;
  readonly published: Said[];
}

/** Lines that may stand before the text begins. */
const MOST_LINES = 16;
const MOST_SUBTITLES = 2;

/** Reads the lines under a title, and the page's above it; returns how many of those under it were taken. */
export function readFront(
  text: string,
  title: string,
  lines: readonly Line[],
  above: readonly Line[] = [],
): { readonly front: Front; readonly taken: number } {
  const reading: Reading = { text, title, front: { subtitles: [] }, published: [] };
  for (const line of above) readAbove(reading, line);
  let taken = 0;
  while (taken < Math.min(lines.length, MOST_LINES)) {
    const count = readNext(reading, lines.slice(taken, taken + 3));
    if (count === 0) break;
    taken += count;
  }
  const { front, published } = reading;
  const day = published.find((one) => isLikely(title, one));
  return { front: day ? { date: day, ...front } : front, taken };
}

/** A report is published in the year that its title names or in the next one. */
function isLikely(title: string, { text }: Said): boolean {
  const named = yearIn(title);
  const year = Number(/^\d{4}/.exec(text)?.[0] ?? yearIn(text));
  return named === undefined || year === named || year === named + 1;
}

function readAbove(reading: Reading, line: Line): void {
  const role = roleOf(line.text);
  if (role) readKnown(reading, line, role);
  else if (isOffice(line.text)) reading.front.byline ??= saidAt(reading.text, line.span);
}

/** Reads what comes next; returns of how many lines it is, or 0 where the front ends. */
function readNext(reading: Reading, lines: readonly Line[]): number {
  const [line, next] = lines;
  const { text, front } = reading;
  const role = line && roleOf(line.text);
  if (!line || role === 'address') return 0;
  const over = datelineOver(text, lines);
  if (over) {
    readKnown(reading, over.line, 'dateline');
    return over.count;
  }
  if (role) {
    readKnown(reading, line, role);
    return 1;
  }
  // A numbered heading ends the front; a dash may stand before a subtitle.
  if ((labelOf(text, line)?.form.rank ?? 90) < 90) return 0;
  const both = speakerOver(line, next);
  if (both) {
    front.speaker ??= both;
    return 2;
  }
  return readPlain(reading, line, next) ? 1 : 0;
}

function readKnown({ text, front, published }: Reading, line: Line, role: LineRole): void {
  const said = datelineIn(text, line);
  if (role === 'furniture') {
    if (said.date) published.push(said.date);
    return;
  }
  Object.assign(front, { ...said, ...front });
  if (role === 'speaker') front.speaker ??= saidAt(text, withoutLabel(line));
  else if (role === 'credit' && !/电$/.test(line.text)) front.byline ??= saidAt(text, line.span);
}

/** A share or a large amount is no part of a title. */
const STATES = /\d\s?[%％‰]|\d\s?[万亿]|个百分点/;

/** A short line without a stop explains the title, says who speaks, or which office publishes. */
function readPlain({ text, title, front }: Reading, line: Line, next: Line | undefined): boolean {
  if (line.text.length > 60 || /[；;：:]$/.test(line.text) || STATES.test(line.text)) return false;
  const dated = datelineIn(text, line);
  const said = speakerIn(text, line);
  if (/。$/.test(line.text) && !(dated.meeting && said.speaker)) return false;
  Object.assign(front, { ...dated, ...said, ...front });
  if (dated.meeting || title.includes(line.text) || isTitleAgain(title, line)) return true;
  if (line.text.length > 40 || /^[序前引导]言$/.test(line.text)) return false;
  if (isOffice(line.text)) front.byline = officeOver(front.byline, saidAt(text, line.span));
  else if (isName(line.text) && next && roleOf(next.text) === 'address')
    front.speaker ??= saidAt(text, line.span);
  else if (front.subtitles.length >= MOST_SUBTITLES) return false;
  else front.subtitles.push(saidAt(text, withoutDash(line)));
  return true;
}

/** The office that publishes says more than who took it over, the first office more than the others. */
const officeOver = (before: Said | undefined, office: Said): Said =>
  before && roleOf(before.text) !== 'credit' ? before : office;

const isName = (line: string): boolean => line.length <= 8 && new RegExp(`^${NAME}$`).test(line);

/** An office and below it the name of who holds it. */
function speakerOver(line: Line, next: Line | undefined): Said | undefined {
  if (!next || !new RegExp(`^.{0,16}${OFFICE}$`).test(line.text) || !isName(next.text)) return undefined;
  return { text: `${line.text} ${next.text}`, span: { start: line.span.start, end: next.span.end } };
}

function withoutDash(line: Line): Span {
  const dash = /^[—―─–-]+\s*/.exec(line.text)?.[0].length ?? 0;
  return { start: line.span.start + dash, end: line.span.end };
}

/** （青山市市长 某某）, 报告人：某某 without the brackets and the label. */
function withoutLabel({ text, span }: Line): Span {
  const label = /^(?:[（(]|报告人[：:]\s*)/.exec(text)?.[0].length ?? 0;
  return { start: span.start + label, end: span.end - (/[）)]$/.test(text) ? 1 : 0) };
}
