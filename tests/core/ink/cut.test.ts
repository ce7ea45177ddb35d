import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from '../../../src/core/ink/cut.ts';
import { linesOf } from '../../../src/core/ink/lines.ts';
import type { ShapeName, Stroke, StrokeId } from '../../../src/core/model.ts';

const counter = (): (() => StrokeId) => {
  let last = 0;
  return () => `k-piece-${(last += 1)}`;
};
const stroke = (tool: 'pen' | 'highlighter' | ShapeName): Stroke => ({
  id: 'k-1',
  slide: 's-a',
  layer: 'l-1',
  tool,
  colour: '#d7262e',
  width: 4,
  points: [
    [100, 100, 0.2],
    [300, 100, 0.8],
  ],
});
const across = [
  [200, 50],
  [200, 150],
] as const;

test('a stroke with two points far apart is cut between them, both pieces as before but for the gap', () => {
  const pieces = cut(stroke('pen'), ...across, 10, counter());
  expect(pieces).toMatchObject([
    { id: 'k-piece-1', slide: 's-a', layer: 'l-1', tool: 'pen', width: 4 },
    { id: 'k-piece-2' },
  ]);
  const ends = pieces.map(({ points }) =>
    [points[0]?.[0], points.at(-1)?.[0]].map((x) => Math.round(x ?? 0)),
  );
  expect(ends[0]?.[0]).toBe(100);
  expect(Math.abs((ends[0]?.[1] ?? 0) - 190)).toBeLessThanOrEqual(2);
  expect(Math.abs((ends[1]?.[0] ?? 0) - 210)).toBeLessThanOrEqual(2);
  expect(ends[1]?.[1]).toBe(300);
  expect(pieces[1]?.points.at(-1)?.[2]).toBe(0.8);
});

test('what is not touched stays the very same stroke', () => {
  const whole = stroke('pen');
  expect(cut(whole, [200, 150], [200, 200], 10, counter())).toEqual([whole]);
});

test('nothing is left of what lies under the eraser as a whole', () => {
  expect(cut(stroke('line'), [100, 100], [300, 100], 10, counter())).toEqual([]);
});

test('pieces of a line are lines, those of a rectangle and an ellipse are drawn as by a pen', () => {
  expect(cut(stroke('line'), ...across, 10, counter()).map(({ tool }) => tool)).toEqual(['line', 'line']);
  const box: Stroke = {
    ...stroke('rectangle'),
    points: [
      [100, 100, 0.5],
      [300, 200, 0.5],
    ],
  };
  const pieces = cut(box, ...across, 10, counter());
  expect(pieces.every(({ tool }) => tool === 'pen')).toBe(true);
  expect(pieces.length).toBeGreaterThan(1);
});

test('a note is not cut', () => {
  const note: Stroke = { ...stroke('pen'), tool: 'note', text: '核实', points: [[190, 90, 0.5]], width: 20 };
  expect(cut(note, ...across, 10, counter())).toEqual([note]);
});

test('no piece has a point under the eraser, whatever was drawn', () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }));
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 20 }), place, (places, eraser) => {
      const drawn: Stroke = { ...stroke('pen'), points: places.map(([x, y]) => [x, y, 0.5] as const) };
      const pieces = cut(drawn, eraser, eraser, 15, counter());
      if (pieces.length === 1 && pieces[0] === drawn) return;
      for (const [x, y] of pieces.flatMap(linesOf).flat())
        expect(Math.hypot(x - eraser[0], y - eraser[1])).toBeGreaterThan(14.8);
    }),
  );
});
