import { phraseText } from '../layouts/html.ts';
import { every, firstFit } from '../layouts/text.ts';
import type { ContentOf, Fact, Figure, Phrase } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import type { Fonts } from '../typography/typesetter.ts';
import type { Box, Chart, Look } from './chart.ts';
import { numberAt, numberWidth } from './number.ts';
import { narrowed } from './scale.ts';
import { barLook, barSvg, lineSvg, svgOf } from './svg.ts';
import { brokenLines, figurePhrase, round, textAt, textBlock, widthOf } from './text.ts';

const GAP = 24;
const WIDEST_NAME = 420;
const LEAST_ROOM = 240;
/** The fewer the bars, the larger all of it. Sizes in px; `step` is the most that a bar and the white below it take. */
const SIZES = [
  { upTo: 3, name: 28, value: 52, remark: 24, thick: 76, step: 128 },
  { upTo: 4, name: 28, value: 44, remark: 24, thick: 60, step: 98 },
  { upTo: 6, name: 26, value: 34, remark: 22, thick: 44, step: 76 },
  { upTo: Infinity, name: 24, value: 28, remark: 20, thick: 34, step: 60 },
] as const;
type Sizes = (typeof SIZES)[number];

/**
 * Rates or amounts side by side, from zero, the longest first; what the title names or stands first in an order in the
 * accent, what is yet to come with a dashed outline. Where rates rise and fall, falls go to the left: which of them is
 * good is not for a colour to say.
 */
export const bars: Chart<Pick<ContentOf<'bars'>, 'title' | 'bars'>> = {
  name: 'bars',
  draw({ title, bars: figures }, box, look) {
    if (figures.length < 2 || !comparable(figures.map(({ fact }) => fact))) return undefined;
    const valueOf = signedValues(figures);
    const sorted = figures.toSorted((a, b) => valueOf(b) - valueOf(a));
    const scale = firstFit(SIZES, (sizes) => scaleIn(sizes, sorted, valueOf, box, look.fonts));
    if (!scale) return undefined;
    const leading = leadingOf(title, sorted);
    const { zero, top, step } = scale;
    const axis = lineSvg([zero, top], [zero, top + step * sorted.length], look.theme.ink);
    const rows = sorted.map((figure, index) => row(figure, index, leading.has(figure.fact.id), scale, look));
    return {
      svg: svgOf(labelOf(sorted), rows.join('') + axis, box),
      facts: sorted.map(({ fact }) => fact.id),
    };
  },
};

/** First places in an order, else what the title names; where that is none or all, all bars are alike. */
function leadingOf(title: Phrase, figures: readonly Figure[]): ReadonlySet<string> {
  const first = figures.filter(isFirst);
  const inTitle = new Set<string>(title.flatMap((run) => (run.type === 'figure' ? [run.fact] : [])));
  const named = figures.filter(({ fact }) => inTitle.has(fact.id));
  const leading = first.length > 0 ? first : named.length > 0 ? named : figures;
  return new Set(leading.map(({ fact }) => fact.id));
}

type Signed = (figure: Figure) => number;

/** Falls are negative only beside rises: among themselves they are as long as they are deep. */
function signedValues(figures: readonly Figure[]): Signed {
  const mixed = new Set(figures.map(({ fact }) => fact.direction ?? 'up')).size > 1;
  return ({ fact }) => (mixed && fact.direction === 'down' ? -fact.value : fact.value);
}

/** Where bars stand: names begin at the left edge, bars at `zero`, those of falls go towards the names. */
interface BarScale {
  readonly names: readonly (readonly Phrase[])[];
  readonly sizes: Sizes;
  /** The right edge of the column of amounts, where most bars have one. */
  readonly amounts?: number;
  readonly zero: number;
  readonly top: number;
  readonly step: number;
  /** In px, negative for falls beside rises. */
  readonly lengthOf: (figure: Figure) => number;
}

function scaleIn(
  sizes: Sizes,
  sorted: readonly Figure[],
  valueOf: Signed,
  box: Box,
  fonts: Fonts,
): BarScale | undefined {
  if (sorted.length > sizes.upTo) return undefined;
  const names = every(sorted, ({ name }) =>
    brokenLines(name, sizes.name, narrowed(WIDEST_NAME, box), 2, fonts),
  );
  const step = Math.min(sizes.step, box.height / sorted.length);
  const values = sorted.map(valueOf);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const lines = Math.max(...(names ?? []).map(({ length }) => length));
  if (!names || step < Math.max(sizes.thick + 8, lines * sizes.name * 1.3 + 4) || most - least <= 0)
    return undefined;
  const named = Math.max(...names.flat().map((line) => widthOf(line, sizes.name, fonts))) + GAP;
  const amounts = amountsEnd(sorted, named, sizes, fonts);
  const left = amounts === undefined ? named : amounts + GAP;
  const behind = (way: 1 | -1): number =>
    Math.max(
      0,
      ...sorted
        .filter((one) => valueOf(one) * way > 0)
        .map((one) => widthBehind(one, amounts !== undefined, sizes, fonts)),
    );
  const before = least < 0 ? behind(-1) : 0;
  const room = box.width - left - before - behind(1);
  if (room < narrowed(LEAST_ROOM, box)) return undefined;
  const unit = room / (most - least);
  const top = (box.height - step * sorted.length) / 2;
  const zero = left + before - least * unit;
  const lengthOf = (figure: Figure): number => valueOf(figure) * unit;
  return { names, sizes, zero, top, step, lengthOf, ...(amounts === undefined ? {} : { amounts }) };
}

