import { expect, test } from 'vitest';
import type { Stroke } from '../../../src/core/model.ts';
import { touched } from '../../../src/core/ink/touched.ts';

const line: Stroke = {
  id: 'k-1',
  slide: 's-a',
  tool: 'pen',
  colour: '#d7262e',
  width: 4,
  points: [
    [100, 100, 0.5],
    [300, 100, 0.5],
  ],
};

test.each([
  ['over a point', [100, 100], [100, 100], true],
  ['between two points', [200, 105], [200, 105], true],
  ['at the edge of its reach', [200, 112], [200, 112], true],
  ['beyond its reach', [200, 115], [200, 115], false],
  ['past the end', [320, 100], [330, 100], false],
  ['a fast movement across, far from every point', [200, 0], [210, 400], true],
  ['a fast movement beside', [400, 0], [410, 400], false],
] as const)('%s', (_name, from, to, hit) => {
  expect(touched([line], from, to, 10)).toEqual(hit ? ['k-1'] : []);
});

test('a stroke of one point is touched', () => {
  const dot: Stroke = { ...line, points: [[50, 50, 0.5]] };
  expect(touched([dot], [40, 50], [45, 50], 10)).toEqual(['k-1']);
});
