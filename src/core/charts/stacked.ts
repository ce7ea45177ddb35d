import { phraseText } from '../layouts/html.ts';
import { every, sum } from '../layouts/text.ts';
import type { Fact, Figure, Phrase, Whole } from '../model.ts';
import { printedNumber } from '../plan/decimal.ts';
import { differenceOf } from '../plan/move.ts';
import type { Theme } from '../themes/theme.ts';
import type { Fonts } from '../typography/typesetter.ts';
import type { Box, Chart, Look } from './chart.ts';
import { isWhole, partColours } from './composition.ts';
import { numberAt, numberWidth } from './number.ts';
import { narrowed } from './scale.ts';
import { barSvg, lineSvg, svgOf } from './svg.ts';
import { brokenLines, figurePhrase, round, textAt, textBlock, widthOf } from './text.ts';

const VALUE = 24;
const TOTAL = 36;
const NAME = 24;
const PERIOD = 24;
const DIFFERENCE = 26;
const TOP = 56;
const FOOT = 44;
const NAMES = 220;
const GAP = 16;
const WIDEST = 190;
/** A segment that is lower has its value beside it; values beside each other stand so far apart. */
const LEAST = 34;
const APART = 30;
/** Where the way between two columns stands, of the room between them. */
const WAY = 0.18;
const MOST = { wholes: 5, parts: 4 };

/** The same amounts in two years or more, each a column of its parts on one scale, the whole over it. */
export const stacked: Chart<readonly Whole[]> = {
  name: 'stacked',
  draw(wholes, box, look) {
    const stacks = stacksOf(wholes);
    const scale = stacks && scaleOf(stacks, box, look.fonts);
    if (!stacks || !scale) return undefined;
    const drawn =
      stacks.map((stack, index) => columnSvg(stack, index, scale, look)).join('') +
      namesSvg(stacks, scale, look.theme) +
      waySvg(stacks, scale, look) +
      lineSvg([0, scale.zero], [scale.right, scale.zero], look.theme.ink);
    return {
      svg: svgOf(stacks.map(labelOf).join('；'), drawn, box),
      facts: stacks.flatMap(({ total, parts }) => [total, ...parts].map(({ fact }) => fact.id)),
    };
  },
};

interface Stack extends Whole {
  readonly total: Figure;
}

const hasTotal = (whole: Whole): whole is Stack => whole.total !== undefined;

/** Wholes of the same parts in one unit, each with the amount that they come to. */
function stacksOf(wholes: readonly Whole[]): readonly Stack[] | undefined {
  const stacks = wholes.filter(hasTotal);
  const [first] = stacks;
  const isOne =
    first !== undefined &&
    stacks.length === wholes.length &&
    stacks.length >= 2 &&
    stacks.length <= MOST.wholes &&
    first.parts.length <= MOST.parts &&
    stacks.every(
      (stack) =>
        isWhole(stack) &&
        stack.parts.length === first.parts.length &&
        [stack.total, ...stack.parts].every(
          ({ fact }) => fact.unit === first.total.fact.unit && fact.value >= 0,
        ),
    );
  return isOne ? stacks : undefined;
}

interface StackScale {
  readonly names: readonly (readonly Phrase[])[];
  readonly bar: number;
  readonly right: number;
  readonly zero: number;
  /** The left edge of a column. */
  readonly x: (index: number) => number;
  readonly tall: (value: number) => number;
}

function scaleOf(stacks: readonly Stack[], box: Box, fonts: Fonts): StackScale | undefined {
  const room = narrowed(NAMES, box);
  const names = every(stacks[0]?.parts ?? [], ({ name }) => brokenLines(name, NAME, room, 2, fonts));
  const right = box.width - room - GAP;
  const slot = right / stacks.length;
  const facts = stacks.flatMap(({ parts }) => parts.map(({ fact }) => fact));
  const value = Math.max(...facts.map((fact) => numberWidth(fact, VALUE, fonts))) + 2 * GAP;
  const bar = Math.min(WIDEST, slot - value - GAP);
  const totals = Math.max(...stacks.map(({ total }) => numberWidth(total.fact, TOTAL, fonts)));
  const most = Math.max(...stacks.map(({ total }) => total.fact.value));
  if (!names || bar < value - GAP || totals > slot - 8 || most <= 0) return undefined;
  const zero = box.height - FOOT;
  return {
    names,
    bar,
    right,
    zero,
    x: (index) => slot * (index + 1) - bar,
    tall: (amount) => (amount / most) * (zero - TOP),
  };
}

/** Where the middle of a part lies, the first part at the foot of its column. */
function middleOf({ parts }: Stack, part: number, { zero, tall }: StackScale): number {
  const below = sum(parts.slice(0, part).map(({ fact }) => fact.value));
  return zero - tall(below + (parts[part]?.fact.value ?? 0) / 2);
}

