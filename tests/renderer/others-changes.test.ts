import { expect, test } from 'vitest';
import type { Stroke } from '../../src/core/model.ts';
import { othersChanges } from '../../src/renderer/ink/others-changes.ts';
import { stroke } from '../services/strokes.ts';

const drawn = ['1', '2', '3'].map((id) => stroke('s-a', id));
const ids = (strokes: readonly Stroke[]): readonly string[] => strokes.map(({ id }) => id);

test('what an eraser of another window touches is gone at once, and back when it is given up', () => {
  const told: string[] = [];
  const others = othersChanges((slide) => told.push(slide));
  const gesture = 'g-1';
  others.hear({ do: 'replace', slide: 's-a', gesture, strokes: [{ stroke: 'k-1', pieces: [] }] });
  others.hear({
    do: 'replace',
    slide: 's-a',
    gesture,
    strokes: [{ stroke: 'k-2', pieces: [stroke('s-a', '2a'), stroke('s-a', '2b')] }],
  });
  expect(ids(others.on('s-a', drawn))).toEqual(['k-2a', 'k-2b', 'k-3']);
  expect(others.on('s-b', drawn)).toBe(drawn);
  others.hear({ do: 'give-up', slide: 's-a', gesture });
  expect(others.on('s-a', drawn)).toBe(drawn);
  expect(told).toEqual(['s-a', 's-a', 's-a']);
});

test('what is moved is where it was moved last, until it has gone for good', () => {
  const others = othersChanges(() => undefined);
  const move = { do: 'move', slide: 's-a', gesture: 'g-2', strokes: ['k-2'] } as const;
  for (const by of [
    [10, 0],
    [30, 5],
  ] as const)
    others.hear({ ...move, movement: { scale: 1, from: [0, 0], by } });
  expect(others.on('s-a', drawn)[1]?.points).toEqual([[40, 25, 0.5]]);
  others.gone('s-a', ['k-2']);
  expect(others.on('s-a', drawn)).toBe(drawn);
});

test('what this window does itself is no change of another', () => {
  const others = othersChanges(() => undefined);
  others.own('g-3');
  others.hear({ do: 'replace', slide: 's-a', gesture: 'g-3', strokes: [{ stroke: 'k-1', pieces: [] }] });
  expect(others.on('s-a', drawn)).toBe(drawn);
});
