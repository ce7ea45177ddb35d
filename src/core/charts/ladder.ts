import { phraseText } from '../layouts/html.ts';
import { every } from '../layouts/text.ts';
import { say } from '../messages/index.ts';
import type { Figure, Phrase } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import type { Fonts } from '../typography/typesetter.ts';
import type { Box, Chart, Look } from './chart.ts';
import { lineSvg, markAttributes, svgOf } from './svg.ts';
import { brokenLines, figurePhrase, round, scaleText, textAt, widthOf, type TextStyle } from './text.ts';

const PLACE = 34;
const NAME = 24;
const LINE = 32;
const TICK = 18;
const LEFT = 90;
const TOP = 62;
const UNDER = 44;
const MOST_PLACES = 12;
const LEAST_STEP = 14;

/** Places in one order as rungs, the first highest, each with its name under it. Three to six. */
export const ladder: Chart<readonly Figure[]> = {
  name: 'ladder',
  draw(figures, box, { fonts, theme }) {
    if (figures.length < 3 || figures.length > 6 || !areOfOneOrder(figures)) return undefined;
    const sorted = figures.toSorted((a, b) => a.fact.value - b.fact.value);
    const scale = scaleOf(sorted, box, fonts);
    if (!scale) return undefined;
    const drawn = sorted.map((figure, index) => rung(figure, index, scale, { fonts, theme })).join('');
    return {
      svg: svgOf(
        sorted.map(({ name, fact }) => phraseText([...name, ...figurePhrase(fact)])).join('，'),
        rungs(sorted, scale, box, theme) + drawn,
        box,
      ),
      facts: sorted.map(({ fact }) => fact.id),
    };
  },
};

/** Exact places within the same scope, not all the same. */
function areOfOneOrder(figures: readonly Figure[]): boolean {
  const places = figures.map(({ fact }) => fact.value);
  const [first] = figures;
  return (
    figures.every(
      ({ fact }) =>
        fact.kind === 'rank' && !fact.rank?.within && fact.rank?.scope === first?.fact.rank?.scope,
    ) &&
    Math.max(...places) <= MOST_PLACES &&
    new Set(places).size > 1
  );
}

interface LadderScale {
  readonly names: readonly (readonly Phrase[])[];
  readonly x: (index: number) => number;
  readonly y: (place: number) => number;
}

function scaleOf(sorted: readonly Figure[], box: Box, fonts: Fonts): LadderScale | undefined {
  const column = (box.width - LEFT) / sorted.length;
  const names = every(sorted, ({ name }) => brokenLines(name, NAME, column - 20, 3, fonts));
  if (!names) return undefined;
  const lines = Math.max(...names.map(({ length }) => length));
  const deepest = Math.max(...sorted.map(({ fact }) => fact.value));
  const step = (box.height - TOP - UNDER - lines * LINE) / (deepest - 1);
  if (step < LEAST_STEP) return undefined;
  return {
    names,
    x: (index) => LEFT + column * (index + 0.5),
    y: (place) => TOP + step * (place - 1),
  };
}

/** A line for each place that is taken. */
function rungs(sorted: readonly Figure[], { y }: LadderScale, box: Box, theme: Theme): string {
  return [...new Set(sorted.map(({ fact }) => fact.value))]
    .map(
      (place) =>
        lineSvg([LEFT, y(place)], [box.width, y(place)], theme.rule) +
        scaleText(say('zh', 'axis-place', { place }), LEFT - 16, y(place) + 7, {
          size: TICK,
          fill: theme.ink3,
          anchor: 'end',
        }),
    )
    .join('');
}

function rung({ fact }: Figure, index: number, { names, x, y }: LadderScale, { fonts, theme }: Look): string {
  const [cx, cy] = [x(index), y(fact.value)];
  const fill = fact.value === 1 ? theme.accent : theme.ink2;
  const middle = (phrase: Phrase, dy: number, style: Omit<TextStyle, 'anchor' | 'plate'>): string => {
    const width = widthOf(phrase, style.size, fonts, style.bold);
    return textAt(phrase, cx, cy + dy, { ...style, anchor: 'middle', plate: { fill: theme.paper, width } });
  };
  return (
    `<circle cx="${round(cx)}" cy="${round(cy)}" r="11" fill="${fill}"${markAttributes({ value: fact.value, fact: fact.id })}/>` +
    middle(figurePhrase(fact), -22, { size: PLACE, bold: true, fill }) +
    (names[index] ?? [])
      .map((line, row) => middle(line, UNDER + row * LINE, { size: NAME, fill: theme.ink }))
      .join('')
  );
}
