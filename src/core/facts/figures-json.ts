import type { Fact } from '../model.ts';

/** One figure as `rostrum figures --json` prints it; `start` and `end` are UTF-16 offsets into the decoded text. */
export type FigureRecord = Pick<
  Fact,
  'value' | 'unit' | 'kind' | 'indicator' | 'direction' | 'bound' | 'modality' | 'period'
> & {
  readonly start: number;
  readonly end: number;
};

/** Returns the facts in the form that others rely on; absent keys are left out. */
export function figureRecords(facts: readonly Fact[]): readonly FigureRecord[] {
  return facts.map(({ span, value, unit, kind, indicator, direction, bound, modality, period }) => ({
    start: span.start,
    end: span.end,
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
