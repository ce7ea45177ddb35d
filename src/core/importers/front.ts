import type { Article, Said, Span } from '../model.ts';
import { roleOf } from './furniture.ts';
import { labelOf } from './headings.ts';
import { saidAt, type Line } from './lines.ts';

/** What stands before the first heading or paragraph of an article: who, where, when. */
export type Front = Pick<Article, 'byline' | 'speaker' | 'meeting' | 'date' | 'subtitles'>;

type Found = { -readonly [K in keyof Front]: Front[K] } & { subtitles: Said[] };

const DATE =
  /(?:\d{4}|[〇○零一二三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/;
const MEETING = /(?:在|日)(?!在)([^在日]{4,48}?(?:会[议議]|大[会會])(?:第.{1,6}次会议)?)(?:上|通过|批准)/;
const OFFICE = '(?:国务院(?:副)?总理|(?:代)?(?:省|市|区|县|州|盟|旗|镇|乡)长|主席|行政长官|主任)';
/** 省长毛伟明作政府工作报告, 某某市长所作《政府工作报告》 */
const SPOKEN = [
  new RegExp(
    `(?<=^|上|[，,、\\s])([\\u4e00-\\u9fff]{0,8}${OFFICE}[\\s\\u3000]*[\\u4e00-\\u9fff·]{2,4}?)(?=(?:代表|所?作|向大会))`,
  ),
  new RegExp(`([\\u4e00-\\u9fff·]{2,4}${OFFICE})(?=(?:代表|所?作|向大会))`),
];

/** Lines that may stand before the text begins. */
const MOST_LINES = 12;
const MOST_SUBTITLES = 2;

/** Reads the lines under a title; returns how many of them were taken. */
export function readFront(
  text: string,
  title: string,
  lines: readonly Line[],
): { readonly front: Front; readonly taken: number } {
  const front: Found = { subtitles: [] };
  let taken = 0;
  while (taken < Math.min(lines.length, MOST_LINES)) {
    const line = lines[taken];
    const role = line && roleOf(line.text);
    if (!line || role === 'address' || isNumbered(text, line, role)) break;
    const both = role === undefined ? speakerOver(text, line, lines[taken + 1]) : undefined;
    if (both) front.speaker ??= both;
    else if (role === undefined && !readPlain(text, title, line, lines[taken + 1], front)) break;
    else if (role) readKnown(text, line, role, front);
    taken += both ? 2 : 1;
  }
  return { front, taken };
}

/** A numbered heading ends the front; a dash may stand before a subtitle. */
const isNumbered = (text: string, line: Line, role: string | undefined): boolean =>
  role === undefined && (labelOf(text, line)?.form.rank ?? 90) < 90;

function readKnown(text: string, line: Line, role: string, front: Found): void {
  Object.assign(front, { ...datelineIn(text, line), ...front });
  if (role === 'speaker') front.speaker ??= saidAt(text, line.span);
  else if (role === 'credit') front.byline ??= saidAt(text, line.span);
}

/** A short line without a stop explains the title, says who speaks, or which office publishes. */
function readPlain(text: string, title: string, line: Line, next: Line | undefined, front: Found): boolean {
  if (line.text.length > 60 || /[；;：:]$/.test(line.text)) return false;
  const dated = datelineIn(text, line);
  const said = speakerIn(text, line);
  if (/。$/.test(line.text) && !(dated.meeting && said.speaker)) return false;
  Object.assign(front, { ...dated, ...said, ...front });
  if (dated.meeting || title.includes(line.text)) return true;
  if (line.text.length > 40) return false;
  if (OFFICES.test(line.text)) front.byline ??= saidAt(text, line.span);
  else if (isName(line.text) && next && roleOf(next.text) === 'address')
    front.speaker ??= saidAt(text, line.span);
  else if (front.subtitles.length >= MOST_SUBTITLES) return false;
  else front.subtitles.push(saidAt(text, withoutDash(line)));
  return true;
}

const OFFICES = /^[\u4e00-\u9fff]{2,20}(?:统计局|调查队|人民政府|办公厅|办公室|委员会|编写组)$/;
const isName = (line: string): boolean => /^[\u4e00-\u9fff][\s\u3000]?[\u4e00-\u9fff·]{1,3}$/.test(line);

/** An office and below it the name of who holds it. */
function speakerOver(text: string, line: Line, next: Line | undefined): Said | undefined {
  if (!next || !new RegExp(`^.{0,16}${OFFICE}$`).test(line.text) || !isName(next.text)) return undefined;
  return { text: `${line.text} ${next.text}`, span: { start: line.span.start, end: next.span.end } };
}

function withoutDash(line: Line): Span {
  const dash = /^[—―–-]+\s*/.exec(line.text)?.[0].length ?? 0;
  return { start: line.span.start + dash, end: line.span.end };
}

function datelineIn(text: string, line: Line): Partial<Pick<Front, 'date' | 'meeting' | 'speaker'>> {
  const date = DATE.exec(line.text);
  const meeting = MEETING.exec(line.text);
  const at = (offset: number, length: number): Said =>
    saidAt(text, { start: line.span.start + offset, end: line.span.start + offset + length });
  return {
    ...(date ? { date: at(date.index, date[0].length) } : {}),
    ...(meeting?.[1] ? { meeting: at(meeting.index + 1, meeting[1].length) } : {}),
    ...speakerIn(text, line),
  };
}

function speakerIn(text: string, line: Line): Partial<Pick<Front, 'speaker'>> {
  for (const pattern of SPOKEN) {
    const found = pattern.exec(line.text);
    if (!found?.[1]) continue;
    const start = line.span.start + found.index;
    return { speaker: saidAt(text, { start, end: start + found[1].length }) };
  }
  return {};
}
