import { figuresGrid } from './figures-grid.ts';
import { unitOf } from '../charts/text.ts';
import { figuresList } from './figures-list.ts';
import { figuresRow } from './figures-row.ts';
import type { Layout } from './layout.ts';
import type { ContentOf, ContentType, Figure, Phrase, YearPoint } from '../model.ts';

/** Figures set large or in lines, for contents whose chart would mislead or not fit. Always fits. */
function plainFigures<T extends ContentType>(
  name: string,
  figuresOf: (content: ContentOf<T>) => readonly [Figure, ...Figure[]],
  asidesOf: (content: ContentOf<T>) => readonly Phrase[] = () => [],
): Layout<T> {
  return {
    name,
    lay(content, sheet) {
      const figures = figuresOf(content);
      const plain = { type: 'figures' as const, title: content.title, figures, asides: asidesOf(content) };
      return figuresRow.lay(plain, sheet) ?? figuresGrid.lay(plain, sheet) ?? figuresList.lay(plain, sheet);
    },
    css: [figuresRow, figuresGrid, figuresList].map(({ css }) => css).join('\n'),
  };
}

const figureOf = ({ date, fact }: YearPoint): Figure => ({ fact, name: date });

export const barsList = plainFigures<'bars'>('bars-list', ({ bars }) => bars);
export const ranksList = plainFigures<'ranks'>('ranks-list', ({ ranks }) => ranks);
export const seriesList = plainFigures<'series'>(
  'series-list',
  ({ points: [first, ...others] }) => [figureOf(first), ...others.map(figureOf)],
  ({ unit }) => (unit ? [unitOf(unit)] : []),
);
