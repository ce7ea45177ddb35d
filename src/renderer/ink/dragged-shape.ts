import type { InkPoint, ShapeName, SlideId } from '../../core/model.ts';
import { newStroke } from './freehand.ts';
import type { Bench, Gesture, InkTool } from './tool.ts';

/** Less is a click that drew nothing, in slide units. */
const least = 4;

/** Returns the tool that draws a shape by dragging from one end to the other. */
export const draggedShape = (tool: ShapeName): InkTool => ({
  looks: { widths: [3, 5, 9], first: { colour: '#d7262e', width: 1 } },
  take: (bench) => ({ begin: (slide, at) => startShape(bench, tool, slide, at) }),
});

function startShape(bench: Bench, tool: ShapeName, slide: SlideId, from: InkPoint): Gesture {
  const { session, layers } = bench;
  const head = { ...newStroke(slide), tool, ...bench.lookOf(tool) };
  let to = from;
  let frame = 0;
  const ends = (): readonly InkPoint[] => [from, to];
  const isDrawn = (): boolean => Math.hypot(to[0] - from[0], to[1] - from[1]) >= least;
  const tell = (): void => {
    frame = 0;
    session.live({ slide, stroke: head, points: ends(), anew: true });
  };
  const cancel = (): void => {
    cancelAnimationFrame(frame);
    layers.penUp(head.id);
    session.live({ slide, stroke: head, points: [], anew: true });
  };
  return {
    move: (points) => {
      to = points.at(-1) ?? to;
      layers.underPen({ ...head, points: ends() });
      if (frame === 0) frame = requestAnimationFrame(tell);
    },
    up: () => {
      if (!isDrawn()) return cancel();
      cancelAnimationFrame(frame);
      session.ink({ type: 'stroke', stroke: { ...head, points: ends() } });
      layers.penUp(head.id);
    },
    cancel,
  };
}
