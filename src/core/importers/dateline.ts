import type { Said } from '../model.ts';
import type { Front } from './front.ts';
import { NAME, OFFICE, roleOf } from './furniture.ts';
import { saidAt, type Line } from './lines.ts';

const DATE =
  /(?:\d{4}|[〇○零一二三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/;
const MEETING = /(?:在|日)(?!在)([^在日]{4,48}?(?:会[议議]|大[会會])(?:第.{1,6}次会议)?)(?:上|通过|批准)/;
const SPOKEN: readonly RegExp[] = [
  // 省长毛伟明作政府工作报告
  new RegExp(
    `(?<=^|上|[，,、\\s])([\\u4e00-\\u9fff]{0,8}${OFFICE}[\\s\\u3000]*[\\u4e00-\\u9fff·]{2,4}?)(?=(?:代表|所?作|向大会))`,
  ),
  // 某某市长所作《政府工作报告》
  new RegExp(`([\\u4e00-\\u9fff·]{2,4}${OFFICE})(?=(?:代表|所?作|向大会))`),
  // 在…会议上 市长 某某
  new RegExp(`(?<=[上）)\\s\\u3000])([^，。：；\\s]{0,12}${OFFICE}[\\s\\u3000]+${NAME})[）)]?$`),
  // （2023年1月12日 某某）
  new RegExp(`^[（(].*日[\\s\\u3000]+(${NAME})[）)]$`),
];

/** Reads when and at which meeting a report was given, and by whom, from a line that may say so. */
export function datelineIn(text: string, line: Line): Partial<Pick<Front, 'date' | 'meeting' | 'speaker'>> {
  const date = DATE.exec(line.text);
  const meeting = MEETING.exec(line.text);
  return {
    ...(date ? { date: within(text, line, date.index, date[0]) } : {}),
    ...(meeting?.[1] ? { meeting: within(text, line, meeting.index + 1, meeting[1]) } : {}),
    ...speakerIn(text, line),
  };
}

export function speakerIn(text: string, line: Line): Partial<Pick<Front, 'speaker'>> {
  for (const pattern of SPOKEN) {
    const found = pattern.exec(line.text);
    if (found?.[1]) {
      return { speaker: within(text, line, found.index + found[0].indexOf(found[1]), found[1]) };
    }
  }
  return {};
}

/** Words of a line at their place; of a line that was put together, as they read. */
function within(text: string, line: Line, offset: number, words: string): Said {
  const start = line.span.start + offset;
  const said = saidAt(text, { start, end: start + words.length });
  return /[\n\r]/.test(said.text) ? { ...said, text: said.text.replace(/\s*[\n\r]+\s*/g, '') } : said;
}

/** The most lines over which a dateline is set, and the longest of them. */
const MOST = 3;
const LONGEST = 40;

/** Puts a dateline together that is set over several lines; returns it with how many they are. */
export function datelineOver(
  text: string,
  lines: readonly Line[],
): { readonly line: Line; readonly count: number } | undefined {
  const [first] = lines;
  if (!first || !/^[—―─–\-（(]*\s*(?:在|\d{4}年|二)/.test(first.text) || MEETING.test(first.text)) {
    return undefined;
  }
  for (let count = 2; count <= Math.min(MOST, lines.length); count++) {
    const last = lines[count - 1];
    if (!last || last.text.length > LONGEST || /[。：]$/.test(last.text)) return undefined;
    const span = { start: first.span.start, end: last.span.end };
    // Every character keeps its place.
    const line = { ...first, span, text: text.slice(span.start, span.end).replace(/[\n\r]/g, ' ') };
    if (roleOf(line.text) === 'dateline' && MEETING.test(line.text)) return { line, count };
  }
  return undefined;
}
