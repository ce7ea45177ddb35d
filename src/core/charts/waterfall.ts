import { phraseText } from '../layouts/html.ts';
import { every, firstFit, sum } from '../layouts/text.ts';
import type { Figure, Phrase, Whole } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import type { Fonts } from '../typography/typesetter.ts';
import type { Box, Chart } from './chart.ts';
import { isWhole } from './composition.ts';
import { numberAt, numberWidth } from './number.ts';
import { barSvg, lineSvg, svgOf } from './svg.ts';
import { brokenLines, figurePhrase, textAt } from './text.ts';

const NAME = 24;
const LINE = 32;
const SIZES = [44, 36, 32, 28, 26] as const;
const MOST_LINES = 2;
const GAP = 28;
const LEAST_HEIGHT = 150;

/** How a sum comes about: each part begins where the one before ended, and the whole stands behind them from zero. */
export const waterfall: Chart<readonly Whole[]> = {
  name: 'waterfall',
  draw([whole, ...others], box, { fonts, theme }) {
    const { total, parts = [] } = whole ?? {};
    if (!whole || !total || others.length > 0 || parts.length < 3 || !isWhole(whole) || !isAdded(total))
      return undefined;
    const columns = [...parts, total];
    const scale = scaleOf(columns, box, fonts);
    if (!scale) return undefined;
    const drawn = columns.map((figure, index) => columnSvg(columns, figure, index, scale, theme)).join('');
    const axis = lineSvg([0, scale.zero], [box.width, scale.zero], theme.ink);
    return {
      svg: svgOf(labelOf(whole), drawn + axis, box),
      facts: columns.map(({ fact }) => fact.id),
    };
  },
};

/** What was added or taken away came about step by step; a stock is a whole, not a sum of steps. */
const isAdded = ({ name, fact }: Figure): boolean =>
  fact.kind === 'change' || /新增|净增|增加|减少|压减|完成/.test(phraseText(name));

interface StepScale {
  readonly names: readonly (readonly Phrase[])[];
  readonly size: number;
  readonly width: number;
  readonly zero: number;
  readonly tall: (value: number) => number;
}

function scaleOf(columns: readonly Figure[], box: Box, fonts: Fonts): StepScale | undefined {
  const width = (box.width - GAP * (columns.length - 1)) / columns.length;
  const names = every(columns, ({ name }) => brokenLines(name, NAME, width, MOST_LINES, fonts));
  const size = firstFit(SIZES, (one) =>
    columns.every(({ fact }) => numberWidth(fact, one, fonts) <= width) ? one : undefined,
  );
  if (!names || size === undefined) return undefined;
  const zero = box.height - MOST_LINES * LINE - 20;
  const room = zero - size - 20;
  const most = columns.at(-1)?.fact.value ?? 0;
  if (room < LEAST_HEIGHT || most <= 0) return undefined;
  return { names, size, width, zero, tall: (value) => (room * value) / most };
}

function columnSvg(
  columns: readonly Figure[],
  { fact }: Figure,
  index: number,
  { names, size, width, zero, tall }: StepScale,
  theme: Theme,
): string {
  const isTotal = index === columns.length - 1;
  const below = isTotal ? 0 : sum(columns.slice(0, index).map((one) => one.fact.value));
  const left = index * (width + GAP);
  const top = zero - tall(below + fact.value);
  const bar = { x: left, y: top, width, height: tall(fact.value) };
  const next = lineSvg([left + width, top], [left + width + GAP, top], theme.ink3);
  const fill = isTotal ? theme.accent : theme.past;
  return (
    barSvg(bar, { fill }, { value: fact.value, fact: fact.id }) +
    (isTotal ? '' : next) +
    numberAt(fact, left, top - 12, { size, fill: isTotal ? theme.accent : theme.ink }) +
    (names[index] ?? [])
      .map((line, row) => textAt(line, left, zero + 12 + NAME + row * LINE, { size: NAME, fill: theme.ink }))
      .join('')
  );
}

function labelOf({ parts, total }: Whole): string {
  const all = [...parts, ...(total ? [total] : [])];
  return all.map(({ name, fact }) => `${phraseText(name)}${phraseText(figurePhrase(fact))}`).join('，');
}
