import type { Article, Said } from '../model.ts';
import { roleOf } from './furniture.ts';
import { saidAt, type Line } from './lines.ts';

/** What stands before the first heading or paragraph of an article: who, where, when. */
export type Front = Pick<Article, 'byline' | 'speaker' | 'meeting' | 'date' | 'subtitles'>;

const DATE =
  /(?:\d{4}|[〇○零一二三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日/;
const MEETING = /在(.{4,48}(?:会议|大会))上/;

/** A line directly under the title that is short, ends without a stop and is no heading explains the title. */
const isSubtitle = (line: string): boolean => line.length <= 40 && !/[。；;：:]$/.test(line);

/** Reads the lines under a title; returns how many of them were taken. */
export function readFront(
  text: string,
  lines: readonly Line[],
): { readonly front: Front; readonly taken: number } {
  const front: { -readonly [K in keyof Front]: Front[K] } & { subtitles: Said[] } = { subtitles: [] };
  let taken = 0;
  for (const line of lines) {
    const role = roleOf(line.text);
    if (role === 'dateline') Object.assign(front, readDateline(text, line));
    else if (role === 'speaker') front.speaker = line;
    else if (role === 'credit') front.byline ??= line;
    else if (role === undefined) {
      if (!isSubtitle(line.text) || front.subtitles.length >= 2) break;
      front.subtitles.push(saidAt(text, withoutDash(line)));
      if (!front.speaker) Object.assign(front, speakerIn(text, line));
    }
    taken++;
  }
  return { front, taken };
}

function withoutDash(line: Line): Line['span'] {
  const dash = /^[—―-]+\s*/.exec(line.text)?.[0].length ?? 0;
  return { start: line.span.start + dash, end: line.span.end };
}

function readDateline(text: string, line: Line): Pick<Front, 'date' | 'meeting'> {
  const date = DATE.exec(line.text);
  const meeting = MEETING.exec(line.text);
  const at = (offset: number, length: number) =>
    saidAt(text, { start: line.span.start + offset, end: line.span.start + offset + length });
  return {
    ...(date ? { date: at(date.index, date[0].length) } : {}),
    ...(meeting?.[1] ? { meeting: at(meeting.index + 1, meeting[1].length) } : {}),
  };
}

/** A subtitle may name who spoke: 某某市长所作《政府工作报告》. */
function speakerIn(text: string, line: Line): Pick<Front, 'speaker'> {
  const found = /([\u4e00-\u9fff·]{2,4}(?:总理|省长|市长|区长|县长|州长|主席))(?:所作|代表|作)/.exec(
    line.text,
  );
  if (!found?.[1]) return {};
  const start = line.span.start + found.index;
  return { speaker: saidAt(text, { start, end: start + found[1].length }) };
}
