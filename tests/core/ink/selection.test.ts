import { expect, test } from 'vitest';
import { boxAroundStrokes, moved, within } from '../../../src/core/ink/selection.ts';
import type { Stroke } from '../../../src/core/model.ts';

const line = (id: string, x: number): Stroke => ({
  id: `k-${id}`,
  slide: 's-a',
  tool: 'pen',
  colour: '#d7262e',
  width: 4,
  points: [0, 20, 40, 60, 80].map((step) => [x + step, 100, 0.5] as const),
});
const loop = [
  [90, 50],
  [220, 50],
  [220, 150],
  [90, 150],
] as const;

test('a loop takes in what lies in it for the most part', () => {
  expect(within([line('in', 100), line('half', 150), line('most', 155), line('out', 400)], loop)).toEqual([
    'k-in',
    'k-half',
    'k-most',
  ]);
  expect(within([line('little', 190)], loop)).toEqual([]);
});

test('a hollow in the loop is outside', () => {
  const horseshoe = [...loop.slice(0, 2), [160, 100], ...loop.slice(2)] as const;
  expect(within([{ ...line('dot', 0), points: [[200, 100, 0.5]] }], horseshoe)).toEqual([]);
});

test('moved and made larger, a stroke stays in proportion, tip and all', () => {
  const after = moved(line('1', 100), { scale: 2, from: [100, 100], by: [10, -5] }, 'k-2');
  expect(after).toMatchObject({ id: 'k-2', width: 8 });
  expect(after.points.map(([x, y]) => [x, y])).toEqual([
    [110, 95],
    [150, 95],
    [190, 95],
    [230, 95],
    [270, 95],
  ]);
});

test('the box around strokes holds their tips', () => {
  expect(boxAroundStrokes([line('1', 100), line('2', 200)])).toEqual({
    left: 98,
    top: 98,
    right: 282,
    bottom: 102,
  });
});