/** An amount beside its growth, not a place in an order. */
const isAmount = ({ remark }: Figure): boolean =>
  remark !== undefined && /\d/.test(phraseText(remark)) && !/第|位/.test(phraseText(remark));

/** Where most bars have an amount, amounts stand in a column of their own before the bars. */
function amountsEnd(sorted: readonly Figure[], from: number, sizes: Sizes, fonts: Fonts): number | undefined {
  const amounts = sorted.flatMap((one) => (isAmount(one) && one.remark ? [one.remark] : []));
  if (amounts.length * 2 <= sorted.length) return undefined;
  return from + Math.max(...amounts.map((one) => widthOf(one, sizes.name, fonts, true)));
}

function widthBehind(
  figure: Figure,
  inColumn: boolean,
  { value, remark: small }: Sizes,
  fonts: Fonts,
): number {
  const { fact, remark } = figure;
  const beside = remark && !(inColumn && isAmount(figure)) ? widthOf(remark, small, fonts, true) + BESIDE : 0;
  return numberWidth(fact, value, fonts) + beside + VALUE_GAP + OPEN_END + 2;
}

const VALUE_GAP = 14;
const BESIDE = 14;
const OPEN_END = 12;

/** Name and amount before the bar, value and remark behind it; a bound leaves its end open. */
function row(figure: Figure, index: number, isLed: boolean, scale: BarScale, { fonts, theme }: Look): string {
  const { fact } = figure;
  const { sizes, zero } = scale;
  const middle = scale.top + scale.step * (index + 0.5);
  const length = scale.lengthOf(figure);
  const way = length < 0 ? -1 : 1;
  const at = zero + length + (VALUE_GAP + (fact.bound === 'over' ? OPEN_END : 0)) * way;
  const beside = at + (numberWidth(fact, sizes.value, fonts) + BESIDE) * way;
  const anchor = way < 0 ? 'end' : 'start';
  const ink = isLed ? theme.accent : theme.ink;
  return (
    textBlock(scale.names[index] ?? [], 0, middle, { size: sizes.name, fill: theme.ink }) +
    barOf(fact, middle, length, isLed, scale, theme) +
    numberAt(fact, at, middle + sizes.value * 0.36, { size: sizes.value, fill: ink, anchor }) +
    remarkSvg(figure, { beside, middle, anchor, isLed }, scale, theme)
  );
}

function remarkSvg(
  figure: Figure,
  place: {
    readonly beside: number;
    readonly middle: number;
    readonly anchor: 'start' | 'end';
    readonly isLed: boolean;
  },
  { sizes, amounts }: BarScale,
  theme: Theme,
): string {
  const { beside, middle, anchor, isLed } = place;
  if (!figure.remark) return '';
  if (amounts !== undefined && isAmount(figure)) {
    const style = { size: sizes.name, bold: true, fill: theme.ink2, anchor: 'end' } as const;
    return textAt(figure.remark, amounts, middle + sizes.name * 0.36, style);
  }
  const fill = isLed && isFirst(figure) ? theme.accent : theme.ink2;
  return textAt(figure.remark, beside, middle + sizes.value * 0.36 - 1, {
    size: sizes.remark,
    bold: true,
    fill,
    anchor,
  });
}

function barOf(
  fact: Fact,
  middle: number,
  length: number,
  isLed: boolean,
  { zero, sizes: { thick } }: BarScale,
  theme: Theme,
): string {
  const fill = isLed ? theme.accent : theme.past;
  const bar = {
    x: Math.min(zero, zero + length),
    y: middle - thick / 2,
    width: Math.abs(length),
    height: thick,
  };
  return (
    barSvg(bar, barLook(fill, fact.modality, theme), { value: fact.value, fact: fact.id }) +
    (fact.bound === 'over' ? openEnd(zero + length, middle, thick, length < 0 ? -1 : 1, fill) : '')
  );
}

const labelOf = (sorted: readonly Figure[]): string =>
  sorted
    .map(({ name, fact, remark }) => phraseText([...name, ...figurePhrase(fact), ...(remark ?? [])]))
    .join('，');

/** One unit and kind, rises and falls only of rates: else the lengths would not compare. */
function comparable(facts: readonly Fact[]): boolean {
  const [first] = facts;
  return facts.every(
    (fact) =>
      fact.unit === first?.unit &&
      fact.kind === first.kind &&
      ((fact.direction ?? 'up') === (first.direction ?? 'up') ||
        (fact.kind === 'change' && fact.unit === '%')) &&
      fact.value >= 0 &&
      (fact.modality === 'target') === (first.modality === 'target'),
  );
}

const isFirst = ({ remark }: Figure): boolean =>
  remark !== undefined && /第一|首位|榜首/.test(phraseText(remark));

/** 以上: the bar has no end of its own. */
function openEnd(x: number, middle: number, thick: number, way: 1 | -1, fill: string): string {
  const half = thick / 2;
  return `<path d="M${round(x)} ${round(middle - half)}l${10 * way} ${round(half)}l${-10 * way} ${round(half)}z" fill="${fill}"/>`;
}
