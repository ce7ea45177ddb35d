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

/** Rates or amounts side by side, from zero, the longest first; what stands first in an order in the accent. */
export const bars: Chart<readonly Figure[]> = {
  name: 'bars',
  draw(figures, box, look) {
    if (figures.length < 2 || !comparable(figures.map(({ fact }) => fact))) return undefined;
    const sorted = figures.toSorted((a, b) => b.fact.value - a.fact.value);
    const scale = scaleOf(sorted, box, look.fonts);
    if (!scale) return undefined;
    const { left, top, step } = scale;
    const svg = drawSvg(
      {
        label: labelOf(sorted),
        marks: [sorted.map(({ fact }) => ({ value: fact.value, fact: fact.id }))],
        option: marks(sorted, scale, look.theme),
        overlay: () =>
          axis(left, top - 6, top + step * sorted.length + 6, look.theme.ink) +
          sorted.map((figure, index) => label(figure, index, scale, look)).join(''),
      },
      box,
    );
    return { svg, facts: sorted.map(({ fact }) => fact.id) };
  },
};

/** Where bars stand: names end at `left`, `room` is as long as the value `most`. */
interface BarScale {
  readonly names: readonly (readonly Phrase[])[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly step: number;
  readonly thick: number;
  readonly most: number;
  readonly room: number;
}

function scaleOf(sorted: readonly Figure[], box: Box, fonts: Fonts): BarScale | undefined {
  const names = every(sorted, ({ name }) => brokenLines(name, NAME, WIDEST_NAME, 2, fonts));
  const step = Math.min(68, box.height / sorted.length);
  const most = Math.max(...sorted.map(({ fact }) => fact.value));
  if (!names || step < 44 || most <= 0) return undefined;
  const left = Math.max(...names.flat().map((line) => widthOf(line, NAME, fonts))) + GAP + 2;
  const right = Math.max(...sorted.map((figure) => widthBehind(figure, fonts)));
  const room = box.width - left - right;
  if (room < 160) return undefined;
  const top = (box.height - step * sorted.length) / 2;
  return { names, left, right, top, step, thick: Math.min(THICKEST, step * 0.62), most, room };
}

const widthBehind = ({ fact, remark }: Figure, fonts: Fonts): number =>
  widthOf(figurePhrase(fact), VALUE, fonts, true) +
  (remark ? widthOf(remark, REMARK, fonts, true) + 12 : 0) +
  40;

function marks(sorted: readonly Figure[], scale: BarScale, theme: Theme): ChartOption {
  const { left, right, top, step, thick, most } = scale;
  return {
    grid: { left, right, top, height: step * sorted.length },
    xAxis: { type: 'value', show: false, min: 0, max: most },
    yAxis: { type: 'category', inverse: true, show: false, data: sorted.map((_, index) => index) },
    series: [
      {
        type: 'bar',
        barWidth: thick,
        data: sorted.map((figure) => ({
          value: figure.fact.value,
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
  const end = scale.left + (scale.room * fact.value) / scale.most;
  const open = fact.bound === 'over' ? openEnd(end, middle, scale.thick, colourOf(figure, theme)) : '';
  const at = end + (open === '' ? 14 : 26);
  const value = figurePhrase(fact);
  const [strong, quiet] = leads(figure) ? [theme.accent, theme.accent] : [theme.ink, theme.ink2];
  const name = { size: NAME, fill: theme.ink, anchor: 'end' } as const;
  return (
    textBlock(scale.names[index] ?? [], scale.left - GAP, middle, name) +
    open +
    textAt(value, at, middle + 10, { size: VALUE, bold: true, fill: strong }) +
    (remark
      ? textAt(remark, at + widthOf(value, VALUE, fonts, true) + 12, middle + 9, {
          size: REMARK,
          bold: true,
          fill: quiet,
        })
      : '')
  );
}

const labelOf = (sorted: readonly Figure[]): string =>
  sorted
    .map(({ name, fact, remark }) => phraseText([...name, ...figurePhrase(fact), ...(remark ?? [])]))
    .join('，');

const colourOf = (figure: Figure, theme: Theme): string => (leads(figure) ? theme.accent : theme.past);

/** One unit, one kind, one direction, one base: else the lengths would not compare. */
function comparable(facts: readonly Fact[]): boolean {
  const [first] = facts;
  return facts.every(
    (fact) =>
      fact.unit === first?.unit &&
      fact.kind === first.kind &&
      (fact.direction ?? 'up') === (first.direction ?? 'up') &&
      fact.value >= 0 &&
      (fact.modality === 'target') === (first.modality === 'target'),
  );
}

const leads = ({ remark }: Figure): boolean =>
  remark !== undefined && /第一|首位|榜首/.test(phraseText(remark));

const axis = (x: number, top: number, bottom: number, ink: string): string =>
  `<line x1="${round(x)}" x2="${round(x)}" y1="${round(top)}" y2="${round(bottom)}" stroke="${ink}" stroke-width="1.5"/>`;

/** 以上: the bar has no end of its own. */
function openEnd(x: number, middle: number, thick: number, fill: string): string {
  const half = thick / 2;
  return `<path d="M${round(x)} ${round(middle - half)}l10 ${round(half)}l-10 ${round(half)}z" fill="${fill}"/>`;
}
