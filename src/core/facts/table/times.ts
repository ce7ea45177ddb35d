import type { Modality, Said } from '../../model.ts';
import { arabicNumber } from '../numerals.ts';
import type { Column } from './columns.ts';
import type { Measure } from './measure.ts';
import type { Row } from './rows.ts';

/** What a table and its place say of when its figures are of. */
export interface Times {
  /** The year that the report is on. */
  readonly reported?: number;
  /** Years at the heads, the first and the last. */
  readonly first?: number;
  readonly last?: number;
  /** The table sets targets: it stands in a plan, says so, or says which targets bind. */
  readonly aims: boolean;
  /** Which targets bind is said of each, so that the last year is one of targets. */
  readonly attributed: boolean;
}

/** Returns the year that words name: 2010年, ２０１０, 2010年末. */
export function yearIn(words: string): number | undefined {
  const digits = /(?:[1１][9９]|[2２][0０])[\d０-９]{2}/.exec(words)?.[0];
  return digits === undefined ? undefined : arabicNumber(digits);
}

/** Where a time is said for a figure: over its column, else in its row. */
export const timeOf = (measure: Measure, row: Row): Said | undefined => measure.period ?? row.time;

export function timesOf(
  columns: readonly Column[],
  rows: readonly Row[],
  {
    reported,
    planned,
    caption,
  }: {
    readonly reported: number | undefined;
    readonly planned: boolean;
    readonly caption: string;
  },
): Times {
  const measures = columns.flatMap((column) => (column.type === 'numbers' ? [column.measure] : []));
  const said = [...measures.map(({ period }) => period), ...rows.map(({ time }) => time)];
  const years = said.flatMap((time) => (time && yearIn(time.text)) ?? []);
  const attributed = columns.some(({ type }) => type === 'attribute');
  const aims =
    planned ||
    attributed ||
    measures.some(({ modality }) => modality === 'target') ||
    /规划目标|预期目标|发展目标|目标任务|规划指标/.test(caption);
  return {
    ...(reported === undefined ? {} : { reported }),
    ...(years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : {}),
    aims,
    attributed,
  };
}

/** Whether a figure is a target or expected: by its head, else by its year. What is averaged up to a target is one. */
export function modalityAt(measure: Measure, row: Row, times: Times): Modality | undefined {
  if (measure.modality === 'actual') return undefined;
  if (measure.modality !== undefined) return measure.modality;
  if (!times.aims) return undefined;
  const { first, last } = times;
  if (first === undefined || last === undefined)
    return measure.type === 'amount' || times.attributed ? 'target' : undefined;
  if (measure.averaged) return isAim(last, times) ? 'target' : undefined;
  const time = timeOf(measure, row);
  const year = time && yearIn(time.text);
  return year !== undefined && isAim(year, times) ? 'target' : undefined;
}

function isAim(year: number, { reported, first, last, attributed }: Times): boolean {
  if (attributed && year === last && year !== first) return true;
  return reported === undefined ? year !== first : year > reported;
}
