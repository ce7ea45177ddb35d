import type { InkPoint, SlideId, Stroke, StrokeId } from '../../core/model.ts';
import type { Surface } from './surface.ts';
import type { Layers } from './layers.ts';
import type { PenName, PenSettings } from './pens.ts';
import { widths } from './pens.ts';
import type { Session } from '../session.ts';

/** A stroke while the pen is down. */
export interface Drawing {
  readonly move: (events: readonly PointerEvent[]) => void;
  readonly up: () => void;
}

interface Pen {
  readonly session: Session;
  readonly layers: Layers;
  readonly surface: Surface;
  readonly settings: PenSettings;
}

/** A longer stroke goes on as a new one: a message takes 20,000 points, and a lost one should cost little. */
const longest = 3000;
/** Points nearer than this to the last, in slide units, are not seen and not kept. */
const nearest = 0.4;

/** Begins a stroke: drawn here at once, told to the other windows once a frame, sent to be kept at pen-up. */
export function startDrawing(pen: Pen, tool: PenName, slide: SlideId, down: PointerEvent): Drawing {
  const { session, layers, surface, settings } = pen;
  let head = newHead(tool, slide, settings);
  let points: InkPoint[] = [];
  let told = 0;
  let frame = 0;

  const tell = (): void => {
    frame = 0;
    if (told === points.length) return;
    session.live({ slide, stroke: head, points: points.slice(told) });
    told = points.length;
  };
  const keep = (): void => {
    cancelAnimationFrame(frame);
    session.ink({ type: 'stroke', stroke: { ...head, points } });
    layers.penUp(head.id);
  };
  const goOn = (): void => {
    const last = points.at(-1);
    keep();
    head = newHead(tool, slide, settings);
    points = last ? [last] : [];
    told = 0;
  };
  const add = (event: PointerEvent): void => {
    const point = pointOf(surface, event);
    const last = points.at(-1);
    if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < nearest) return;
    if (points.length >= longest) goOn();
    points.push(point);
  };
  const show = (): void => {
    layers.underPen({ ...head, points: [...points] });
    if (frame === 0) frame = requestAnimationFrame(tell);
  };
  add(down);
  show();
  return {
    move: (events) => {
      for (const event of events) add(event);
      show();
    },
    up: keep,
  };
}

function newHead(
  tool: PenName,
  slide: SlideId,
  settings: PenSettings,
): Omit<Stroke, 'points' | 'tool'> & { readonly tool: PenName } {
  const id: StrokeId = `k-${crypto.randomUUID()}`;
  return { id, slide, tool, colour: settings.colour[tool], width: widths[tool][settings.width[tool]] };
}

/** Mice and fingers report no pressure, or always the same; perfect-freehand takes 0.5 for none. */
function pointOf(surface: Surface, event: PointerEvent): InkPoint {
  const [x, y] = surface.at(event);
  const pressure = event.pointerType === 'pen' && event.pressure > 0 ? event.pressure : 0.5;
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10, Math.round(pressure * 100) / 100];
}
