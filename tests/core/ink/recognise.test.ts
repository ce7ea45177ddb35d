import { describe, expect, test } from 'vitest';
import { recognised } from '../../../src/core/ink/recognise.ts';
import type { InkPoint } from '../../../src/core/model.ts';

/** A hand that trembles, the same every time. */
const drawn = (count: number, at: (part: number) => readonly [number, number]): readonly InkPoint[] =>
  Array.from({ length: count }, (_, index): InkPoint => {
    const [x, y] = at(index / (count - 1));
    return [x + 3 * Math.sin(index * 7.3), y + 3 * Math.cos(index * 4.1), 0.5];
  });

const along =
  (corners: readonly (readonly [number, number])[]) =>
  (part: number): readonly [number, number] => {
    const place = part * (corners.length - 1);
    const from = corners[Math.floor(place)] ?? [0, 0];
    const to = corners[Math.ceil(place)] ?? from;
    const rest = place - Math.floor(place);
    return [from[0] + (to[0] - from[0]) * rest, from[1] + (to[1] - from[1]) * rest];
  };

/** Returns places around the middle of a slide as they lie when everything is turned by so many degrees. */
const turnedBy =
  (degrees: number) =>
  (x: number, y: number): readonly [number, number] => {
    const turn = (degrees * Math.PI) / 180;
    return [640 + x * Math.cos(turn) - y * Math.sin(turn), 360 + x * Math.sin(turn) + y * Math.cos(turn)];
  };

describe('a stroke is recognised as', () => {
  test('a line', () => {
    const found = recognised(
      drawn(
        40,
        along([
          [100, 100],
          [500, 250],
        ]),
      ),
    );
    expect(found?.tool).toBe('line');
    expect(found?.points[1]?.[0]).toBeCloseTo(500, -1);
  });

  test('an arrow, by the side of its head', () => {
    const found = recognised(
      drawn(
        60,
        along([
          [100, 300],
          [300, 300],
          [500, 300],
          [450, 265],
        ]),
      ),
    );
    expect(found).toMatchObject({ tool: 'arrow' });
    expect(found?.points[1]?.[0]).toBeCloseTo(500, -1);
  });

  test('a rectangle', () => {
    const corners = [
      [100, 100],
      [400, 100],
      [400, 300],
      [100, 300],
      [100, 105],
    ] as const;
    expect(recognised(drawn(80, along(corners)))?.tool).toBe('rectangle');
  });

  test('a rectangle in another position, drawn along its sides', () => {
    for (const degrees of [15, 30, 45, 70]) {
      const corner = turnedBy(degrees);
      const corners = [
        corner(-150, -60),
        corner(150, -60),
        corner(150, 60),
        corner(-150, 60),
        corner(-150, -55),
      ];
      const found = recognised(drawn(90, along(corners)));
      expect(found?.tool).toBe('pen');
      for (const [x, y] of corners.slice(0, 4)) {
        const off = Math.min(...(found?.points ?? []).map((point) => Math.hypot(point[0] - x, point[1] - y)));
        expect(off).toBeLessThan(12);
      }
    }
  });

  test('no rectangle where it is an ellipse in another position', () => {
    const place = turnedBy(30);
    const found = recognised(
      drawn(60, (part) => place(200 * Math.cos(part * 6.2), 70 * Math.sin(part * 6.2))),
    );
    expect(found?.tool).not.toBe('pen');
    expect(found?.tool).not.toBe('rectangle');
  });

  test('an ellipse, round or flat, wherever it was begun', () => {
    for (const [width, height] of [
      [100, 100],
      [250, 90],
    ] as const) {
      const found = recognised(
        drawn(60, (part) => [
          400 + width * Math.cos(1 + part * 6.2),
          300 + height * Math.sin(1 + part * 6.2),
        ]),
      );
      expect(found?.tool).toBe('ellipse');
      expect(found?.points[0]?.[0]).toBeCloseTo(400 - width, -1);
    }
  });
});

test('writing is left as it is', () => {
  const zigzag = along([
    [100, 100],
    [160, 180],
    [200, 100],
    [250, 190],
    [300, 90],
    [330, 200],
  ]);
  expect(recognised(drawn(60, zigzag))).toBeUndefined();
  expect(
    recognised(
      drawn(
        10,
        along([
          [100, 100],
          [120, 110],
        ]),
      ),
    ),
  ).toBeUndefined();
  const spiral = drawn(80, (part) => [
    300 + 150 * part * Math.cos(part * 14),
    300 + 150 * part * Math.sin(part * 14),
  ]);
  expect(recognised(spiral)).toBeUndefined();
});
