import { expect, test } from 'vitest';
import type { ChartData } from '../../../../../src/core/exporters/pptx/charts/data.ts';
import { withLabels } from '../../../../../src/core/exporters/pptx/charts/labels.ts';
import type { DrawnRun, DrawnText } from '../../../../../src/core/exporters/pptx/drawn.ts';
import type { Fact } from '../../../../../src/core/model.ts';
import { fact } from '../../../../gallery/make.ts';

const mark = (at: number) => ({ x: 100, y: at * 50, width: 200, height: 30 });

function chartOf(facts: readonly Fact[]): ChartData {
  const points = facts.map((one, at) => ({
    value: one.value,
    fact: one,
    printed: one.printed,
    size: 10,
    area: mark(at),
  }));
  const area = { x: 0, y: 0, width: 800, height: 400 };
  const series = [{ name: '', points }];
  const plain = { kind: 'bar', isStacked: false, categories: facts.map(() => '') } as const;
  return { ...plain, series, area, plot: area, least: 0, most: 20_000, gap: 1 };
}

const run = (text: string, of?: Fact): DrawnRun => ({
  text,
  size: 30,
  face: 'sans',
  bold: true,
  colour: '#000000',
  tracking: 0,
  behind: 0,
  underlined: false,
  struck: false,
  isSlideNumber: false,
  ...(of ? { fact: of.id } : {}),
});

const textBeside = (at: number, runs: readonly DrawnRun[], x = 312): DrawnText => {
  const area = { x, y: at * 50, width: 100, height: 30 };
  const lines = [{ x, width: 100, baseline: at * 50 + 24, runs }];
  return { type: 'text', tag: 'text', role: '', area, alignment: 'left', lines };
};

test('a number is the value as it is printed, with its bound and unit as they are', () => {
  const [one, two] = [fact('1.7万名', { value: 17_000 }), fact('0.90万名', { value: 9000 })];
  const texts = [textBeside(0, [run('超'), run('1.7万名', one)]), textBeside(1, [run('0.90万名', two)])];
  const { chart, taken } = withLabels(chartOf([one, two]), texts);
  expect(chart.series[0]?.points.map((point) => point?.value)).toEqual([1.7, 0.9]);
  expect(chart.most).toBe(2);
  const [first, second] = chart.series[0]?.points ?? [];
  expect(first?.label?.runs.map(({ text, isValue }) => [text, isValue])).toEqual([
    ['超', undefined],
    ['1.7', true],
    ['万名', undefined],
  ]);
  expect(second?.label?.format).toBe('0.00####;0.00####');
  expect([...taken]).toEqual(texts);
});

test('numbers in unlike scales, and charts with a mark that has no number, keep their texts', () => {
  const [one, two] = [fact('1.7万名', { value: 17_000 }), fact('900名')];
  const texts = [textBeside(0, [run('1.7万名', one)]), textBeside(1, [run('900名', two)])];
  expect(withLabels(chartOf([one, two]), texts).taken.size).toBe(0);
  expect(withLabels(chartOf([one, two]), texts.slice(0, 1)).taken.size).toBe(0);
  const afar = [textBeside(0, [run('1.7万名', one)], 500)];
  expect(withLabels(chartOf([one]), afar).taken.size).toBe(0);
});

test('only the last piece of a number has the room that stands behind the whole', () => {
  const one = fact('86');
  const texts = [textBeside(0, [{ ...run('共86', one), behind: 4 }])];
  const [point] = withLabels(chartOf([one]), texts).chart.series[0]?.points ?? [];
  expect(point?.label?.runs.map(({ text, behind }) => [text, behind])).toEqual([
    ['共', 0],
    ['86', 4],
  ]);
});
