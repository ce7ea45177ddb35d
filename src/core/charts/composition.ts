import { phraseText, spanText } from '../layouts/html.ts';
import { sum } from '../layouts/text.ts';
import type { Fact, Figure, Phrase, Whole } from '../model.ts';
import { decimalDifference } from '../plan/decimal.ts';
import type { Theme } from '../themes/theme.ts';
import type { Fonts } from '../typography/typesetter.ts';
import type { Box, Chart, Look } from './chart.ts';
import { narrowed } from './scale.ts';
import { barSvg, svgOf } from './svg.ts';
import { figurePhrase, round, textAt, textBlock, brokenLines, widthOf } from './text.ts';

const VALUE = 40;
const SMALL = 26;
const NAME = 24;
const THICK = 92;
/** The white between segments. */
const SEAM = 2;
/** For values that do not fit their segments, and for names. */
const OVER = 44;
const UNDER = { one: 56, two: 76 };

/** One or two wholes as bars of equal length, their parts labelled on the marks, what moved between them in the bands. */
export const composition: Chart<readonly Whole[]> = {
  name: 'composition',
  draw(wholes, box, look) {
    if (!addsUp(wholes)) return undefined;
    const scale = scaleOf(wholes, box, look.fonts);
    const names = partNames(wholes, scale, box, look);
    if (names === undefined) return undefined;
    const parts = wholes.flatMap((whole) => whole.parts);
    const drawn =
      wholes.map((whole, index) => segments(whole, index, scale, look.theme)).join('') +
      bands(wholes, scale, look) +
      wholes.map((whole, index) => labels(whole, index, scale, look)).join('') +
      names;
    return {
      svg: svgOf(wholes.map(labelOf).join('；'), drawn, box),
      facts: parts.map(({ fact }) => fact.id),
    };
  },
};

/** One or two wholes of the same parts; two are shares, since amounts of unlike wholes would be drawn as long as each other. */
function addsUp(wholes: readonly Whole[]): boolean {
  const [first, second, ...more] = wholes;
  if (!first || more.length > 0) return false;
  if (second && (second.parts.length !== first.parts.length || first.total || second.total)) return false;
  return wholes.every(isWhole);
}

/** A smaller part of a whole cannot be seen. */
const LEAST_PART = 0.003;

/** Two to five parts, each to be seen, that come to the total, or to a hundred where there is none, but for what rounding takes. */
export const isWhole = ({ parts, total }: Whole): boolean => {
  const whole = total?.fact.value ?? 100;
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    parts.every(({ fact }) => fact.value >= whole * LEAST_PART) &&
    Math.abs(sumOf(parts) - whole) <= whole / 100
  );
};

const sumOf = (parts: readonly Figure[]): number => sum(parts.map(({ fact }) => fact.value));