function columnSvg(stack: Stack, index: number, scale: StackScale, { theme, fonts }: Look): string {
  const { bar, zero, x, tall } = scale;
  const { total, parts, name } = stack;
  const left = x(index);
  const middle = left + bar / 2;
  const colours = partColours(theme, parts.length);
  const segments = parts.map(({ fact }, part) => {
    const height = tall(fact.value);
    const box = { x: left, y: middleOf(stack, part, scale) - height / 2, width: bar, height };
    return barSvg(box, { fill: colours[part]?.fill ?? theme.past }, { value: fact.value, fact: fact.id });
  });
  const over = { size: TOTAL, fill: theme.ink, anchor: 'middle' } as const;
  const under = { size: PERIOD, fill: theme.ink2, anchor: 'middle' } as const;
  const at = Math.min(middle, scale.right - numberWidth(total.fact, TOTAL, fonts) / 2);
  return (
    segments.join('') +
    valuesSvg(stack, left, scale, theme) +
    numberAt(total.fact, at, zero - tall(total.fact.value) - 14, over) +
    textAt(name, middle, zero + 32, under)
  );
}

/** Each value on its segment, of low segments beside it. */
function valuesSvg(stack: Stack, left: number, scale: StackScale, theme: Theme): string {
  const colours = partColours(theme, stack.parts.length);
  let lowest = scale.zero;
  return stack.parts
    .map(({ fact }, part) => {
      const middle = middleOf(stack, part, scale);
      if (scale.tall(fact.value) >= LEAST)
        return numberAt(fact, left + scale.bar / 2, middle + VALUE * 0.36, {
          size: VALUE,
          fill: colours[part]?.ink ?? theme.ink,
          anchor: 'middle',
        });
      const at = Math.min(middle, lowest - VALUE / 2);
      lowest = at - APART / 2;
      return numberAt(fact, left - GAP / 2, at + VALUE * 0.36, {
        size: VALUE,
        fill: theme.ink,
        anchor: 'end',
      });
    })
    .join('');
}

/** Names beside the last column, pushed up where they would meet. */
function namesSvg(stacks: readonly Stack[], scale: StackScale, theme: Theme): string {
  const last = stacks.at(-1);
  if (!last) return '';
  let free = scale.zero;
  return scale.names
    .map((lines, part) => {
      const half = (lines.length * NAME * 1.3) / 2;
      const at = Math.min(middleOf(last, part, scale), free - half);
      free = at - half;
      return textBlock(lines, scale.right + GAP, at, { size: NAME, fill: theme.ink });
    })
    .join('');
}

/** From the height of the first whole up to that of the last, how far it went; nothing where columns stand between or a bound leaves it open. */
function waySvg(
  stacks: readonly Stack[],
  { x, bar, zero, tall }: StackScale,
  { fonts, theme }: Look,
): string {
  const [from, to, ...others] = stacks.map(({ total }) => total.fact);
  if (!from || !to || others.length > 0 || from.bound || to.bound || from.value === to.value) return '';
  const [a, b] = [zero - tall(from.value), zero - tall(to.value)];
  const gap = x(1) - x(0) - bar;
  const at = x(0) + bar + gap * WAY;
  const difference = printedDifference(from, to);
  if (widthOf(difference, DIFFERENCE, fonts, true) + 2 * GAP > gap * (1 - WAY)) return '';
  const tip = Math.sign(a - b);
  const head = Math.min(18, Math.abs(a - b));
  const middle = Math.max((a + b) / 2, TOP);
  return (
    lineSvg([x(0) + bar, a], [at + 14, a], theme.ink3) +
    lineSvg([at - 14, b], [x(1), b], theme.ink3) +
    lineSvg([at, a], [at, b + head * tip], theme.ink, 4) +
    `<path d="M${round(at)} ${round(b)}l-11 ${round(head * tip)}l22 0z" fill="${theme.ink}"/>` +
    textAt(difference, at + GAP, middle + DIFFERENCE * 0.36, {
      size: DIFFERENCE,
      bold: true,
      fill: theme.ink,
    })
  );
}

/** As the numbers are printed: of a table's, whose unit stands over them, without it. */
function printedDifference(from: Fact, to: Fact): Phrase {
  if (to.printed !== to.digits.text) return differenceOf(from, to);
  const bare = (fact: Fact): Fact => ({ ...fact, value: printedNumber(fact), unit: '' });
  return differenceOf(bare(from), bare(to));
}

function labelOf({ name, total, parts }: Stack): string {
  const said = [total, ...parts].map(
    (part) => `${phraseText(part.name)}${phraseText(figurePhrase(part.fact))}`,
  );
  return `${phraseText(name)}：${said.join('，')}`;
}
