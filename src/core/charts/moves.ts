import { phraseText } from '../layouts/html.ts';
import type { Move } from '../model.ts';
import type { Chart } from './chart.ts';
import { scaleAround } from './scale.ts';
import { drawSvg, markAttributes } from './svg.ts';
import { brokenLines, figurePhrase, round, scaleText, textAt, textBlock, widthOf } from './text.ts';

const NAME = 26;
const FROM = 26;
const TO = 34;
const DIFFERENCE = 20;
const WIDEST_NAME = 300;

/** From → to of one unit on one scale: then hollow, now full, how far above the way. Positions speak, so zero need not show. */
export const moves: Chart<readonly Move[]> = {
  name: 'moves',
  draw(data, box, { fonts, theme }) {
    const unit = data[0]?.to.unit;
    if (
      data.length === 0 ||
      unit === '位' ||
      data.some(({ from, to }) => from.unit !== unit || to.unit !== unit)
    )
      return undefined;
    const values = data.flatMap(({ from, to }) => [from.value, to.value]);
    if (Math.min(...values) <= 0 || Math.max(...values) / Math.min(...values) > 12) return undefined;
    const names = data.map(({ name }) => brokenLines(name, NAME, WIDEST_NAME, 2, fonts));
    if (names.some((lines) => lines === undefined)) return undefined;
    const rate = unit === '%';
    const foot = rate ? 64 : 20;
    const step = Math.min(116, (box.height - foot) / data.length);
    if (step < 84) return undefined;
    const left =
      Math.max(...names.flatMap((lines) => lines ?? []).map((line) => widthOf(line, NAME, fonts))) + 40;
    const before = Math.max(...data.map(({ from }) => widthOf(figurePhrase(from), FROM, fonts))) + 26;
    const after = Math.max(...data.map(({ to }) => widthOf(figurePhrase(to), TO, fonts, true))) + 26;
    const scale = rate
      ? scaleAround(values, false)
      : { least: Math.min(...values), most: Math.max(...values), ticks: [] };
    const start = left + before;
    const room = box.width - start - after;
    if (room < 300) return undefined;
    const height = step * data.length;
    const top = Math.max(0, (box.height - foot - height) / 2);
    const x = (value: number): number => start + ((value - scale.least) / (scale.most - scale.least)) * room;
    const nearest = Math.min(...data.map(({ from, to }) => Math.abs(x(to.value) - x(from.value))));
    if (nearest < 48) return undefined;
    const y = (index: number): number => top + step * (index + 0.56);
    const svg = drawSvg(
      {
        label: data.map((move) => labelOf(move)).join('；'),
        marks: [],
        option: {
          grid: { left: start, width: room, top, height },
          xAxis: { type: 'value', show: false, min: scale.least, max: scale.most },
          yAxis: { type: 'category', inverse: true, show: false, data: data.map((_, index) => index) },
          series: [
            {
              type: 'custom',
              data: data.map(({ from, to }, index) => [from.value, index, to.value]),
              renderItem: (_params, api) => {
                const [x1 = 0] = api.coord([api.value(0), 0]);
                const [x2 = 0] = api.coord([api.value(2), 0]);
                const at = y(Number(api.value(1)));
                const way = Math.sign(x2 - x1);
                return {
                  type: 'line',
                  shape: { x1: x1 + 13 * way, y1: at, x2: x2 - 18 * way, y2: at },
                  style: { stroke: theme.accent, lineWidth: 6 },
                };
              },
            },
          ],
        },
        overlay: (place) =>
          grid(scale.ticks, (tick) => place(tick, 0)[0], top, top + height) +
          data
            .map((move, index) =>
              moveSvg(move, index, place(move.from.value, index)[0], place(move.to.value, index)[0]),
            )
            .join(''),
      },
      box,
    );
    return { svg, facts: data.flatMap(({ from, to }) => [from.id, to.id]) };

    function moveSvg(move: Move, index: number, x1: number, x2: number): string {
      const at = y(index);
      const way = Math.sign(x2 - x1) || 1;
      const head = `M${round(x2)} ${round(at)}l${-20 * way} -11l0 22z`;
      const outer = way > 0 ? (['end', 'start'] as const) : (['start', 'end'] as const);
      return (
        textBlock(names[index] ?? [], left - 40, at, { size: NAME, fill: theme.ink, anchor: 'end' }) +
        `<circle cx="${round(x1)}" cy="${round(at)}" r="10" fill="${theme.paper}" stroke="${theme.past}" stroke-width="4"${markAttributes({ value: move.from.value, fact: move.from.id })}/>` +
        `<path d="${head}" fill="${theme.accent}"${markAttributes({ value: move.to.value, fact: move.to.id })}/>` +
        textAt(figurePhrase(move.from), x1 - 22 * way, at + 9, {
          size: FROM,
          fill: theme.ink2,
          anchor: outer[0],
        }) +
        textAt(figurePhrase(move.to), x2 + 12 * way, at + 12, {
          size: TO,
          bold: true,
          fill: theme.accent,
          anchor: outer[1],
        }) +
        textAt(move.difference, (x1 + x2) / 2 - 4 * way, at - 18, {
          size: DIFFERENCE,
          bold: true,
          fill: theme.ink,
          anchor: 'middle',
        })
      );
    }

    function grid(ticks: readonly number[], xOf: (tick: number) => number, from: number, to: number): string {
      const lines = ticks.map((tick) => {
        const at = round(xOf(tick));
        return (
          `<line x1="${at}" x2="${at}" y1="${round(from)}" y2="${round(to)}" stroke="${theme.rule}"/>` +
          scaleText(`${tick}%`, at, to + 28, { size: 18, fill: theme.ink3, anchor: 'middle' })
        );
      });
      const cut =
        ticks[0] !== undefined && ticks[0] > 0
          ? scaleText(`横轴从 ${ticks[0]}% 起`, xOf(ticks[0]), to + 54, {
              size: 18,
              fill: theme.ink3,
              anchor: 'middle',
            })
          : '';
      return lines.join('') + cut;
    }
  },
};

function labelOf({ name, from, to, difference }: Move): string {
  return `${phraseText(name)}：${phraseText(figurePhrase(from))} → ${phraseText(figurePhrase(to))}${difference.length > 0 ? `（${phraseText(difference)}）` : ''}`;
}
