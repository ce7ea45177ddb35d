import { draw } from '../element.ts';
import type { Surface } from '../ink/surface.ts';
import { chordOf } from '../keys.ts';
import type { DeckPage } from '../page.ts';
import { nothing, on, stopAll, type Stop } from '../signal.ts';
import { slideHeight, slideWidth } from '../slide-box.ts';
import { isControl } from './ink.ts';
import { isTyping } from './keys.ts';

/** Larger by wheel and fingers, moved by dragging and arrows; the speaker sees as a frame what part the hall sees. */
export function zoom(page: DeckPage): Stop {
  let stop: Stop = nothing;
  const stopSurface = page.surface.listen((surface) => {
    stop();
    stop = surface ? stopAll([zoomOn(page, surface), frameOn(page, surface)]) : nothing;
  });
  return stopAll([stopSurface, keys(page), () => stop()]);
}

/** How far an arrow moves the part that is seen, in slide units at its usual size. */
const step = 120;
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const factors: Readonly<Record<string, number>> = { '+': 1.25, '=': 1.25, '-': 0.8 };

function keys({ session, sheet }: DeckPage): Stop {
  return on(window, 'keydown', (event) => {
    const { zoom: seen } = session.show.get();
    const chord = chordOf(event);
    if (!seen || chord === undefined || sheet.get() || isTyping(event.target)) return;
    const way = arrows[chord];
    const by = factors[chord];
    if (way) session.act({ type: 'pan', by: [(way[0] * step) / seen.scale, (way[1] * step) / seen.scale] });
    else if (by !== undefined) session.act({ type: 'zoom', by, at: [seen.x, seen.y] });
    else return;
    event.preventDefault();
  });
}

function zoomOn({ session, view }: DeckPage, surface: Surface): Stop {
  const fingers = new Map<number, PointerEvent>();
  let dragged: PointerEvent | undefined;
  /** On the stage the slide is dragged, before the speaker the frame. */
  const way = view === 'speaker' ? 1 : -1;

  const wheel = (event: WheelEvent): void => {
    const { zoom: seen } = session.show.get();
    if ((!seen && !event.ctrlKey) || isControl(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const [x, y] = surface.at(event);
    session.act({ type: 'zoom', by: Math.exp(-event.deltaY / 400), at: [x, y] });
  };
  const down = (event: PointerEvent): void => {
    if (isControl(event.target)) return;
    if (event.pointerType === 'touch') fingers.set(event.pointerId, event);
    const { zoom: seen, tool } = session.show.get();
    dragged = seen && tool === 'pointer' && event.button === 0 ? event : undefined;
  };
  const move = (event: PointerEvent): void => {
    if (fingers.size === 2 && fingers.has(event.pointerId)) return pinch(event);
    if (!dragged || dragged.pointerId !== event.pointerId) return;
    const [x, y] = surface.at(event);
    const [fromX, fromY] = surface.at(dragged);
    dragged = event;
    session.act({ type: 'pan', by: [(x - fromX) * way, (y - fromY) * way] });
  };
  const pinch = (event: PointerEvent): void => {
    const other = [...fingers.values()].find(({ pointerId }) => pointerId !== event.pointerId);
    const before = fingers.get(event.pointerId);
    fingers.set(event.pointerId, event);
    if (!other || !before) return;
    const by = distance(event, other) / Math.max(1, distance(before, other));
    const [x, y] = surface.at({
      clientX: (event.clientX + other.clientX) / 2,
      clientY: (event.clientY + other.clientY) / 2,
    });
    session.act({ type: 'zoom', by: Math.min(4, Math.max(0.25, by)), at: [x, y] });
  };
  const up = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    dragged = undefined;
  };
  return stopAll([
    on(surface.hears, 'wheel', wheel, { passive: false }),
    on(surface.hears, 'pointerdown', down),
    on(surface.hears, 'pointermove', move),
    on(surface.hears, 'pointerup', up),
    on(surface.hears, 'pointercancel', up),
  ]);
}

const distance = (one: PointerEvent, other: PointerEvent): number =>
  Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);

function frameOn({ session, view }: DeckPage, surface: Surface): Stop {
  if (view !== 'speaker') return nothing;
  const frame = draw('rect', { class: 'zoomed' });
  const svg = draw('svg', { class: 'marks', viewBox: '0 0 1280 720', 'aria-hidden': 'true' }, frame);
  surface.box.append(svg);
  const stop = session.show.listen(({ zoom: seen }) => {
    frame.setAttribute('visibility', seen ? 'visible' : 'hidden');
    if (!seen) return;
    const [width, height] = [slideWidth / seen.scale, slideHeight / seen.scale];
    const box = { x: seen.x - width / 2, y: seen.y - height / 2, width, height };
    for (const [name, value] of Object.entries(box)) frame.setAttribute(name, String(value));
  });
  return stopAll([stop, () => svg.remove()]);
}
