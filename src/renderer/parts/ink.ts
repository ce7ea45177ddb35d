import type { InkPoint } from '../../core/model.ts';
import { handOver, noHand } from '../ink/hand.ts';
import type { Surface } from '../ink/surface.ts';
import type { DeckPage } from '../page.ts';
import { on, stopAll, type Stop } from '../signal.ts';

/** Draws on the slide with the tool in hand; the right button and the pen's other end erase. */
export function ink(page: DeckPage): Stop {
  let stop: Stop = () => undefined;
  const stopSurface = page.surface.listen((surface) => {
    stop();
    page.hand.set(surface ? handOver(page, surface) : noHand);
    stop = surface ? stopAll([pointersOn(page, surface), page.hand.get().stop]) : () => undefined;
  });
  return stopAll([stopSurface, () => stop()]);
}

function pointersOn({ palm, hand: current }: DeckPage, surface: Surface): Stop {
  const hand = current.get();
  let pointer: PointerEvent | undefined;

  const down = (event: PointerEvent): void => {
    palm.see(event, true);
    if (isControl(event.target)) return;
    if (hand.isDown() && isOver(event)) hand.up();
    if (hand.isDown()) second(event);
    if (hand.isDown() || palm.roleOf(event) !== 'draws') return;
    const erases = event.button === 2 || event.button === 5;
    if ((event.button !== 0 && !erases) || !hand.begin(pointOf(surface, event), erases)) return;
    event.preventDefault();
    pointer = event;
    capture(surface.hears, event.pointerId);
  };
  /** What drew went up without a word, as a pen out of reach does: the same pointer comes down anew, or keys held it down. */
  const isOver = (event: PointerEvent): boolean =>
    pointer === undefined || (event.isPrimary && event.pointerType === pointer.pointerType);
  /** A pen that comes while a finger draws, and a second finger: the first was a palm, or the two are a pinch. */
  const second = (event: PointerEvent): void => {
    const isPen = event.pointerType === 'pen';
    const isSoon = pointer !== undefined && event.timeStamp - pointer.timeStamp < pinchWithin;
    if (pointer?.pointerType === 'touch' && (isPen || (event.pointerType === 'touch' && isSoon)))
      hand.cancel();
  };
  const move = (event: PointerEvent): void => {
    palm.see(event, event.buttons !== 0);
    if (event.pointerId !== pointer?.pointerId) return;
    const between = event.getCoalescedEvents();
    const come = between.length > 0 ? between : [event];
    const point = (one: PointerEvent): InkPoint => pointOf(surface, one);
    hand.move(come.map(point), event.getPredictedEvents().map(point));
  };
  const up = (event: PointerEvent): void => {
    palm.see(event, false);
    if (event.pointerId !== pointer?.pointerId) return;
    pointer = undefined;
    hand.up();
  };
  // A window that is closed while the pen is down keeps what was drawn.
  const leave = (): void => hand.up();
  window.addEventListener('pagehide', leave);
  return stopAll([
    () => window.removeEventListener('pagehide', leave),
    on(surface.hears, 'pointerdown', down),
    on(surface.hears, 'pointermove', move),
    on(surface.hears, 'pointerup', up),
    on(surface.hears, 'pointercancel', up),
    on(surface.hears, 'lostpointercapture', up),
    on(surface.hears, 'contextmenu', (event) => event.preventDefault()),
  ]);
}

/** Two fingers that come within this time are one gesture, in ms. */
const pinchWithin = 250;

/** Mice and fingers report no pressure, or always the same; perfect-freehand takes 0.5 for none. */
function pointOf(surface: Surface, event: PointerEvent): InkPoint {
  const [x, y] = surface.at(event);
  const pressure = event.pointerType === 'pen' && event.pressure > 0 ? event.pressure : 0.5;
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10, Math.round(pressure * 100) / 100];
}

/** A pointer that is already gone (a synthetic one, a pen out of reach) cannot be captured; the stroke goes on without. */
function capture(element: HTMLElement, pointer: number): void {
  try {
    element.setPointerCapture(pointer);
  } catch {
    return;
  }
}

/** Whether a pointer is on a control that stands over the slide. */
export function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('[data-control], button, a, input, select, dialog') !== null
  );
}
