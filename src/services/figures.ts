import { headingsOver } from '../core/evidence/headings.ts';
import type { Deck, Fact, FactId, Source } from '../core/model.ts';

/** A figure of the report, as it is listed. */
export interface FigureRow extends Pick<Fact, 'printed' | 'value' | 'unit' | 'kind' | 'indicator' | 'modality'> {
  readonly fact: FactId;
  /** The heading above it. */
  readonly heading: string;
  /** The numbers of the slides that show it, by their places in the deck. */
  readonly slides: readonly number[];
}

/** Returns all figures of a deck's report, in its order. */
export function figureRows({ report, facts }: Source, { slides, ledger }: Deck): readonly FigureRow[] {
  const places = new Map(slides.map(({ id }, index) => [id, index + 1]));
  const shown = new Map(ledger.map((line) => [line.fact, line.slides]));
  return facts.map((fact) => ({
    fact: fact.id,
    printed: fact.printed,
    value: fact.direction === 'down' ? -fact.value : fact.value,
    unit: fact.unit,
    kind: fact.kind,
    indicator: fact.part ? `${fact.part.whole} · ${fact.part.name}` : fact.indicator,
    ...(fact.modality ? { modality: fact.modality } : {}),
    heading: headingsOver(report, fact.span).at(-1) ?? '',
    slides: (shown.get(fact.id) ?? []).flatMap((id) => places.get(id) ?? []),
  }));
}
