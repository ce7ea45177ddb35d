import { recognised } from '../../core/ink/recognise.ts';
import type { InkPoint, ShapeName, SlideId, Stroke, StrokeId } from '../../core/model.ts';
import type { Bench, Gesture } from './tool.ts';

/** A longer stroke goes on as a new one: a message takes 20,000 points, and a lost one should cost little. */
const longest = 3000;
/** Points nearer than this to the last, in slide units, are not seen and not kept. */
const nearest = 0.4;

type Freehand = 'pen' | 'highlighter';
type Head = Omit<Stroke, 'points' | 'tool'> & { readonly tool: Freehand | ShapeName };

/** Begins a stroke: drawn here at once, told to the other windows once a frame, sent to be kept at pen-up. Held, it becomes the shape that it was meant as. */
export function startFreehand(bench: Bench, tool: Freehand, slide: SlideId, at: InkPoint): Gesture {
  const { session, layers } = bench;
  const newHead = (): Head => ({ ...newStroke(slide), tool, ...bench.lookOf(tool) });
  let head = newHead();
  let points: InkPoint[] = [at];
  let told = 0;
  let frame = 0;
  let isShape = false;

  const tell = (): void => {
    frame = 0;
    if (told === points.length) return;
    session.live({ slide, stroke: head, points: points.slice(told) });
    told = points.length;
  };
  const keep = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    session.ink({ type: 'stroke', stroke: { ...head, points } });
    layers.penUp(head.id);
  };
  const add = (point: InkPoint): void => {
    const last = points.at(-1);
    if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < nearest) return;
    if (points.length >= longest) {
      keep();
      head = newHead();
      points = last ? [last] : [];
      told = 0;
    }
    points.push(point);
  };
  const show = (ahead: readonly InkPoint[]): void => {
    layers.underPen({ ...head, points: [...points, ...ahead] });
    if (frame === 0) frame = requestAnimationFrame(tell);
  };
  show([]);
  return {
    move: (come, ahead) => {
      if (isShape) return;
      for (const point of come) add(point);
      show(ahead);
    },
    held: () => {
      const shape = isShape || tool !== 'pen' ? undefined : recognised(points);
      if (!shape) return;
      isShape = true;
      head = { ...head, tool: shape.tool };
      points = [...shape.points];
      told = points.length;
      layers.underPen({ ...head, points });
      session.live({ slide, stroke: head, points, anew: true });
    },
    up: keep,
    cancel: () => {
      cancelAnimationFrame(frame);
      layers.penUp(head.id);
      session.live({ slide, stroke: head, points: [], anew: true });
    },
  };
}

/** A new stroke of a slide, without what it looks like. */
export function newStroke(slide: SlideId): { readonly id: StrokeId; readonly slide: SlideId } {
  return { id: newStrokeId(), slide };
}

export const newStrokeId = (): StrokeId => `k-${crypto.randomUUID()}`;
