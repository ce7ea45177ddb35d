import { phraseText } from '../layouts/html.ts';
import { every, firstFit } from '../layouts/text.ts';
import { say } from '../messages/index.ts';
import type { Move, Phrase } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import type { Fonts } from '../typography/typesetter.ts';
import type { Box, Chart, Look } from './chart.ts';
import { numberAt, numberWidth } from './number.ts';
import { scaleAround, type Scale } from './scale.ts';
import { lineSvg, markAttributes, svgOf } from './svg.ts';
import {
  brokenLines,
  figurePhrase,
  round,
  scaleText,
  textAt,
  textBlock,
  widthOf,
  type TextStyle,
} from './text.ts';

/** The fewer the moves, the larger all of it. Sizes in px; `step` is the most from one line to the next. */
const SIZES = [
  { upTo: 2, name: 30, from: 36, to: 56, difference: 28, step: 172 },
  { upTo: 3, name: 28, from: 30, to: 44, difference: 24, step: 126 },
  { upTo: Infinity, name: 26, from: 26, to: 34, difference: 22, step: 116 },
] as const;
type Sizes = (typeof SIZES)[number];
const WIDEST_NAME = 320;
const NAME_GAP = 40;

/** From → to of one unit on one scale: then hollow, now full, how far above the way. Positions speak, so the axis of rates need not begin at zero. */
export const moves: Chart<readonly Move[]> = {
  name: 'moves',
  draw(data, box, { fonts, theme }) {
    const scale = comparable(data) ? firstFit(SIZES, (sizes) => scaleIn(sizes, data, box, fonts)) : undefined;
    if (!scale) return undefined;
    const drawn = data.map((move, index) =>
      [waySvg, nameAt, ends, labels].map((part) => part(move, scale, index, { fonts, theme })).join(''),
    );
    const svg = svgOf(data.map(labelOf).join('；'), grid(scale, theme) + drawn.join(''), box);
    return { svg, facts: data.flatMap(({ from, to }) => [from.id, to.id]) };
  },
};

/** One unit, no place in an order, no spread that would press the small ones together. */
function comparable(data: readonly Move[]): boolean {
  const unit = data[0]?.to.unit;
  const values = data.flatMap(({ from, to }) => [from.value, to.value]);
  return (
    unit !== undefined &&
    unit !== '位' &&
    data.every(({ from, to }) => from.unit === unit && to.unit === unit) &&
    Math.min(...values) > 0 &&
    Math.max(...values) / Math.min(...values) <= 12
  );
}

/** Where moves stand: names begin at the left edge, the axis at `start`. */
interface MoveScale extends Scale {
  readonly sizes: Sizes;
  readonly names: readonly (readonly Phrase[])[];
  readonly start: number;
  readonly room: number;
  readonly top: number;
  readonly height: number;
  readonly x: (value: number) => number;
  readonly y: (index: number) => number;
}

function scaleIn(sizes: Sizes, data: readonly Move[], box: Box, fonts: Fonts): MoveScale | undefined {
  if (data.length > sizes.upTo) return undefined;
  const names = every(data, ({ name }) => brokenLines(name, sizes.name, WIDEST_NAME, 2, fonts));
  const { least, most, ticks } = axisOf(data);
  const foot = ticks.length > 1 ? 64 : 36;
  const step = Math.min(sizes.step, (box.height - foot) / data.length);
  if (!names || step < sizes.to + sizes.difference + 24) return undefined;
  const left = Math.max(...names.flat().map((line) => widthOf(line, sizes.name, fonts))) + NAME_GAP;
  const before = Math.max(...data.map((move) => widthOutside(move, -1, sizes, fonts)));
  const after = Math.max(...data.map((move) => widthOutside(move, 1, sizes, fonts)));
  const start = left + before;
  const room = box.width - start - after;
  if (room < 300) return undefined;
  const x = (value: number): number => start + ((value - least) / (most - least)) * room;
  if (data.some(({ from, to }) => Math.abs(x(to.value) - x(from.value)) < 48)) return undefined;
  const height = step * data.length;
  const top = Math.max(0, (box.height - foot - height) / 2);
  const y = (index: number): number => top + step * (index + 0.56);
  return { least, most, ticks, sizes, names, start, room, top, height, x, y };
}

