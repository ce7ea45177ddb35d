import { phraseText } from '../layouts/html.ts';
import type { Fact, Figure } from '../model.ts';
import type { Chart } from './chart.ts';
import { drawSvg } from './svg.ts';
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
  draw(figures, box, { fonts, theme }) {
    if (figures.length < 2 || !comparable(figures.map(({ fact }) => fact))) return undefined;
    const sorted = figures.toSorted((a, b) => b.fact.value - a.fact.value);
    const names = sorted.map(({ name }) => brokenLines(name, NAME, WIDEST_NAME, 2, fonts));
    if (names.some((lines) => lines === undefined)) return undefined;
    const step = Math.min(68, box.height / sorted.length);
    if (step < 44) return undefined;
    const left =
      Math.max(...names.flatMap((lines) => lines ?? []).map((line) => widthOf(line, NAME, fonts))) + GAP + 2;
    const behind = ({ fact, remark }: Figure): number =>
      widthOf(figurePhrase(fact), VALUE, fonts, true) +
      (remark ? widthOf(remark, REMARK, fonts, true) + 12 : 0) +
      40;
    const right = Math.max(...sorted.map(behind));
    const most = Math.max(...sorted.map(({ fact }) => fact.value));
    if (most <= 0 || box.width - left - right < 160) return undefined;
    const top = (box.height - step * sorted.length) / 2;
    const thick = Math.min(THICKEST, step * 0.62);
    const colour = (figure: Figure): string => (leads(figure) ? theme.accent : theme.past);
    const width = (value: number): number => ((box.width - left - right) * value) / most;
    const svg = drawSvg(
      {
        label: sorted
          .map((figure) =>
            phraseText([...figure.name, ...figurePhrase(figure.fact), ...(figure.remark ?? [])]),
          )
          .join('，'),
        marks: [sorted.map(({ fact }) => ({ value: fact.value, fact: fact.id }))],
        option: {
          grid: { left, right, top, height: step * sorted.length },
          xAxis: { type: 'value', show: false, min: 0, max: most },
          yAxis: { type: 'category', inverse: true, show: false, data: sorted.map((_, index) => index) },
          series: [
            {
              type: 'bar',
              barWidth: thick,
              data: sorted.map((figure) => ({
                value: figure.fact.value,
                itemStyle: { color: colour(figure) },
              })),
            },
          ],
        },
        overlay: () =>
          axis(left, top - 6, top + step * sorted.length + 6, theme.ink) +
          sorted
            .map((figure, index) => {
              const middle = top + step * (index + 0.5);
              const end = left + width(figure.fact.value);
              const strong = leads(figure) ? theme.accent : theme.ink;
              const open = figure.fact.bound === 'over' ? openEnd(end, middle, thick, colour(figure)) : '';
              const at = end + (open === '' ? 14 : 26);
              const value = figurePhrase(figure.fact);
              return (
                textBlock(names[index] ?? [], left - GAP, middle, {
                  size: NAME,
                  fill: theme.ink,
                  anchor: 'end',
                }) +
                open +
                textAt(value, at, middle + 10, { size: VALUE, bold: true, fill: strong }) +
                (figure.remark
                  ? textAt(figure.remark, at + widthOf(value, VALUE, fonts, true) + 12, middle + 9, {
                      size: REMARK,
                      bold: true,
                      fill: leads(figure) ? theme.accent : theme.ink2,
                    })
                  : '')
              );
            })
            .join(''),
      },
      box,
    );
    return { svg, facts: sorted.map(({ fact }) => fact.id) };
  },
};

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
