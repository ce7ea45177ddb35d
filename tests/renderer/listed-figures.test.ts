import { expect, test } from 'vitest';
import { listedFigures, type Listing, type ShownFigure } from '../../src/renderer/desk/listed-figures.ts';

const row = (fact: ShownFigure['fact'], over: Partial<ShownFigure>): ShownFigure => ({
  fact,
  printed: '5%',
  value: 5,
  unit: '%',
  kind: 'change',
  indicator: '地区生产总值',
  heading: '一、回顾',
  slides: [3],
  ...over,
});
const rows = [
  row('f1-2', {}),
  row('f3-4', { printed: '300家', value: 300, unit: '家', kind: 'level', indicator: '企业', slides: [] }),
  row('f5-6', { printed: '2.5%', value: -2.5, indicator: '能耗', heading: '二、目标' }),
];
const all: Listing = { typed: '', kind: '', unshown: false, sort: 'place', down: false };
const listed = (listing: Partial<Listing>): string[] =>
  listedFigures(rows, { ...all, ...listing }).map(({ printed }) => printed);

test('figures are found by indicator, number and heading, by kind, and where they are on no slide', () => {
  expect(listed({})).toEqual(['5%', '300家', '2.5%']);
  expect(listed({ typed: '目标' })).toEqual(['2.5%']);
  expect(listed({ typed: '300' })).toEqual(['300家']);
  expect(listed({ kind: 'change' })).toEqual(['5%', '2.5%']);
  expect(listed({ unshown: true })).toEqual(['300家']);
});

test('values are sorted among those of their unit, falls below rises, either way', () => {
  const up = listed({ sort: 'value' });
  expect(up.indexOf('2.5%')).toBeLessThan(up.indexOf('5%'));
  expect(listed({ sort: 'value', down: true })).toEqual(up.toReversed());
});
