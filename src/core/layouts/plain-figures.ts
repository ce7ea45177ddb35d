import { figuresGrid } from './figures-grid.ts';
import { figurePhrase, unitOf } from '../charts/text.ts';
import { signed } from '../charts/years.ts';
import { figuresList } from './figures-list.ts';
import { figuresRow } from './figures-row.ts';
import type { Layout } from './layout.ts';
import { firstFit } from './text.ts';
import type { ContentOf, ContentType, Figure, Move, Phrase, Whole, YearPoint } from '../model.ts';

/** Figures set large or in lines, for contents whose chart would mislead or not fit. Always fits. */
function plainFigures<T extends ContentType>(
  name: string,
  figuresOf: (content: ContentOf<T>) => readonly [Figure, ...Figure[]],
  asidesOf: (content: ContentOf<T>) => readonly Phrase[] = () => [],
  family: readonly Layout<'figures'>[] = [figuresRow, figuresGrid, figuresList],
): Layout<T> {
  return {
    name,
    lay(content, sheet) {
      const figures = figuresOf(content);
      const plain = { type: 'figures' as const, title: content.title, figures, asides: asidesOf(content) };
      return firstFit(family, (layout) => layout.lay(plain, sheet));
    },
    css: family.map(({ css }) => css).join('\n'),
  };
}

/** A fall is printed without a sign: its verb says that it is one. */
const figureOf = ({ date, fact }: YearPoint): Figure => ({
  fact,
  name:
    signed(fact) < 0 && fact.verb
      ? [...date, { type: 'words', text: fact.verb.text, span: fact.verb.span }]
      : date,
});

/** Where it went, what it came from beside it. */
export const moveFigure = ({ name, from, to }: Move): Figure => ({
  name,
  fact: to,
  remark: [...figurePhrase(from), { type: 'words', text: ' →' }],
});

/** What it comes to and its parts, these after its name. */
export const wholeFigures = ({ name, parts, total }: Whole): readonly Figure[] => [
  ...(total ? [total] : []),
  ...parts.map((part) => ({ ...part, name: [...name, ...part.name] })),
];

export const barsList = plainFigures<'bars'>('bars-list', ({ bars }) => bars);
export const ranksList = plainFigures<'ranks'>('ranks-list', ({ ranks }) => ranks);
export const seriesList = plainFigures<'series'>(
  'series-list',
  ({ points: [first, ...others] }) => [figureOf(first), ...others.map(figureOf)],
  ({ unit }) => (unit ? [unitOf(unit)] : []),
);

const noAsides = (): readonly Phrase[] => [];

export const movesRows = plainFigures<'moves'>(
  'moves-rows',
  ({ moves: [first, ...others] }) => [moveFigure(first), ...others.map(moveFigure)],
  noAsides,
  [figuresList],
);
export const compositionRows = plainFigures<'composition'>(
  'composition-rows',
  ({ wholes }) => {
    const [first, ...others] = wholes.flatMap(wholeFigures);
    if (!first) throw new Error('a whole has a part at least');
    return [first, ...others];
  },
  noAsides,
  [figuresList],
);
