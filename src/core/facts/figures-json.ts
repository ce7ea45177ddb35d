import { placeInFile } from '../importers/repair/place.ts';
import type { Fact, Report } from '../model.ts';

/**
 * One figure as `rostrum figures --json` prints it; `start` and `end` are UTF-16 offsets into the text of the file as it
 * is decoded, before anything in it was mended.
 */
export type FigureRecord = Pick<
  Fact,
  'value' | 'unit' | 'kind' | 'indicator' | 'direction' | 'bound' | 'modality' | 'period'
> & {
  readonly start: number;
  readonly end: number;
};

/** Returns the facts in the form that others rely on; absent keys are left out. */
export function figureRecords(
  facts: readonly Fact[],
  { repairs }: Pick<Report, 'repairs'>,
): readonly FigureRecord[] {
  return facts.map(({ span, value, unit, kind, indicator, direction, bound, modality, period }) => ({
    ...placeInFile(repairs, span),
    value,
    unit,
    kind,
    indicator,
    ...(direction ? { direction } : {}),
    ...(bound ? { bound } : {}),
    ...(modality ? { modality } : {}),
    ...(period ? { period } : {}),
  }));
}
