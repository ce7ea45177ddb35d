import { nothing, on, stopAll, type Stop } from '../signal.ts';
import type { DeckPage } from '../page.ts';
import { startErasing } from '../ink/eraser.ts';
import { startDrawing, type Drawing } from '../ink/pen.ts';
import type { Surface } from '../ink/surface.ts';

/** Pen, highlighter and eraser on the slide; the right button erases while a pen is chosen. */
export function ink(page: DeckPage): Stop {
  let stop: Stop = nothing;
  const stopSurface = page.surface.listen((surface) => {
    stop();
    stop = surface ? drawOn(page, surface) : nothing;
  });
  return stopAll([stopSurface, () => stop()]);
}

function drawOn(page: DeckPage, surface: Surface): Stop {
  const { session, layers } = page;
  let drawing: Drawing | undefined;
  let pointer = -1;

  const begin = (event: PointerEvent): Drawing | undefined => {
    const { tool, slide, screen, overview } = session.show.get();
    if (screen !== 'slide' || overview) return undefined;
    const erases = event.button === 2 || (event.buttons & 32) !== 0;
    if (tool === 'eraser' || (erases && (tool === 'pen' || tool === 'highlighter')))
      return startErasing({ session, layers, surface }, slide, event);
    if (event.button !== 0 || (tool !== 'pen' && tool !== 'highlighter')) return undefined;
    return startDrawing({ session, layers, surface, settings: page.pen.get() }, tool, slide, event);
  };
  const down = (event: PointerEvent): void => {
    if (drawing || isControl(event.target)) return;
    drawing = begin(event);
    if (!drawing) return;
    event.preventDefault();
    pointer = event.pointerId;
    capture(surface.hears, pointer);
  };
  const move = (event: PointerEvent): void => {
    if (!drawing || event.pointerId !== pointer) return;
    const between = event.getCoalescedEvents();
    drawing.move(between.length > 0 ? between : [event]);
  };
  const up = (event: PointerEvent): void => {
    if (event.pointerId !== pointer) return;
    drawing?.up();
    drawing = undefined;
    pointer = -1;
  };
  return stopAll([
    on(surface.hears, 'pointerdown', down),
    on(surface.hears, 'pointermove', move),
    on(surface.hears, 'pointerup', up),
    on(surface.hears, 'pointercancel', up),
    on(surface.hears, 'contextmenu', (event) => event.preventDefault()),
    () => drawing?.up(),
  ]);
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
