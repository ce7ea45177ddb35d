import { figureAt, keyOf } from '../drawn-figures.ts';
import type { AnySpan } from '../../core/model.ts';
import type { DeckPage } from '../page.ts';
import { isControl } from '../parts/ink.ts';
import { on, stopAll, type Stop } from '../signal.ts';
import { figuresHere } from '../source.ts';

/** How far a finger goes to turn a slide, in px of the window. */
const SWIPE = 50;

/** Turns to the slide beside; behind the last comes the first. */
export function turnBy({ session }: DeckPage, by: 1 | -1): void {
  const { order, slide } = session.show.get();
  const next = order.at((order.indexOf(slide) + by) % order.length);
  if (next !== undefined) session.act({ type: 'jump', to: next });
}

/** Shows where the slide's first figure is from, or puts the answer away. */
export function askHere(page: DeckPage): void {
  const [first] = figuresHere(page);
  if (page.session.show.get().source || !first) closeSource(page);
  else askFor(page, first.spans);
}

export function closeSource({ session }: DeckPage): void {
  if (session.show.get().source) session.act({ type: 'source', spans: [] });
}

/** On the stage the first time is for the speaker alone; here there is no speaker. */
function askFor({ session }: DeckPage, spans: readonly AnySpan[]): void {
  const asked = { type: 'source', spans: [...spans] } as const;
  session.act(asked);
  if (session.show.get().source?.on !== 'both') session.act(asked);
}

/** A swipe or a tap turns; while an answer is seen, a tap on a figure asks about that one, any other puts it away. */
export function touches(page: DeckPage): Stop {
  const { root, session } = page;
  let from: PointerEvent | undefined;
  const down = (event: PointerEvent): void => {
    const turns =
      event.isPrimary && event.button === 0 && !isControl(event.target) && !session.show.get().zoom;
    from = turns ? event : undefined;
  };
  const up = (event: PointerEvent): void => {
    if (!from || session.show.get().zoom) return;
    const [across, along] = [event.clientX - from.clientX, Math.abs(event.clientY - from.clientY)];
    from = undefined;
    if (Math.abs(across) >= SWIPE && along <= Math.abs(across)) turnBy(page, across < 0 ? 1 : -1);
    else if (along < SWIPE) tap(page, event);
  };
  return stopAll([on(root, 'pointerdown', down), on(root, 'pointerup', up)]);
}

function tap(page: DeckPage, { clientX, clientY }: PointerEvent): void {
  const { source } = page.session.show.get();
  if (!source) return turnBy(page, 1);
  const section = page.surface.get()?.section();
  const figure = section && figureAt(section, clientX, clientY);
  if (!figure || keyOf(figure.spans) === keyOf(source.spans)) return closeSource(page);
  return askFor(page, figure.spans);
}
