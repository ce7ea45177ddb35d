import { phraseText } from '../layouts/html.ts';
import { every } from '../layouts/text.ts';
import { say } from '../messages/index.ts';
import type { Fact, Figure, Phrase } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import type { Fonts } from '../typography/typesetter.ts';
import type { Box, Chart } from './chart.ts';
import { barSvg, lineSvg, markAttributes, svgOf } from './svg.ts';
import { brokenLines, figurePhrase, round, scaleText, textAt, textBlock, widthOf } from './text.ts';

const NAME = 24;
const REACHED = 26;
const TARGET = 28;
const HEAD = 20;
const FOOT = 18;
const WIDEST_NAME = 330;
const GAP = 20;
const COLUMN_GAP = 28;
const LEAST_STEP = 40;
const MOST_STEP = 68;
const HEADS = 36;
const LEAST_ROOM = 200;
const BAR = 24;
const MARK = 40;

/** Targets beside what was reached: bars from zero, the target a mark of its own across them, both numbers behind. */
export const bullet: Chart<readonly Figure[]> = {
  name: 'bullet',
  draw(figures, box, { fonts, theme }) {
    const paired = figures.filter(({ reached }) => reached !== undefined);
    if (paired.length < 2 || paired.length * 2 < figures.length) return undefined;
    const scale = scaleOf(figures, box, fonts);
    if (!scale) return undefined;
    const rows = figures.map((figure, index) => row(figure, index, scale, theme)).join('');
    return {
      svg: svgOf(
        figures.map(labelOf).join('；'),
        heads(scale, theme) + rows + axis(figures, scale, theme),
        box,
      ),
      facts: figures.flatMap(({ fact, reached }) => (reached ? [reached.id, fact.id] : [fact.id])),
    };
  },
};

/** Where rows stand: names end at `zero`, a row's longest mark ends at `zero + room`, the numbers at two right edges. */
interface BulletScale {
  readonly names: readonly (readonly Phrase[])[];
  readonly zero: number;
  readonly room: number;
  readonly top: number;
  readonly step: number;
  readonly reachedAt: number;
  readonly targetAt: number;
  /** The value of which a row's room is the length. */
  readonly most: (figure: Figure) => number;
  /** A mark alone on a scale of its own would say nothing. */
  readonly isShared: (figure: Figure) => boolean;
}

function scaleOf(figures: readonly Figure[], box: Box, fonts: Fonts): BulletScale | undefined {
  const names = every(figures, ({ name }) => brokenLines(name, NAME, WIDEST_NAME, 2, fonts));
  const step = Math.min(MOST_STEP, (box.height - HEADS - FOOT * 2) / figures.length);
  if (!names || step < (names.some(({ length }) => length > 1) ? 64 : LEAST_STEP)) return undefined;
  const zero = Math.max(...names.flat().map((line) => widthOf(line, NAME, fonts))) + GAP;
  const target = Math.max(...figures.map(({ fact }) => widthOf(figurePhrase(fact), TARGET, fonts, true)));
  const reached = Math.max(
    ...figures.map((figure) => (figure.reached ? widthOf(figurePhrase(figure.reached), REACHED, fonts) : 0)),
  );
  const reachedAt = box.width - target - COLUMN_GAP;
  const room = reachedAt - reached - COLUMN_GAP - zero;
  if (room < LEAST_ROOM) return undefined;
  const most = (figure: Figure): number => Math.max(...onOneScale(figures, figure).flatMap(valuesOf));
  const isShared = (figure: Figure): boolean => onOneScale(figures, figure).length > 1;
  const top = HEADS + (box.height - HEADS - FOOT * 2 - step * figures.length) / 2;
  return { names, zero, room, top, step, reachedAt, targetAt: box.width, most, isShared };
}

const valuesOf = ({ fact, reached }: Figure): readonly number[] =>
  [fact, ...(fact.upper ? [fact.upper] : []), ...(reached ? [reached] : [])].map(({ value }) => value);

