import { headingsOver } from '../core/evidence/headings.ts';
import type { Fact, FactId, Source } from '../core/model.ts';

/** A figure of the report, as it is listed. */
export interface FigureRow extends Pick<
  Fact,
  'printed' | 'value' | 'unit' | 'kind' | 'indicator' | 'modality'
> {
  readonly fact: FactId;
  /** The heading above it. */
  readonly heading: string;
}

/** Returns all figures of a report, in its order. */
export function figureRows({ report, facts }: Source): readonly FigureRow[] {
  return facts.map((fact) => ({
    fact: fact.id,
    printed: fact.printed,
    value: fact.direction === 'down' ? -fact.value : fact.value,
    unit: fact.unit,
    kind: fact.kind,
    indicator: fact.part ? `${fact.part.whole} · ${fact.part.name}` : fact.indicator,
    ...(fact.modality ? { modality: fact.modality } : {}),
    heading: headingsOver(report, fact.span).at(-1) ?? '',
  }));
}
