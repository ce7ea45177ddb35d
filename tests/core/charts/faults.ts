import type { Content, Fact, Figure } from '../../../src/core/model.ts';
import type { ReadDrawing } from './drawing.ts';
import { bullets, columns, ends, lengths, oneScale, pair, shares, years } from './faults/bars.ts';
import { dates, heights, places, rising } from './faults/dots.ts';
import { HALF } from './faults/marks.ts';
import { areas, fields, segments, stacks, steps } from './faults/parts.ts';

/** What a drawing says that its facts do not, a sentence each. A pixel's half is rounding. */
export function faultsOf(content: Content, drawing: ReadDrawing): readonly string[] {
  if (content.type === 'pair') return faultsOf(halfOf(content, drawing), drawing);
  const check = checks[drawing.chart];
  if (!check) return [`${drawing.chart} is not checked`];
  return [...whole(drawing), ...labelled(content, drawing), ...check(content, drawing)];
}

/** The half that a drawing is of, by the first fact that it marks. */
function halfOf({ halves }: Extract<Content, { type: 'pair' }>, { marks }: ReadDrawing): Content {
  const [one, other] = halves;
  return factsOf(one).some(({ id }) => id === marks[0]?.fact) ? one : other;
}

type Check = (content: Content, drawing: ReadDrawing) => readonly string[];

/** A chart without its check is a fault, so that none is forgotten. */
const checks: Readonly<Record<string, Check>> = {
  bars: (content, drawing) => (content.type === 'bars' ? lengths(content.bars, drawing) : [wrong(content)]),
  moves: (content, drawing) => (content.type === 'moves' ? places(content, drawing, 'x') : [wrong(content)]),
  multiples: (content, drawing) =>
    content.type === 'moves' ? columns(content.moves, drawing) : [wrong(content)],
  'then-now': (content, drawing) =>
    content.type === 'moves' ? pair(content.moves[0], drawing) : [wrong(content)],
  grouped: (content, drawing) =>
    content.type === 'moves'
      ? [...content.moves.flatMap((move) => pair(move, drawing)), ...oneScale(drawing)]
      : [wrong(content)],
  strips: (content, drawing) =>
    content.type === 'moves'
      ? [
          ...content.moves.flatMap((move) => pair(move, drawing)),
          ...(new Set(content.moves.map(({ to }) => to.unit)).size === 1 ? oneScale(drawing) : []),
        ]
      : [wrong(content)],
  slope: (content, drawing) => (content.type === 'moves' ? rising(drawing) : [wrong(content)]),
  waterfall: (content, drawing) =>
    content.type === 'composition' ? steps(content, drawing) : [wrong(content)],
  parts: (content, drawing) =>
    content.type === 'composition' ? segments(content, drawing) : [wrong(content)],
  stacked: (content, drawing) =>
    content.type === 'composition' ? stacks(content, drawing) : [wrong(content)],
  share: (content, drawing) => shares(content, drawing),
  range: (content, drawing) => ends(content, drawing),
  waffle: (content, drawing) => fields(content, drawing),
  ranks: (content, drawing) => (content.type === 'moves' ? places(content, drawing, 'y') : [wrong(content)]),
  bullet: (content, drawing) =>
    content.type === 'targets' ? bullets(content.targets, drawing) : [wrong(content)],
  ladder: (content, drawing) => (content.type === 'ranks' ? places(content, drawing, 'y') : [wrong(content)]),
  composition: (content, drawing) =>
    content.type === 'composition' ? segments(content, drawing) : [wrong(content)],
  series: (content, drawing) =>
    content.type === 'series' ? years(content.points, drawing) : [wrong(content)],
  line: (content, drawing) =>
    content.type === 'series' ? heights(content.points, drawing, false) : [wrong(content)],
  area: (content, drawing) =>
    content.type === 'series' ? heights(content.points, drawing, true) : [wrong(content)],
  treemap: (content, drawing) =>
    content.type === 'composition' ? areas(content, drawing) : [wrong(content)],
  timeline: (content, drawing) => (content.type === 'timeline' ? dates(content, drawing) : [wrong(content)]),
};

const wrong = ({ type }: Content): string => `drawn for ${type}`;

/** Every text and mark inside, nothing too small, words for those who do not see it. */
function whole({ width, height, texts, marks, label }: ReadDrawing): readonly string[] {
  const outside = [...texts, ...marks.map((mark) => ({ ...mark, text: `mark ${mark.value}` }))].filter(
    ({ left, right, top, bottom }) =>
      left < -HALF || right > width + HALF || top < -HALF || bottom > height + HALF,
  );
  return [
    ...outside.map(({ text }) => `${text} is outside`),
    ...texts.filter(({ size }) => size < 18).map(({ text, size }) => `${text} is ${size} px`),
    ...(marks.length === 0 ? ['no mark'] : []),
    ...(label === '' ? ['no words for those who do not see it'] : []),
  ];
}

/** Each fact is a mark and a label beside it, in the report's print, bound and all, and in the alternative text. */
function labelled(content: Content, { texts, marks, label }: ReadDrawing): readonly string[] {
  return factsOf(content).flatMap(({ id, printed, boundWords, value }) => {
    const said = texts.filter(({ facts }) => facts.includes(id)).map(({ text }) => text);
    const bound = boundWords?.text ?? '';
    const mark = marks.find(({ fact }) => fact === id);
    return [
      ...(said.some((text) => text.includes(printed) && text.includes(bound))
        ? []
        : [`${printed}: no label`]),
      ...(mark || (content.type === 'targets' && !isMarked(content.targets, id))
        ? []
        : [`${printed}: no mark`]),
      ...(mark && mark.value !== value ? [`${printed}: mark says ${mark.value}`] : []),
      ...(label.includes(printed) && label.includes(bound)
        ? []
        : [`${printed}: not in the alternative text`]),
    ];
  });
}

/** Returns the facts that a chart of the content draws. */
function factsOf(content: Content): readonly Fact[] {
  if (content.type === 'bars') return content.bars.map(({ fact }) => fact);
  if (content.type === 'moves') return content.moves.flatMap(({ from, to }) => [from, to]);
  if (content.type === 'targets')
    return content.targets.flatMap(({ fact, reached }) => (reached ? [fact, reached] : [fact]));
  if (content.type === 'ranks') return content.ranks.map(({ fact }) => fact);
  if (content.type === 'series') return content.points.map(({ fact }) => fact);
  if (content.type === 'composition')
    return content.wholes.flatMap(({ parts }) => parts.map(({ fact }) => fact));
  return [];
}

/** A target with nothing beside it on its scale has a label and no mark. */
const isMarked = (targets: readonly Figure[], id: string): boolean =>
  targets.some(({ fact, reached }) => reached && (fact.id === id || reached.id === id)) ||
  targets
    .filter(({ fact }) => fact.kind === 'change' && fact.unit === '%')
    .some(({ fact }) => fact.id === id);