/** The room that the number on the left (−1) or right (1) end of a move takes outside of it. */
function widthOutside({ from, to }: Move, side: -1 | 1, sizes: Sizes, fonts: Fonts): number {
  const width =
    wayOf(from.value, to.value) === side
      ? numberWidth(to, sizes.to, fonts)
      : widthOf(figurePhrase(from), sizes.from, fonts);
  return width + 26;
}

/** Rates stand on an axis with steps; amounts have no round ones, so zero is shown to measure them from. */
function axisOf(data: readonly Move[]): Scale {
  const values = data.flatMap(({ from, to }) => [from.value, to.value]);
  if (data[0]?.to.unit === '%') return scaleAround(values, false);
  return { least: 0, most: Math.max(...values), ticks: [0] };
}

/** Between the ring and the head of the arrow. */
function waySvg({ from, to }: Move, { x, y }: MoveScale, index: number, { theme }: Look): string {
  const way = wayOf(from.value, to.value);
  const at = y(index);
  return lineSvg([x(from.value) + 13 * way, at], [x(to.value) - 18 * way, at], theme.accent, 6);
}

const nameAt = (_move: Move, { names, sizes, y }: MoveScale, index: number, { theme }: Look): string =>
  textBlock(names[index] ?? [], 0, y(index), { size: sizes.name, fill: theme.ink });

/** A ring where it was, the head of the arrow where it is. */
function ends({ from, to }: Move, { x, y }: MoveScale, index: number, { theme }: Look): string {
  const at = round(y(index));
  const head = `M${round(x(to.value))} ${at}l${-20 * wayOf(from.value, to.value)} -11l0 22z`;
  return (
    `<circle cx="${round(x(from.value))}" cy="${at}" r="10" fill="${theme.paper}" stroke="${theme.past}" stroke-width="4"${markAttributes({ value: from.value, fact: from.id })}/>` +
    `<path d="${head}" fill="${theme.accent}"${markAttributes({ value: to.value, fact: to.id })}/>`
  );
}

/** The numbers outside the ends, the difference over the way. */
function labels(
  { from, to, difference }: Move,
  { x, y, sizes }: MoveScale,
  index: number,
  { fonts, theme }: Look,
): string {
  const at = y(index);
  const on = (width: number): NonNullable<TextStyle['plate']> => ({ fill: theme.paper, width });
  const way = wayOf(from.value, to.value);
  const [x1, x2] = [x(from.value), x(to.value)];
  const outer = way > 0 ? (['end', 'start'] as const) : (['start', 'end'] as const);
  return (
    textAt(figurePhrase(from), x1 - 22 * way, at + sizes.from * 0.36, {
      size: sizes.from,
      fill: theme.ink2,
      plate: on(widthOf(figurePhrase(from), sizes.from, fonts)),
      anchor: outer[0],
    }) +
    numberAt(to, x2 + 12 * way, at + sizes.to * 0.36, {
      size: sizes.to,
      fill: theme.accent,
      plate: on(numberWidth(to, sizes.to, fonts)),
      anchor: outer[1],
    }) +
    textAt(difference, (x1 + x2) / 2 - 4 * way, at - sizes.to * 0.5 - 10, {
      size: sizes.difference,
      bold: true,
      fill: theme.ink,
      plate: on(widthOf(difference, sizes.difference, fonts, true)),
      anchor: 'middle',
    })
  );
}

const wayOf = (from: number, to: number): number => Math.sign(to - from) || 1;

function grid({ ticks, x, top, height }: MoveScale, theme: Theme): string {
  const bottom = top + height;
  const text = { size: 18, fill: theme.ink3, anchor: 'middle' } as const;
  const lines = ticks.map((tick) => {
    const at = round(x(tick));
    const line = `<line x1="${at}" x2="${at}" y1="${round(top)}" y2="${round(bottom)}" stroke="${theme.rule}"/>`;
    return line + scaleText(tick === 0 ? '0' : `${tick}%`, at, bottom + 28, text);
  });
  const [first = 0] = ticks;
  const cut =
    first > 0 ? scaleText(say('zh', 'axis-from', { value: `${first}%` }), x(first), bottom + 54, text) : '';
  return lines.join('') + cut;
}

function labelOf({ name, from, to, difference }: Move): string {
  return `${phraseText(name)}：${phraseText(figurePhrase(from))} → ${phraseText(figurePhrase(to))}${difference.length > 0 ? `（${phraseText(difference)}）` : ''}`;
}
