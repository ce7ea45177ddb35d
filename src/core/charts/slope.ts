import { phraseText } from '../layouts/html.ts';
import { every } from '../layouts/text.ts';
import type { Fact, Move, Phrase } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import type { Fonts } from '../typography/typesetter.ts';
import type { Box, Chart } from './chart.ts';
import { moveLabel } from './move-label.ts';
import { numberAt, numberWidth } from './number.ts';
import { lineSvg, markAttributes, svgOf } from './svg.ts';
import { brokenLines, round, textAt, textBlock, widthOf } from './text.ts';

const NAME = 24;
const FROM = 26;
const TO = 32;
const DIFFERENCE = 22;
const PERIOD = 24;
/** The base line of the times, low enough for the height of their line. */
const PERIOD_AT = 32;
const HEAD = 52;
const GAP = 18;
const WIDEST_NAME = 300;
const LEAST_WIDTH = 280;
/** Labels that stand nearer to each other than this run into each other, in px. */
const NEAR = 48;
const DOT = 8;

/** Several indicators of one unit from one time to another: a line each, steep or flat as it went, named at its ends. */
export const slope: Chart<readonly Move[]> = {
  name: 'slope',
  draw(data, box, { fonts, theme }) {
    const scale = isOneSpan(data) ? scaleOf(data, box, fonts) : undefined;
    if (!scale) return undefined;
    const lines = data.map((move, index) => lineOf(move, index, scale, theme)).join('');
    return {
      svg: svgOf(data.map(moveLabel).join('；'), axes(data, scale, theme) + lines, box),
      facts: data.flatMap(({ from, to }) => [from.id, to.id]),
    };
  },
};

/** Three at least, of one unit, all from the one time to the other. */
function isOneSpan(data: readonly Move[]): boolean {
  const [first] = data;
  const spanOf = ({ fromPeriod = [], toPeriod = [] }: Move): string =>
    `${phraseText(fromPeriod)} ${phraseText(toPeriod)}`;
  return (
    first?.fromPeriod !== undefined &&
    first.to.unit !== '位' &&
    data.length >= 3 &&
    data.length <= 6 &&
    data.every(
      (move) =>
        move.from.unit === first.from.unit &&
        move.to.unit === first.from.unit &&
        spanOf(move) === spanOf(first),
    )
  );
}

/** Where the two times stand, and how high a value is. Positions speak, so the axis need not begin at zero. */
interface SlopeScale {
  readonly names: readonly (readonly Phrase[])[];
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly numbers: number;
  readonly to: number;
  readonly y: (value: number) => number;
}

function scaleOf(data: readonly Move[], box: Box, fonts: Fonts): SlopeScale | undefined {
  const names = every(data, ({ name }) => brokenLines(name, NAME, WIDEST_NAME, 2, fonts));
  if (!names) return undefined;
  const values = data.flatMap(({ from, to }) => [from.value, to.value]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = box.height - HEAD - NEAR;
  const y = (value: number): number => HEAD + NEAR / 2 + ((most - value) / (most - least || 1)) * room;
  const apart = (facts: readonly Fact[]): boolean =>
    facts
      .map(({ value }) => y(value))
      .toSorted((a, b) => a - b)
      .every((at, index, all) => index === 0 || at - (all[index - 1] ?? 0) >= NEAR);
  if (!apart(data.map(({ from }) => from)) || !apart(data.map(({ to }) => to))) return undefined;
  const named = Math.max(...names.flat().map((line) => widthOf(line, NAME, fonts)));
  const numbers = named + GAP + Math.max(...data.map(({ from }) => numberWidth(from, FROM, fonts)));
  const to = Math.max(...data.map((move) => numberWidth(move.to, TO, fonts)));
  const difference = Math.max(...data.map((move) => widthOf(move.difference, DIFFERENCE, fonts, true)));
  const left = numbers + GAP + DOT;
  const right = box.width - GAP - DOT - to - (difference > 0 ? GAP + difference : 0);
  return right - left < LEAST_WIDTH ? undefined : { names, left, right, height: box.height, numbers, to, y };
}

function axes(data: readonly Move[], { left, right, height }: SlopeScale, theme: Theme): string {
  const [first] = data;
  const period = { size: PERIOD, bold: true, anchor: 'middle' } as const;
  return (
    textAt(first?.fromPeriod ?? [], left, PERIOD_AT, { ...period, fill: theme.ink2 }) +
    textAt(first?.toPeriod ?? [], right, PERIOD_AT, { ...period, fill: theme.accent }) +
    lineSvg([left, HEAD], [left, height], theme.rule) +
    lineSvg([right, HEAD], [right, height], theme.rule)
  );
}

function lineOf(move: Move, index: number, scale: SlopeScale, theme: Theme): string {
  const { names, left, right, numbers, to, y } = scale;
  const [from, end] = [y(move.from.value), y(move.to.value)];
  const dot = (x: number, at: number, fill: string, fact: Fact): string =>
    `<circle cx="${round(x)}" cy="${round(at)}" r="${DOT}" fill="${fill}"${markAttributes({ value: fact.value, fact: fact.id })}/>`;
  return (
    lineSvg([left, from], [right, end], theme.accent, 4) +
    dot(left, from, theme.ink3, move.from) +
    dot(right, end, theme.accent, move.to) +
    textBlock(names[index] ?? [], 0, from, { size: NAME, fill: theme.ink }) +
    numberAt(move.from, numbers, from + FROM * 0.36, { size: FROM, fill: theme.ink2, anchor: 'end' }) +
    numberAt(move.to, right + DOT + GAP, end + TO * 0.36, { size: TO, fill: theme.accent }) +
    textAt(move.difference, right + DOT + GAP * 2 + to, end + DIFFERENCE * 0.36, {
      size: DIFFERENCE,
      bold: true,
      fill: theme.ink2,
    })
  );
}
