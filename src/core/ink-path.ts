import { getStroke } from 'perfect-freehand';
import type { Stroke } from './model.ts';

/** A highlighter lets the words through on paper and on a dark slide alike. */
export const highlighterOpacity = 0.4;

/** Returns the outline of a stroke as the `d` of an SVG path, in slide units, to one decimal; filled, it is the stroke. */
export function strokePath({ points, width, tool }: Stroke): string {
  const pen = tool === 'pen';
  const outline = getStroke(
    points.map(([x, y, pressure]) => [x, y, pressure]),
    {
      size: width,
      thinning: pen ? 0.35 : 0,
      smoothing: 0.5,
      streamline: 0.25,
      simulatePressure: false,
      last: true,
    },
  );
  const [first, ...rest] = outline;
  if (!first) return '';
  const curves = rest.map(([x, y], index) => {
    const [nextX, nextY] = rest[index + 1] ?? first;
    return `Q${at(x, y)} ${at((x + nextX) / 2, (y + nextY) / 2)}`;
  });
  return `M${at(first[0], first[1])}${curves.join('')}Z`;
}

function at(x: number, y: number): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
