import { getStroke } from 'perfect-freehand';
import type { Stroke } from '../model.ts';

/** What `outlineOf` needs of a stroke. */
type Freehand = Pick<Stroke, 'points' | 'width'> & { readonly tool: 'pen' | 'highlighter' };

/** Returns the outline of what a pen or highlighter drew as the `d` of an SVG path, in slide units, to one decimal. */
export function outlineOf({ points, width, tool }: Freehand): string {
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

/** Returns lines as the `d` of an SVG path. */
export function pathOf(lines: readonly (readonly (readonly [x: number, y: number])[])[]): string {
  return lines.map((line) => `M${line.map(([x, y]) => at(x, y)).join('L')}`).join('');
}

/** Rounded by hand: `toFixed` takes most of the time of a full slide. */
function at(x: number, y: number): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