/** Where wholes and their parts stand. */
interface WholeScale {
  /** How many parts a whole has. */
  readonly count: number;
  readonly names: readonly (readonly Phrase[])[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The upper edge of a whole. */
  readonly y: (whole: number) => number;
  /** Both ends of a part. */
  readonly ends: (part: number, whole: number) => readonly [from: number, to: number];
}

function scaleOf(wholes: readonly Whole[], box: Box, fonts: Fonts): WholeScale {
  const names = wholes.map(({ name }) =>
    name.length > 0 ? (brokenLines(name, NAME, 200, 2, fonts) ?? [name]) : [],
  );
  const margin = narrowed(60, box);
  const left = Math.max(margin, ...names.flat().map((line) => widthOf(line, NAME, fonts) + 24));
  const two = wholes.length > 1;
  const gap = two ? Math.min(120, box.height - 2 * THICK - OVER - UNDER.two) : 0;
  const top = Math.max(OVER, (box.height - (two ? 2 * THICK + gap + UNDER.two : THICK + UNDER.one)) / 2);
  const x = (value: number, parts: readonly Figure[]): number =>
    left + (value / sumOf(parts)) * (box.width - left - margin);
  return {
    count: wholes[0]?.parts.length ?? 0,
    names,
    left,
    right: box.width - margin - 0.5,
    top,
    y: (whole) => top + whole * (THICK + gap),
    ends: (part, whole) => {
      const parts = wholes[whole]?.parts ?? [];
      return [x(sumOf(parts.slice(0, part)), parts), x(sumOf(parts.slice(0, part + 1)), parts)];
    },
  };
}

function segments({ parts }: Whole, whole: number, scale: WholeScale, theme: Theme): string {
  const colours = partColours(theme, parts.length);
  return parts
    .map(({ fact }, part) => {
      const [from, to] = scale.ends(part, whole);
      const width = to - from - (part === parts.length - 1 ? 0 : SEAM);
      const box = { x: from, y: scale.y(whole), width, height: THICK };
      const mark = { value: fact.value, fact: fact.id };
      return barSvg(box, { fill: colours[part]?.fill ?? theme.past }, mark);
    })
    .join('');
}

/** A colour of a part and what is read on it. */
interface PartColour {
  readonly fill: string;
  readonly ink: string;
}

/** The colours of so many parts: neighbours are told apart in grey too, and of two the first leads. */
export function partColours(theme: Theme, count: number): readonly PartColour[] {
  const accent = { fill: theme.accent, ink: theme.onAccent };
  const past = { fill: theme.past, ink: theme.ink };
  const gold = { fill: theme.gold, ink: theme.ink };
  if (count === 2) return [accent, past];
  if (count === 3) return [gold, past, accent];
  return [accent, past, gold, { fill: theme.rule, ink: theme.ink }, { fill: theme.ink3, ink: theme.paper }];
}

function labels({ parts }: Whole, whole: number, scale: WholeScale, look: Look): string {
  const { names, left, y } = scale;
  const style = { size: NAME, fill: look.theme.ink, anchor: 'end' } as const;
  const name = textBlock(names[whole] ?? [], left - 24, y(whole) + THICK / 2, style);
  return name + parts.map((part, index) => valueLabel(part, index, whole, scale, look)).join('');
}

/** The value in its segment; where it does not fit, outside. */
function valueLabel({ fact }: Figure, part: number, whole: number, scale: WholeScale, look: Look): string {
  const { fonts, theme } = look;
  const [from, to] = scale.ends(part, whole);
  const top = scale.y(whole);
  const phrase = figurePhrase(fact);
  const style = { bold: true, anchor: 'middle' } as const;
  if (isInside(fact, [from, to], fonts)) {
    const size = widthOf(phrase, VALUE, fonts, true) + 16 <= to - from ? VALUE : SMALL;
    const fill = partColours(theme, scale.count)[part]?.ink ?? theme.ink;
    return textAt(phrase, (from + to) / 2 - 1, top + THICK / 2 + size * 0.36, { ...style, size, fill });
  }
  const over = whole === 0 ? top - 10 : top + THICK + 28;
  return textAt(phrase, (from + to) / 2, over, { ...style, size: SMALL, fill: theme.ink });
}

/** Whether the value has room in its segment. */
const isInside = (fact: Fact, [from, to]: readonly [from: number, to: number], fonts: Fonts): boolean =>
  widthOf(figurePhrase(fact), SMALL, fonts, true) + 6 <= to - from;

/** From each part of the first whole to the same part of the second, how far it moved written on it. */
function bands([first, second]: readonly Whole[], scale: WholeScale, look: Look): string {
  if (!first || !second) return '';
  return first.parts
    .map(({ fact: before }, part) => {
      const after = second.parts[part]?.fact;
      return after ? band(before, after, part, scale, look) : '';
    })
    .join('');
}

function band(before: Fact, after: Fact, part: number, scale: WholeScale, { fonts, theme }: Look): string {
  const [a, b] = scale.ends(part, 0);
  const [c, d] = scale.ends(part, 1);
  const [above, below] = [scale.y(0) + THICK + 4, scale.y(1) - 4];
  const seam = d < scale.right ? SEAM : 0;
  const path = `M${round(a)} ${above}L${round(c)} ${below}L${round(d - seam)} ${below}L${round(b - seam)} ${above}z`;
  const change = changeOf(before, after);
  const size = widthOf(change, 28, fonts, true) + 8 <= Math.min(b - a, d - c) ? 28 : 20;
  const style = { size, bold: true, fill: theme.ink, anchor: 'middle' } as const;
  return (
    `<path d="${path}" fill="${partColours(theme, scale.count)[part]?.fill}" fill-opacity="0.16" data-derived="${spanText(before.span)},${spanText(after.span)}"/>` +
    textAt(change, (a + b + c + d) / 4, (above + below) / 2 + size * 0.36, style)
  );
}

/** Nothing where a bound leaves the difference open. */
function changeOf(before: Fact, after: Fact): Phrase {
  if (before.bound || after.bound) return [];
  const text = signed(decimalDifference(after.value, before.value));
  return [{ type: 'derived', text, from: [before.span, after.span] }];
}

/** Names under the last whole, pushed to the right where they would meet; nothing where there is no room for all. */
function partNames(
  wholes: readonly Whole[],
  scale: WholeScale,
  box: Box,
  { fonts, theme }: Look,
): string | undefined {
  const last = wholes.length - 1;
  const parts = wholes[last]?.parts ?? [];
  const below = last > 0 && parts.some(({ fact }, part) => !isInside(fact, scale.ends(part, last), fonts));
  const under = scale.y(last) + THICK + (below ? 62 : 40);
  let free = 0;
  const names = parts.map(({ name }, part) => {
    const [from, to] = scale.ends(part, last);
    const half = widthOf(name, NAME, fonts) / 2;
    const at = Math.max((from + to) / 2, free + half);
    free = at + half + 16;
    return textAt(name, at, under, { size: NAME, fill: theme.ink, anchor: 'middle' });
  });
  return free - 16 > box.width ? undefined : names.join('');
}

function labelOf({ name, parts }: Whole): string {
  const said = parts.map((part) => `${phraseText(part.name)}${phraseText(figurePhrase(part.fact))}`);
  return `${phraseText(name)}${name.length > 0 ? '：' : ''}${said.join('，')}`;
}

const signed = (difference: string): string =>
  difference.startsWith('-') ? `−${difference.slice(1)}` : difference === '0' ? '0' : `+${difference}`;
