import { phraseText } from '../layouts/html.ts';
import type { Move } from '../model.ts';
import type { Chart } from './chart.ts';
import { scaleAround } from './scale.ts';
import { drawSvg, markAttributes } from './svg.ts';
import { figurePhrase, round, scaleText, textAt } from './text.ts';

const FROM = 44;
const TO = 88;
const PERIOD = 24;

/** A place in an order that changed: the better place is the higher one, so the axis is turned. */
export const ranks: Chart<readonly Move[]> = {
  name: 'ranks',
  draw(data, box, { theme }) {
    const [move] = data;
    if (!move || data.length > 1 || move.to.unit !== '位' || move.from.value === move.to.value)
      return undefined;
    const { from, to } = move;
    const scale = scaleAround([from.value, to.value], false);
    const ticks = scale.ticks.filter((tick) => tick >= 1 && Number.isInteger(tick));
    const left = 120;
    const right = 190;
    const top = 92;
    const height = box.height - top - 70;
    const y = (value: number): number => top + ((value - scale.least) / (scale.most - scale.least)) * height;
    const x1 = left + 110;
    const x2 = box.width - right - 150;
    const better = to.value < from.value;
    const svg = drawSvg(
      {
        label: `${phraseText(move.name)}：${phraseText([...(move.fromPeriod ?? []), ...figurePhrase(from)])} → ${phraseText([...(move.toPeriod ?? []), ...figurePhrase(to)])}，${phraseText(move.difference)}`,
        marks: [],
        option: {
          grid: { left: x1, width: x2 - x1, top, height },
          xAxis: { type: 'value', show: false, min: 0, max: 1 },
          yAxis: { type: 'value', show: false, inverse: true, min: scale.least, max: scale.most },
          series: [
            {
              type: 'custom',
              data: [[0, from.value, 1, to.value]],
              renderItem: (_params, api) => {
                const [xa = 0, ya = 0] = api.coord([api.value(0), api.value(1)]);
                const [xb = 0, yb = 0] = api.coord([api.value(2), api.value(3)]);
                return {
                  type: 'line',
                  shape: { x1: xa, y1: ya, x2: xb, y2: yb },
                  style: { stroke: theme.accent, lineWidth: 6 },
                };
              },
            },
          ],
        },
        overlay: () =>
          ticks
            .map(
              (tick) =>
                `<line x1="${left}" x2="${box.width - right}" y1="${round(y(tick))}" y2="${round(y(tick))}" stroke="${theme.rule}"/>` +
                scaleText(`第${tick}位`, left - 20, y(tick) + 7, {
                  size: 18,
                  fill: theme.ink3,
                  anchor: 'end',
                }),
            )
            .join('') +
          `<circle cx="${x1}" cy="${round(y(from.value))}" r="11" fill="${theme.paper}" stroke="${theme.past}" stroke-width="4"${markAttributes({ value: from.value, fact: from.id })}/>` +
          `<circle cx="${x2}" cy="${round(y(to.value))}" r="13" fill="${theme.accent}"${markAttributes({ value: to.value, fact: to.id })}/>` +
          textAt(figurePhrase(from), x1, y(from.value) + (better ? 58 : -30), {
            size: FROM,
            bold: true,
            fill: theme.ink2,
            anchor: 'middle',
          }) +
          textAt(move.fromPeriod ?? [], x1, y(from.value) + (better ? -26 : 44), {
            size: PERIOD,
            fill: theme.ink2,
            anchor: 'middle',
          }) +
          textAt(figurePhrase(to), x2, y(to.value) + (better ? -30 : 100), {
            size: TO,
            bold: true,
            fill: theme.accent,
            anchor: 'middle',
          }) +
          textAt(move.toPeriod ?? [], x2, y(to.value) + (better ? 52 : -30), {
            size: PERIOD,
            fill: theme.ink2,
            anchor: 'middle',
          }) +
          way(),
      },
      box,
    );
    return { svg, facts: [from.id, to.id] };

    /** How many places, beside an arrow from the one height to the other. */
    function way(): string {
      const x = box.width - right + 26;
      const [a, b] = [y(from.value), y(to.value)];
      const tip = better ? 1 : -1;
      return (
        `<line x1="${x}" x2="${x}" y1="${round(a)}" y2="${round(b + 12 * tip)}" stroke="${theme.ink3}" stroke-width="2"/>` +
        `<path d="M${x - 7} ${round(b + 14 * tip)}l7 ${-12 * tip}l7 ${12 * tip}z" fill="${theme.ink3}"/>` +
        textAt(move?.difference ?? [], x + 18, (a + b) / 2 + 9, { size: 24, bold: true, fill: theme.ink })
      );
    }
  },
};
