import { phraseText } from '../layouts/html.ts';
import { every, firstFit, sum } from '../layouts/text.ts';
import type { Fact, Figure, Phrase, Whole } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import type { Fonts } from '../typography/typesetter.ts';
import type { Box, Chart, Look } from './chart.ts';
import { numberAt, numberWidth } from './number.ts';
import { barSvg, svgOf } from './svg.ts';
import { brokenLines, figurePhrase, textAt } from './text.ts';

const PARTS = { least: 6, most: 12 };
/** Of number, name and its line, in px: as large as a field holds. */
const SIZES = [
  { value: 44, name: 24, line: 30 },
  { value: 36, name: 24, line: 30 },
  { value: 30, name: 22, line: 28 },
  { value: 26, name: 20, line: 26 },
] as const;
const PAD = 12;
const SEAM = 3;

/** One whole of many parts as fields of its area, the largest first. Nothing where a field is too small for its words. */
export const treemap: Chart<readonly Whole[]> = {
  name: 'treemap',
  draw([whole, ...others], box, look) {
    if (!whole || others.length > 0 || !isWhole(whole)) return undefined;
    const parts = whole.parts.toSorted((a, b) => b.fact.value - a.fact.value);
    const fields = squarified(
      parts.map(({ fact }) => fact.value),
      { x: 0, y: 0, width: box.width, height: box.height },
    );
    const drawn = every(parts, (part, index) => fieldSvg(part, index, fields[index], look));
    if (!drawn) return undefined;
    return { svg: svgOf(labelOf(parts), drawn.join(''), box), facts: parts.map(({ fact }) => fact.id) };
  },
};

/** Parts of a hundred, but for what rounding takes. */
const isWhole = ({ parts, total }: Whole): boolean =>
  total === undefined &&
  parts.length >= PARTS.least &&
  parts.length <= PARTS.most &&
  parts.every(({ fact }) => fact.value > 0) &&
  Math.abs(sum(parts.map(({ fact }) => fact.value)) - 100) <= 1;

interface Field extends Box {
  readonly x: number;
  readonly y: number;
}

/**
 * Returns a field for each of the values, largest first, as near to squares as can be (Bruls, Huizing, van Wijk:
 * "Squarified treemaps", 2000).
 */
function squarified(values: readonly number[], room: Field): readonly Field[] {
  if (values.length === 0) return [];
  const scale = (room.width * room.height) / sum(values);
  const side = Math.min(room.width, room.height);
  const worstOf = (count: number): number => worst(values.slice(0, count), side, scale);
  let count = 1;
  while (count < values.length && worstOf(count + 1) <= worstOf(count)) count++;
  const row = values.slice(0, count);
  const thick = (sum(row) * scale) / side;
  const across = room.width >= room.height;
  let at = 0;
  const fields = row.map((value): Field => {
    const length = (value * scale) / thick;
    const field = across
      ? { x: room.x, y: room.y + at, width: thick, height: length }
      : { x: room.x + at, y: room.y, width: length, height: thick };
    at += length;
    return field;
  });
  const left = across
    ? { ...room, x: room.x + thick, width: room.width - thick }
    : { ...room, y: room.y + thick, height: room.height - thick };
  return [...fields, ...squarified(values.slice(count), left)];
}

/** The longest side by the shortest of the fields that a row along a side would have. */
function worst(row: readonly number[], side: number, scale: number): number {
  const thick = (sum(row) * scale) / side;
  return Math.max(
    ...row.map((value) => {
      const length = (value * scale) / thick;
      return Math.max(thick / length, length / thick);
    }),
  );
}

function fieldSvg(
  { name, fact }: Figure,
  index: number,
  field: Field | undefined,
  { fonts, theme }: Look,
): string | undefined {
  if (!field) return undefined;
  const words = firstFit(SIZES, (sizes) => wordsIn(name, fact, sizes, field, fonts));
  if (!words) return undefined;
  const { sizes, lines } = words;
  const { fill, ink } = coloursOf(index, theme);
  const [x, top] = [field.x + PAD, field.y + PAD];
  const below = top + sizes.value + UNDER;
  return (
    barSvg(
      { ...field, width: field.width - SEAM, height: field.height - SEAM },
      { fill },
      { value: fact.value, fact: fact.id },
    ) +
    numberAt(fact, x, top + sizes.value * 0.86, { size: sizes.value, fill: ink }) +
    lines
      .map((line, row) => textAt(line, x, below + (row + 0.8) * sizes.line, { size: sizes.name, fill: ink }))
      .join('')
  );
}

const UNDER = 8;

interface Words {
  readonly sizes: (typeof SIZES)[number];
  readonly lines: readonly Phrase[];
}

/** Number and name as they fit the field; nothing where they do not. */
function wordsIn(
  name: Phrase,
  fact: Fact,
  sizes: Words['sizes'],
  field: Field,
  fonts: Fonts,
): Words | undefined {
  const width = field.width - SEAM - 2 * PAD;
  const most = Math.floor((field.height - SEAM - 2 * PAD - sizes.value - UNDER) / sizes.line);
  if (most < 1 || numberWidth(fact, sizes.value, fonts) > width) return undefined;
  const lines = brokenLines(name, sizes.name, width, most, fonts);
  return lines && { sizes, lines };
}

/** The largest leads; the others are of two greys by turns, so that neighbours differ. */
function coloursOf(index: number, theme: Theme): { readonly fill: string; readonly ink: string } {
  if (index === 0) return { fill: theme.accent, ink: theme.onAccent };
  return { fill: index % 2 === 1 ? theme.past : theme.rule, ink: theme.ink };
}

const labelOf = (parts: readonly Figure[]): string =>
  parts.map(({ name, fact }) => phraseText([...name, ...figurePhrase(fact)])).join('，');
