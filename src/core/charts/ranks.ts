import { phraseText } from '../layouts/html.ts';
import { say } from '../messages/index.ts';
import type { Fact, Move, Phrase } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import type { Box, Chart } from './chart.ts';
import { scaleAround, type Scale } from './scale.ts';
import { lineSvg, markAttributes, svgOf } from './svg.ts';
import { figurePhrase, round, scaleText, textAt } from './text.ts';

const FROM = 44;
const TO = 88;
const PERIOD = 24;
const LEFT = 120;
const RIGHT = 190;
const TOP = 92;

/** A place in an order that changed: the better place is the higher one, so the axis is turned. */
export const ranks: Chart<readonly Move[]> = {
  name: 'ranks',
  draw(data, box, { theme }) {
    const [move] = data;
    if (!move || data.length > 1 || move.to.unit !== '位' || move.from.value === move.to.value)
      return undefined;
    const { from, to } = move;
    const scale = scaleOf(move, box);
    const drawn =
      grid(scale, box, theme) +
      lineSvg([scale.x1, scale.y(from.value)], [scale.x2, scale.y(to.value)], theme.accent, 6) +
      ends(move, scale, theme) +
      labels(move, scale, theme) +
      distance(move, scale, box, theme);
    return { svg: svgOf(labelOf(move), drawn, box), facts: [from.id, to.id] };
  },
};

/** Where places stand: the old at x1, the new at x2, `y` from the place. */
interface RankScale extends Scale {
  readonly x1: number;
  readonly x2: number;
  readonly height: number;
  readonly y: (value: number) => number;
  /** Whether the new place is the better one, and so the higher. */
  readonly better: boolean;
}

function scaleOf({ from, to }: Move, box: Box): RankScale {
  const around = scaleAround([from.value, to.value], false);
  const height = box.height - TOP - 70;
  return {
    ...around,
    ticks: around.ticks.filter((tick) => tick >= 1 && Number.isInteger(tick)),
    height,
    x1: LEFT + 110,
    x2: box.width - RIGHT - 150,
    y: (value) => TOP + ((value - around.least) / (around.most - around.least)) * height,
    better: to.value < from.value,
  };
}

function grid({ ticks, y }: RankScale, box: Box, theme: Theme): string {
  const text = { size: 18, fill: theme.ink3, anchor: 'end' } as const;
  return ticks
    .map(
      (tick) =>
        `<line x1="${LEFT}" x2="${box.width - RIGHT}" y1="${round(y(tick))}" y2="${round(y(tick))}" stroke="${theme.rule}"/>` +
        scaleText(say('zh', 'axis-place', { place: tick }), LEFT - 20, y(tick) + 7, text),
    )
    .join('');
}

/** Then hollow, now full. */
const ends = ({ from, to }: Move, { x1, x2, y }: RankScale, theme: Theme): string =>
  `<circle cx="${x1}" cy="${round(y(from.value))}" r="11" fill="${theme.paper}" stroke="${theme.past}" stroke-width="4"${markAttributes({ value: from.value, fact: from.id })}/>` +
  `<circle cx="${x2}" cy="${round(y(to.value))}" r="13" fill="${theme.accent}"${markAttributes({ value: to.value, fact: to.id })}/>`;

function labels(move: Move, { x1, x2, y, better }: RankScale, theme: Theme): string {
  const [a, b] = [y(move.from.value), y(move.to.value)];
  const number = (fact: Fact, x: number, at: number, size: number, fill: string): string =>
    textAt(figurePhrase(fact), x, at, { size, bold: true, fill, anchor: 'middle' });
  const period = (phrase: Phrase = [], x: number, at: number): string =>
    textAt(phrase, x, at, { size: PERIOD, fill: theme.ink2, anchor: 'middle' });
  return (
    number(move.from, x1, a + (better ? 58 : -30), FROM, theme.ink2) +
    period(move.fromPeriod, x1, a + (better ? -26 : 44)) +
    number(move.to, x2, b + (better ? -30 : 100), TO, theme.accent) +
    period(move.toPeriod, x2, b + (better ? 52 : -30))
  );
}

/** How many places, beside an arrow from the one height to the other. */
function distance({ from, to, difference }: Move, { y, better }: RankScale, box: Box, theme: Theme): string {
  const x = box.width - RIGHT + 26;
  const [a, b] = [y(from.value), y(to.value)];
  const tip = better ? 1 : -1;
  return (
    `<line x1="${x}" x2="${x}" y1="${round(a)}" y2="${round(b + 12 * tip)}" stroke="${theme.ink3}" stroke-width="2"/>` +
    `<path d="M${x - 7} ${round(b + 14 * tip)}l7 ${-12 * tip}l7 ${12 * tip}z" fill="${theme.ink3}"/>` +
    textAt(difference, x + 18, (a + b) / 2 + 9, { size: 24, bold: true, fill: theme.ink })
  );
}

const labelOf = ({ name, from, to, fromPeriod = [], toPeriod = [], difference }: Move): string =>
  `${phraseText(name)}：${phraseText([...fromPeriod, ...figurePhrase(from)])} → ${phraseText([...toPeriod, ...figurePhrase(to)])}，${phraseText(difference)}`;
