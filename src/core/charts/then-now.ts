import { phraseText } from '../layouts/html.ts';
import type { Fact, Move, Phrase } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import type { Fonts } from '../typography/typesetter.ts';
import type { Box, Chart } from './chart.ts';
import { isShare } from './share.ts';
import { numberAt, numberWidth } from './number.ts';
import { narrowed } from './scale.ts';
import { barLook, barSvg, lineSvg, svgOf } from './svg.ts';
import { brokenLines, figurePhrase, round, textAt, widthOf } from './text.ts';

const NAME = 30;
const PERIOD = 24;
const DIFFERENCE = 30;
const SIZES = [
  { from: 60, to: 112 },
  { from: 52, to: 88 },
  { from: 40, to: 60 },
] as const;
type Sizes = (typeof SIZES)[number];
const HEAD = 64;
const THICK = 92;
/** Between the two bars, where the way from the one end to the other is drawn. */
const BETWEEN = 92;
const GAP = 24;
const LEAST_ROOM = 400;

/**
 * What it was and what it is: two bars from zero under each other, the way between their ends an arrow with the
 * difference beside it. Shares are drawn on the whole of which they are a part.
 */
export const thenNow: Chart<readonly Move[]> = {
  name: 'then-now',
  draw([move, ...others], box, { fonts, theme }) {
    if (!move || others.length > 0 || !isMeasured(move)) return undefined;
    const scale = scaleOf(move, box, fonts);
    if (!scale) return undefined;
    const name = scale.name.map((line) => textAt(line, 0, scale.top + NAME, { size: NAME, fill: theme.ink }));
    const grown =
      scale.yearly === 'named'
        ? textAt(move.yearly ?? [], box.width, scale.top + NAME, {
            size: DIFFERENCE,
            bold: true,
            fill: theme.ink,
            anchor: 'end',
          })
        : '';
    const ends = (['from', 'to'] as const).map((end) => endSvg(move, end, scale, theme));
    return {
      svg: svgOf(labelOf(move), [...name, grown, ...ends, waySvg(move, scale, theme)].join(''), box),
      facts: [move.from.id, move.to.id],
    };
  },
};

/** Lengths speak of what has a zero: no place in an order, and both ends in one unit. */
const isMeasured = ({ from, to }: Move): boolean =>
  from.unit === to.unit && from.unit !== '位' && from.value > 0 && to.value > 0 && from.value !== to.value;

interface PairScale {
  readonly name: readonly Phrase[];
  readonly sizes: Sizes;
  readonly top: number;
  /** Where bars begin, behind the periods. */
  readonly zero: number;
  readonly x: (value: number) => number;
  readonly y: { readonly from: number; readonly to: number };
  readonly isShare: boolean;
  readonly yearly: YearlyPlace | undefined;
}

function scaleOf(move: Move, box: Box, fonts: Fonts): PairScale | undefined {
  const name = brokenLines(move.name, NAME, box.width, 1, fonts);
  const periods = [move.fromPeriod, move.toPeriod].map((period) =>
    period ? widthOf(period, PERIOD, fonts) + GAP : 0,
  );
  const zero = Math.max(...periods);
  const widest = (sizes: Sizes): number =>
    Math.max(...(['from', 'to'] as const).map((end) => numberWidth(move[end], sizes[end], fonts)));
  const roomIn = (sizes: Sizes): number => box.width - zero - widest(sizes) - GAP - 2;
  const share = isShare(move.from) && isShare(move.to);
  const longest = Math.max(move.from.value, move.to.value);
  const most = share ? 100 : longest;
  const said = GAP + widthOf(move.difference, DIFFERENCE, fonts, true);
  const sizes = SIZES.find((one) => {
    const room = roomIn(one);
    const end = zero + (longest / most) * room;
    return room >= narrowed(LEAST_ROOM, box) && end + said <= box.width;
  });
  if (!name || !sizes) return undefined;
  const top = Math.max(0, (box.height - HEAD - 2 * THICK - BETWEEN) / 2);
  const x = (value: number): number => zero + (value / most) * roomIn(sizes);
  return {
    name,
    sizes,
    yearly: yearlyAt(
      move,
      {
        behind: box.width - Math.max(x(move.from.value), x(move.to.value)) - GAP,
        before: Math.min(x(move.from.value), x(move.to.value)) - zero - GAP,
        named: box.width - Math.max(...name.map((line) => widthOf(line, NAME, fonts))),
      },
      fonts,
    ),
    top,
    zero,
    x,
    y: { from: top + HEAD, to: top + HEAD + THICK + BETWEEN },
    isShare: share,
  };
}