/** Rates of change share a scale; amounts and shares have each their own. */
const onOneScale = (figures: readonly Figure[], { fact }: Figure): readonly Figure[] =>
  fact.kind === 'change' && fact.unit === '%'
    ? figures.filter((other) => other.fact.kind === 'change' && other.fact.unit === '%')
    : figures.filter((other) => other.fact.id === fact.id);

function heads({ top, reachedAt, targetAt }: BulletScale, theme: Theme): string {
  const style = { size: HEAD, anchor: 'end', bold: true } as const;
  return (
    scaleText(say('zh', 'column-reached'), reachedAt, top - 14, { ...style, fill: theme.ink2 }) +
    scaleText(say('zh', 'column-target'), targetAt, top - 14, { ...style, fill: theme.accent })
  );
}

function row(figure: Figure, index: number, scale: BulletScale, theme: Theme): string {
  const { fact, reached } = figure;
  const { names, zero, room, top, step, reachedAt, targetAt } = scale;
  const middle = top + step * (index + 0.5);
  const length = (value: number): number => (room * value) / scale.most(figure);
  const name = { size: NAME, fill: theme.ink, anchor: 'end' } as const;
  const number = { size: TARGET, bold: true, fill: theme.accent, anchor: 'end' } as const;
  const before = { size: REACHED, fill: theme.ink2, anchor: 'end' } as const;
  const bar = { x: zero, y: middle - BAR / 2, width: length(reached?.value ?? 0), height: BAR };
  return (
    textBlock(names[index] ?? [], zero - GAP, middle, name) +
    (reached
      ? barSvg(bar, { fill: theme.past }, { value: reached.value, fact: reached.id }) +
        textAt(figurePhrase(reached), reachedAt, middle + 9, before)
      : '') +
    (reached || scale.isShared(figure)
      ? rangeOf(fact, (value) => zero + length(value), middle, theme) +
        targetMark(fact, zero + length(fact.value), middle, theme)
      : '') +
    textAt(figurePhrase(fact), targetAt, middle + 10, number)
  );
}

/** 6%—6.5%: the mark stands at the lower end, what reaches to the upper is open. */
function rangeOf({ value, upper }: Fact, x: (value: number) => number, middle: number, theme: Theme): string {
  if (!upper) return '';
  const [from, to] = [x(value), x(upper.value)];
  return (
    `<rect x="${round(from)}" y="${round(middle - MARK / 2)}" width="${round(to - from)}" height="${MARK}" fill="${theme.accent}" fill-opacity="0.25"/>` +
    lineSvg([to, middle - MARK / 2], [to, middle + MARK / 2], theme.accent, 2)
  );
}

/** A bound shows on the mark: which side of it is meant, or both for 左右. */
function targetMark(fact: Fact, x: number, middle: number, theme: Theme): string {
  const line = `<path d="M${round(x)} ${round(middle - MARK / 2)}l0 ${MARK}" fill="none" stroke="${theme.accent}" stroke-width="5"${markAttributes({ value: fact.value, fact: fact.id })}/>`;
  const tip = (way: 1 | -1): string =>
    `<path d="M${round(x + 4 * way)} ${round(middle - 7)}l${9 * way} 7l${-9 * way} 7z" fill="${theme.accent}"/>`;
  return line + TIPS[fact.bound ?? 'none'].map(tip).join('');
}

const TIPS = { over: [1], under: [-1], about: [1, -1], none: [] } as const;

function axis(figures: readonly Figure[], { zero, top, step }: BulletScale, theme: Theme): string {
  const bottom = top + step * figures.length;
  const alike = figures.every((figure) => onOneScale(figures, figure).length === figures.length);
  const own = scaleText(say('zh', 'axis-own-row'), zero, bottom + FOOT + 10, {
    size: FOOT,
    fill: theme.ink3,
  });
  return lineSvg([zero, top], [zero, bottom], theme.ink) + (alike ? '' : own);
}

function labelOf({ name, fact, reached }: Figure): string {
  const target = `${say('zh', 'column-target')}${phraseText(figurePhrase(fact))}`;
  const before = reached ? `，${say('zh', 'column-reached')}${phraseText(figurePhrase(reached))}` : '';
  return `${phraseText(name)}：${target}${before}`;
}
