import { expect, it } from 'vitest';
import { ordinalOf } from '../../../src/core/importers/ordinals.ts';

it.each([
  ['7', 7],
  ['七', 7],
  ['十', 10],
  ['二十三', 23],
  ['一百零一', 101],
  ['③', 3],
  ['⑵', 2],
  ['㈣', 4],
  ['Ⅻ', 12],
  ['叁', 3],
  ['拾贰', 12],
])('%s comes to %i', (numeral, ordinal) => {
  expect(ordinalOf(numeral)).toBe(ordinal);
});

it.each(['', '三四', '首先', 'A'])('%j is no ordinal', (words) => {
  expect(ordinalOf(words)).toBeUndefined();
});
