import type { Said, Table } from '../../model.ts';
import { roleOf } from '../furniture.ts';
import { readHeading } from '../headings.ts';
import { saidAt, trimSpan, type Line } from '../lines.ts';

/** What stands over a table, and where it begins. */
export interface Above extends Pick<Table, 'caption' | 'unit'> {
  readonly start?: number;
}

/** The words of a unit that holds for the whole table, at the end of a line or as a line of their own: 单位：亿元. */
const UNIT = /[（(【[]?\s*(?:计量|计算)?单\s*位\s*[:：]\s*([^（）()【】[\]]{1,24}?)\s*[）)】\]]?$/;
const LABEL = /^(?:续?表|附表|专栏)\s*[\d一二三四五六七八九十]{0,3}(?:[-—.]\d{1,2})?\s*[:：]?/;
/** No caption is longer, in characters. */
const LONGEST = 50;

/**
 * Returns what stands over the table whose heads are at `from`: the unit right above the heads or at the end of the caption,
 * the caption above it, a label (表1) on a line of its own before that. `canBeOver` says which lines are neither headings nor
 * another table's.
 */
export function aboveTable(
  text: string,
  lines: readonly Line[],
  from: number,
  canBeOver: (line: Line, index: number) => boolean,
): Above {
  const lineAt = (index: number): Line | undefined => {
    const line = lines[index];
    return line && canBeOver(line, index) ? line : undefined;
  };
  const nearest = lineAt(from - 1);
  const own = nearest && unitAtEnd(text, nearest);
  const alone = own !== undefined && own.before.start === own.before.end;
  const line = lineAt(alone ? from - 2 : from - 1);
  if (!line || !isCaption(line)) return alone ? { unit: own.said, start: own.before.start } : {};
  const unit = alone ? own : unitAtEnd(text, line);
  const label = lineAt(alone ? from - 3 : from - 2);
  const start = label && LABEL.exec(label.text)?.[0] === label.text ? label.span.start : line.span.start;
  const end = unit && !alone ? unit.before.end : line.span.end;
  return { caption: saidAt(text, { start, end }), ...(unit ? { unit: unit.said } : {}), start };
}

function unitAtEnd(
  text: string,
  { text: words, span }: Line,
): { readonly said: Said; readonly before: Said['span'] } | undefined {
  const match = UNIT.exec(words);
  if (!match?.[1]) return undefined;
  const start = span.start + words.lastIndexOf(match[1]);
  return {
    said: saidAt(text, { start, end: start + match[1].length }),
    before: trimSpan(text, { start: span.start, end: span.start + match.index }),
  };
}

/** A short line that is neither a sentence nor a numbered heading. */
const isCaption = (line: Line): boolean =>
  line.text.length <= LONGEST &&
  !/[。；;：:，,！？…]$|。|\t/.test(line.text.replace(UNIT, '')) &&
  roleOf(line.text) === undefined &&
  (LABEL.test(line.text) ||
    readHeading(line.text, { ...line, span: { start: 0, end: line.text.length } }) === undefined);

const NOTE = /^[注註]\s*\d?\s*[:：.]/;
const NOTE_BELOW = /^(?:注释|说明|备注|资料来源|数据来源)\s*[:：]|^[①-⑩*＊]/;
const NUMBERED = /^[（(]?\d{1,2}[）)、.．]/;

/** The lines that explain tables and figures: 注：, below a table 资料来源： and the like, and the numbered ones behind. */
export function notesAmong(lines: readonly Line[], tableEnds: ReadonlySet<number>): readonly Line[] {
  let goesOn = false;
  return lines.filter(({ text }, index) => {
    const below = tableEnds.has(index) || goesOn;
    goesOn = NOTE.test(text) || (below && NOTE_BELOW.test(text)) || (goesOn && NUMBERED.test(text));
    return goesOn;
  });
}
