import type { AnySpan } from '../core/model.ts';
import { keyOf, numbersOn, type DrawnFigure } from './drawn-figures.ts';
import type { DeckPage } from './page.ts';

/** Asks where the slide's figure is from: the one that is asked about already, else its first. */
export function askSource(page: DeckPage): void {
  const { source } = page.session.show.get();
  const spans = source?.spans ?? figuresHere(page)[0]?.spans;
  if (spans) ask(page, spans);
}

/** Asks about the figure some places further on the slide. */
export function askNext(page: DeckPage, by: number): void {
  const figures = figuresHere(page);
  const key = keyOf(page.session.show.get().source?.spans ?? []);
  const at = figures.findIndex(({ spans }) => keyOf(spans) === key);
  const next = figures[Math.max(0, Math.min(figures.length - 1, at + by))];
  if (next && keyOf(next.spans) !== key) ask(page, next.spans);
}

/** Returns the figures of the slide that is seen. */
export function figuresHere({ surface }: DeckPage): readonly DrawnFigure[] {
  const section = surface.get()?.section();
  return section ? numbersOn(section) : [];
}

export function ask({ session }: DeckPage, spans: readonly AnySpan[]): void {
  session.act({ type: 'source', spans: [...spans] });
}
