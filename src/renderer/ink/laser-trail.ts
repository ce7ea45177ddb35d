import { draw } from '../element.ts';
import type { Stop } from '../signal.ts';

/** What the laser leaves behind it for a moment. */
export interface LaserTrail {
  readonly element: SVGGElement;
  readonly add: (at: readonly [x: number, y: number]) => void;
  readonly stop: Stop;
}

/** It fades in this time, in ms; its width where the laser is, in slide units. */
const fades = 700;
const width = 12;

interface Passed {
  readonly at: readonly [x: number, y: number];
  readonly time: number;
}

/** Returns a trail that is drawn anew with every frame until all of it has faded. */
export function laserTrail(): LaserTrail {
  const element = draw('g', { class: 'trail' });
  let passed: readonly Passed[] = [];
  let frame = 0;
  const look = (now: number): void => {
    passed = passed.filter(({ time }) => now - time < fades);
    element.replaceChildren(...passed.slice(1).map((one, index) => piece(passed[index] ?? one, one, now)));
    frame = passed.length > 0 ? requestAnimationFrame(look) : 0;
  };
  return {
    element,
    add: (at) => {
      passed = [...passed, { at, time: performance.now() }];
      if (frame === 0) frame = requestAnimationFrame(look);
    },
    stop: () => cancelAnimationFrame(frame),
  };
}

function piece(from: Passed, to: Passed, now: number): SVGLineElement {
  const left = Math.max(0, 1 - (now - to.time) / fades);
  const [[x1, y1], [x2, y2]] = [from.at, to.at];
  return draw('line', { x1, y1, x2, y2, 'stroke-width': width * left, 'stroke-opacity': 0.75 * left });
}
