import type { Deck } from '../../core/model.ts';
import type { FigureRow } from '../../services/figures.ts';

/** A figure with the slides that show it, by their places in the deck. */
export interface ShownFigure extends FigureRow {
  readonly slides: readonly number[];
}

/** Returns figures with the slides that show them. */
export function shownFigures(rows: readonly FigureRow[], { slides, ledger }: Deck): readonly ShownFigure[] {
  const places = new Map(slides.map(({ id }, index) => [id, index + 1]));
  const shown = new Map(ledger.map((line) => [line.fact, line.slides]));
  return rows.map((row) => ({
    ...row,
    slides: (shown.get(row.fact) ?? []).flatMap((id) => places.get(id) ?? []),
  }));
}

export type SortKey = 'place' | 'indicator' | 'value';

/** Which figures are listed, and in which order. */
export interface Listing {
  /** Found in the indicator, the number or the heading. */
  readonly typed: string;
  /** A kind of fact; '' for all. */
  readonly kind: string;
  /** Only those on no slide. */
  readonly unshown: boolean;
  readonly sort: SortKey;
  readonly down: boolean;
}

/** Returns the figures that are asked for. Values of one unit stand together: 5% is not less than 300 家. */
export function listedFigures(rows: readonly ShownFigure[], listing: Listing): readonly ShownFigure[] {
  const typed = listing.typed.trim().toLowerCase();
  const found = rows.filter(
    ({ indicator, printed, heading, kind, slides }) =>
      (listing.kind === '' || kind === listing.kind) &&
      (!listing.unshown || slides.length === 0) &&
      [indicator, printed, heading].some((words) => words.toLowerCase().includes(typed)),
  );
  const sorted = listing.sort === 'place' ? found : found.toSorted(orders[listing.sort]);
  return listing.down ? sorted.toReversed() : sorted;
}

const words = new Intl.Collator('zh');

const orders: Readonly<Record<Exclude<SortKey, 'place'>, (one: FigureRow, other: FigureRow) => number>> = {
  indicator: (one, other) => words.compare(one.indicator, other.indicator),
  value: (one, other) => words.compare(one.unit, other.unit) || one.value - other.value,
};
