import type { Area, DrawnLine, DrawnText } from '../drawn.ts';
import type { ChartData } from './data.ts';

/** ST_DLblPos of ISO/IEC 29500-1 §21.2.3. */
export type LabelPosition = 'outEnd' | 'ctr' | 't' | 'b';

/** How far a number may stand from its mark, in px. */
const NEAR = 40;
/** What programs leave between a mark and its label, in px, as LibreOffice does. */
const GAP = 1.7;
/** A line of Noto Sans SC above and below its base line, in em. */
const [ASCENT, DESCENT] = [1.16, 0.288];

/** Returns on which side of its mark a number stands; nothing where it stands apart. */
export function positionOf(kind: ChartData['kind'], mark: Area, text: Area): LabelPosition | undefined {
  const [x, y] = [text.x + text.width / 2, text.y + text.height / 2];
  if (kind === 'line' || kind === 'area') return y < mark.y + mark.height / 2 ? 't' : 'b';
  const isWithin = (at: number, from: number, length: number): boolean => at > from && at < from + length;
  if (isWithin(x, mark.x, mark.width) && isWithin(y, mark.y, mark.height)) return 'ctr';
  const gap =
    kind === 'bar'
      ? Math.min(Math.abs(text.x - mark.x - mark.width), Math.abs(mark.x - text.x - text.width))
      : Math.min(Math.abs(mark.y - text.y - text.height), Math.abs(text.y - mark.y - mark.height));
  return gap < NEAR ? 'outEnd' : undefined;
}

/** How far a label has to move from where programs put it to stand where it is drawn, in widths and heights of the chart. */
export function shiftOf(
  { kind, area }: Pick<ChartData, 'kind' | 'area'>,
  mark: Area,
  text: DrawnText,
  line: DrawnLine,
): { readonly x: number; readonly y: number } {
  const size = Math.max(...line.runs.map((run) => run.size));
  const position = positionOf(kind, mark, text.area);
  const lies = kind === 'bar' && position === 'outEnd';
  const isAfter = text.area.x + text.area.width / 2 > mark.x + mark.width / 2;
  const isAbove = text.area.y + text.area.height / 2 < mark.y + mark.height / 2;
  const centre = mark.x + mark.width / 2 - text.area.width / 2;
  const beside = isAfter ? mark.x + mark.width + GAP : mark.x - GAP - text.area.width;
  const middle = mark.y + mark.height / 2 + ((ASCENT - DESCENT) / 2) * size;
  const over = isAbove ? mark.y - GAP - DESCENT * size : mark.y + mark.height + GAP + ASCENT * size;
  return {
    x: (text.area.x - (lies ? beside : centre)) / area.width,
    y: (line.baseline - (lies || position === 'ctr' ? middle : over)) / area.height,
  };
}
