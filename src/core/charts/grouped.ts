import { every, firstFit } from '../layouts/text.ts';
import type { Move, Phrase } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import type { Fonts } from '../typography/typesetter.ts';
import type { Box, Chart } from './chart.ts';
import { barPair, pairMargins, SEAM } from './bar-pair.ts';
import { moveLabel } from './move-label.ts';
import { lineSvg, svgOf } from './svg.ts';
import { brokenLines, textBlock, widthOf } from './text.ts';

/** The fewer the pairs, the larger all of it. Sizes in px; `step` is the most from one pair to the next. */
const SIZES = [
  { upTo: 2, name: 30, period: 24, from: 32, to: 48, difference: 28, thick: 56, step: 188 },
  { upTo: 3, name: 28, period: 22, from: 26, to: 36, difference: 26, thick: 40, step: 128 },
  { upTo: 4, name: 26, period: 20, from: 24, to: 30, difference: 24, thick: 32, step: 98 },
] as const;
type Sizes = (typeof SIZES)[number];
const WIDEST_NAME = 300;
const GAP = 28;
const NUMBER_GAP = 14;
const LEAST_ROOM = 260;
/** Bars shorter than a twelfth of the longest say nothing. */
const WIDEST_SPREAD = 12;

/** Amounts of one unit then and now: two bars a pair from one zero line, how far it went in a column at the end. */
export const grouped: Chart<readonly Move[]> = {
  name: 'grouped',
  draw(data, box, { fonts, theme }) {
    const scale = comparable(data) ? firstFit(SIZES, (sizes) => scaleIn(sizes, data, box, fonts)) : undefined;
    if (!scale) return undefined;
    const pairs = data.map((move, index) => pairSvg(move, index, scale, theme)).join('');
    const { zero, top, height } = scale;
    return {
      svg: svgOf(
        data.map(moveLabel).join('；'),
        pairs + lineSvg([zero, top], [zero, top + height], theme.ink),
        box,
      ),
      facts: data.flatMap(({ from, to }) => [from.id, to.id]),
    };
  },
};

/** Amounts, which have a zero; rates move on a scale of their own. */
function comparable(data: readonly Move[]): boolean {
  const unit = data[0]?.to.unit;
  const values = data.flatMap(({ from, to }) => [from.value, to.value]);
  return (
    data.length > 1 &&
    unit !== undefined &&
    !/^(?:位|%|‰)$/.test(unit) &&
    data.every(({ from, to }) => from.unit === unit && to.unit === unit) &&
    Math.min(...values) > 0 &&
    Math.max(...values) / Math.min(...values) <= WIDEST_SPREAD
  );
}

/** Where pairs stand: names begin at the left edge, periods end before `zero`, differences at the right edge. */
interface PairScale {
  readonly sizes: Sizes;
  readonly names: readonly (readonly Phrase[])[];
  readonly zero: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  readonly step: number;
  readonly length: (value: number) => number;
}

function scaleIn(sizes: Sizes, data: readonly Move[], box: Box, fonts: Fonts): PairScale | undefined {
  if (data.length > sizes.upTo) return undefined;
  const names = every(data, ({ name }) => brokenLines(name, sizes.name, WIDEST_NAME, 2, fonts));
  const step = Math.min(sizes.step, box.height / data.length);
  if (!names || step < 2 * sizes.thick + SEAM + 16) return undefined;
  const margins = pairMargins(data, sizes, NUMBER_GAP, fonts);
  const zero =
    Math.max(...names.flat().map((line) => widthOf(line, sizes.name, fonts))) + GAP + margins.before;
  const difference = Math.max(
    ...data
      .flatMap(({ difference, yearly = [] }) => [difference, yearly])
      .map((said) => widthOf(said, sizes.difference, fonts, true)),
  );
  const room = box.width - zero - margins.behind - (difference > 0 ? GAP + difference : 0);
  if (room < LEAST_ROOM) return undefined;
  const most = Math.max(...data.flatMap(({ from, to }) => [from.value, to.value]));
  const height = step * data.length;
  const top = (box.height - height) / 2;
  const length = (value: number): number => (room * value) / most;
  return { sizes, names, zero, right: box.width, top, height, step, length };
}

function pairSvg(move: Move, index: number, scale: PairScale, theme: Theme): string {
  const { names, sizes, zero, right, top, step, length } = scale;
  const middle = top + step * (index + 0.5);
  const name = textBlock(names[index] ?? [], 0, middle, { size: sizes.name, fill: theme.ink });
  const said = [move.difference, move.yearly ?? []].filter((line) => line.length > 0);
  const difference = textBlock(said, right, middle, {
    size: sizes.difference,
    bold: true,
    fill: theme.ink2,
    anchor: 'end',
  });
  const place = { zero, top: middle - SEAM / 2 - sizes.thick, gap: NUMBER_GAP, length };
  return name + barPair(move, place, sizes, theme) + difference;
}
