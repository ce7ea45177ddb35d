import { phraseText } from '../layouts/html.ts';
import { every } from '../layouts/text.ts';
import type { Fact, Figure, Phrase } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import type { Fonts } from '../typography/typesetter.ts';
import type { Box, Chart, Look } from './chart.ts';
import { drawSvg, type ChartOption } from './svg.ts';
import { brokenLines, figurePhrase, round, textAt, textBlock, widthOf } from './text.ts';

const NAME = 24;
const VALUE = 28;
const REMARK = 20;
const GAP = 18;
const WIDEST_NAME = 400;
const THICKEST = 40;

/**
 * Rates or amounts side by side, from zero, the longest first; what stands first in an order in the accent. Where rates
 * rise and fall, falls go to the left: which of them is good is not for a colour to say.
 */
export const bars: Chart<readonly Figure[]> = {
  name: 'bars',
  draw(figures, box, look) {
    if (figures.length < 2 || !comparable(figures.map(({ fact }) => fact))) return undefined;
    const valueOf = signedValues(figures);
    const sorted = figures.toSorted((a, b) => valueOf(b) - valueOf(a));
    const scale = scaleOf(sorted, valueOf, box, look.fonts);
    if (!scale) return undefined;
    const { zero, top, step } = scale;
    const svg = drawSvg(
      {
        label: labelOf(sorted),
        marks: [sorted.map(({ fact }) => ({ value: fact.value, fact: fact.id }))],
        option: marks(sorted, scale, look.theme),
        overlay: () =>
          axis(zero, top - 6, top + step * sorted.length + 6, look.theme.ink) +
          sorted.map((figure, index) => label(figure, index, scale, look)).join(''),
      },
      box,
    );
    return { svg, facts: sorted.map(({ fact }) => fact.id) };
  },
};

type Signed = (figure: Figure) => number;

/** Falls are negative only beside rises: among themselves they are as long as they are deep. */
function signedValues(figures: readonly Figure[]): Signed {
  const mixed = new Set(figures.map(({ fact }) => fact.direction ?? 'up')).size > 1;
  return ({ fact }) => (mixed && fact.direction === 'down' ? -fact.value : fact.value);
}

/** Where bars stand: names end at `left`, bars begin at `zero`, those of falls go towards the names. */
interface BarScale {
  readonly names: readonly (readonly Phrase[])[];
  readonly left: number;
  readonly zero: number;
  readonly top: number;
  readonly step: number;
  readonly thick: number;
  /** In px, negative for falls beside rises. */
  readonly lengthOf: (figure: Figure) => number;
}

function scaleOf(sorted: readonly Figure[], valueOf: Signed, box: Box, fonts: Fonts): BarScale | undefined {
  const names = every(sorted, ({ name }) => brokenLines(name, NAME, WIDEST_NAME, 2, fonts));
  const step = Math.min(68, box.height / sorted.length);
  const values = sorted.map(valueOf);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (!names || step < (names.some(({ length }) => length > 1) ? 64 : 44) || most - least <= 0)
    return undefined;
  const left = Math.max(...names.flat().map((line) => widthOf(line, NAME, fonts))) + GAP + 2;
  const behind = (way: 1 | -1): number =>
    Math.max(0, ...sorted.filter((one) => valueOf(one) * way > 0).map((one) => widthBehind(one, fonts)));
  const before = least < 0 ? behind(-1) : 0;
  const room = box.width - left - before - behind(1);
  if (room < 160) return undefined;
  const unit = room / (most - least);
  const top = (box.height - step * sorted.length) / 2;
  const thick = Math.min(THICKEST, step * 0.62);
  const zero = left + before - least * unit;
  return { names, left, zero, top, step, thick, lengthOf: (figure) => valueOf(figure) * unit };
}

const widthBehind = ({ fact, remark }: Figure, fonts: Fonts): number =>
  widthOf(figurePhrase(fact), VALUE, fonts, true) +
  (remark ? widthOf(remark, REMARK, fonts, true) + 12 : 0) +
  40;

function marks(sorted: readonly Figure[], scale: BarScale, theme: Theme): ChartOption {
  const { zero, top, step, thick, lengthOf } = scale;
  const lengths = sorted.map(lengthOf);
  const [left, right] = [Math.min(0, ...lengths), Math.max(0, ...lengths)];
  return {
    grid: { left: zero + left, width: right - left, top, height: step * sorted.length },
    xAxis: { type: 'value', show: false, min: left, max: right },
    yAxis: { type: 'category', inverse: true, show: false, data: sorted.map((_, index) => index) },
    series: [
      {
        type: 'bar',
        barWidth: thick,
        data: sorted.map((figure) => ({
          value: lengthOf(figure),
          itemStyle: { color: colourOf(figure, theme) },
        })),
      },
    ],
  };
}

/** Name before the bar; the end that a bound leaves open, value and remark behind it. */
function label(figure: Figure, index: number, scale: BarScale, { fonts, theme }: Look): string {
  const { fact, remark } = figure;
  const middle = scale.top + scale.step * (index + 0.5);
  const length = scale.lengthOf(figure);
  const way = length < 0 ? -1 : 1;
  const end = scale.zero + length;
  const isOpen = fact.bound === 'over';
  const at = end + (isOpen ? 26 : 14) * way;
  const value = figurePhrase(fact);
  const [strong, quiet] = leads(figure) ? [theme.accent, theme.accent] : [theme.ink, theme.ink2];
  const name = { size: NAME, fill: theme.ink, anchor: 'end' } as const;
  const anchor = way < 0 ? 'end' : 'start';
  const beside = at + (widthOf(value, VALUE, fonts, true) + 12) * way;
  return (
    textBlock(scale.names[index] ?? [], scale.left - GAP, middle, name) +
    (isOpen ? openEnd(end, middle, scale.thick, way, colourOf(figure, theme)) : '') +
    textAt(value, at, middle + 10, { size: VALUE, bold: true, fill: strong, anchor }) +
    (remark ? textAt(remark, beside, middle + 9, { size: REMARK, bold: true, fill: quiet, anchor }) : '')
  );
}

const labelOf = (sorted: readonly Figure[]): string =>
  sorted
    .map(({ name, fact, remark }) => phraseText([...name, ...figurePhrase(fact), ...(remark ?? [])]))
    .join('，');

const colourOf = (figure: Figure, theme: Theme): string => (leads(figure) ? theme.accent : theme.past);

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

const leads = ({ remark }: Figure): boolean =>
  remark !== undefined && /第一|首位|榜首/.test(phraseText(remark));

const axis = (x: number, top: number, bottom: number, ink: string): string =>
  `<line x1="${round(x)}" x2="${round(x)}" y1="${round(top)}" y2="${round(bottom)}" stroke="${ink}" stroke-width="1.5"/>`;

/** 以上: the bar has no end of its own. */
function openEnd(x: number, middle: number, thick: number, way: 1 | -1, fill: string): string {
  const half = thick / 2;
  return `<path d="M${round(x)} ${round(middle - half)}l${10 * way} ${round(half)}l${-10 * way} ${round(half)}z" fill="${fill}"/>`;
}