type YearlyPlace = 'behind' | 'before' | 'named';

/** Where the mean growth stands: behind the difference, else before the way, else at the end of the line that names the indicator. */
function yearlyAt(
  { difference, yearly = [] }: Move,
  { behind, before, named }: { readonly behind: number; readonly before: number; readonly named: number },
  fonts: Fonts,
): YearlyPlace | undefined {
  if (yearly.length === 0) return undefined;
  const width = widthOf(yearly, DIFFERENCE, fonts, true) + GAP;
  if (widthOf(difference, DIFFERENCE, fonts, true) + width <= behind) return 'behind';
  if (width <= before) return 'before';
  return width <= named ? 'named' : undefined;
}

/** The bar of one end with its number: behind the bar, of a share behind the whole. */
function endSvg(move: Move, end: 'from' | 'to', scale: PairScale, theme: Theme): string {
  const { zero, x, y, sizes, isShare } = scale;
  const fact: Fact = move[end];
  const period = end === 'from' ? move.fromPeriod : move.toPeriod;
  const middle = y[end] + THICK / 2;
  const bar = { x: zero, y: y[end], width: x(fact.value) - zero, height: THICK };
  const [fill, ink] = end === 'to' ? [theme.accent, theme.accent] : [theme.past, theme.ink2];
  const whole = `<rect x="${round(zero)}" y="${round(y[end])}" width="${round(x(100) - zero)}" height="${THICK}" fill="${theme.wash}"/>`;
  return (
    (isShare ? whole : '') +
    barSvg(bar, barLook(fill, fact.modality, theme), { value: fact.value, fact: fact.id }) +
    textAt(period ?? [], zero - GAP, middle + PERIOD * 0.36, {
      size: PERIOD,
      fill: theme.ink2,
      anchor: 'end',
    }) +
    numberAt(fact, x(isShare ? 100 : fact.value) + GAP, middle + sizes[end] * 0.36, {
      size: sizes[end],
      fill: ink,
    })
  );
}

/** From the end of the one bar to that of the other. */
function waySvg({ from, to, difference, yearly = [] }: Move, scale: PairScale, theme: Theme): string {
  const { x, y, zero } = scale;
  const [x1, x2] = [x(from.value), x(to.value)];
  const [above, below] = [y.from + THICK, y.to];
  const at = (above + below) / 2;
  const way = Math.sign(x2 - x1);
  const head = Math.min(18, Math.abs(x2 - x1));
  const style = { size: DIFFERENCE, bold: true, fill: theme.ink } as const;
  const said: Phrase =
    scale.yearly === 'behind' ? [...difference, { type: 'words', text: '，' }, ...yearly] : difference;
  return (
    lineSvg([x1, above], [x1, at + 14], theme.ink3) +
    lineSvg([x2, at - 14], [x2, below], theme.ink3) +
    lineSvg([x1, at], [x2 - head * way, at], theme.ink, 4) +
    `<path d="M${round(x2)} ${round(at)}l${round(-head * way)} -11l0 22z" fill="${theme.ink}"/>` +
    textAt(said, Math.max(zero, x1, x2) + GAP, at + DIFFERENCE * 0.36, style) +
    (scale.yearly === 'before'
      ? textAt(yearly, Math.min(x1, x2) - GAP, at + DIFFERENCE * 0.36, { ...style, anchor: 'end' })
      : '')
  );
}

function labelOf({ name, from, to, fromPeriod = [], toPeriod = [], difference }: Move): string {
  const ends = `${phraseText([...fromPeriod, ...figurePhrase(from)])} → ${phraseText([...toPeriod, ...figurePhrase(to)])}`;
  return `${phraseText(name)}：${ends}${difference.length > 0 ? `，${phraseText(difference)}` : ''}`;
}
