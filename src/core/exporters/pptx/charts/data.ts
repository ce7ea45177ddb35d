import { phraseText } from '../../../layouts/html.ts';
import type { Content, Fact, Figure } from '../../../model.ts';
import type { Area, DrawnShape, Outline, Paint } from '../drawn.ts';
import type { PointLabel } from './labels.ts';

/** A chart that PowerPoint draws itself from the numbers of a table. Places in px of the slide. */
export interface ChartData {
  readonly kind: 'bar' | 'column' | 'line' | 'area';
  /** Series upon each other, each row of them as long as the whole. */
  readonly isStacked: boolean;
  /** Where the chart stands, and where its axes do in it. */
  readonly area: Area;
  readonly plot: Area;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** What the edges of the plot mean. */
  readonly least: number;
  readonly most: number;
  /** Of the room between bars, in widths of a bar. */
  readonly gap: number;
}

export interface ChartSeries {
  readonly name: string;
  /** One for each category; nothing where there is none. */
  readonly points: readonly (ChartPoint | undefined)[];
}

export interface ChartPoint {
  readonly value: number;
  readonly fact: Fact;
  /** Where its mark stands. */
  readonly area: Area;
  /** Its number, where the chart shows it. */
  readonly label?: PointLabel;
  /** As the report prints it. */
  readonly printed: string;
  readonly fill?: Paint;
  readonly outline?: Outline;
  /** Of a marker on a line. */
  readonly size: number;
}

/** A fact that a chart shows, with its row and its column in the chart's table. */
export interface Entry {
  readonly fact: Fact;
  readonly category: string;
  readonly series: string;
}

/** A mark on a slide and what it stands for. */
export interface Mark extends Entry {
  readonly shape: DrawnShape;
}

/** Returns what a chart of the content may show, in the order of the content. */
export function entriesOf(content: Content): readonly Entry[] {
  switch (content.type) {
    case 'bars':
      return named(content.bars, phraseText(content.title));
    case 'figures':
      return named(content.figures, phraseText(content.title));
    case 'points':
      return named(content.figure ? [content.figure] : [], phraseText(content.title));
    case 'series':
      return content.points.map(({ date, fact }) => ({
        fact,
        category: phraseText(date),
        series: fact.indicator,
      }));
    case 'moves':
      return content.moves.flatMap(({ name, from, to, fromPeriod, toPeriod }) => [
        { fact: from, category: fromPeriod ? phraseText(fromPeriod) : '由', series: phraseText(name) },
        { fact: to, category: toPeriod ? phraseText(toPeriod) : '到', series: phraseText(name) },
      ]);
    case 'composition':
      return content.wholes.flatMap((whole) =>
        whole.parts.map(({ name, fact }) => ({
          fact,
          category: phraseText(whole.name),
          series: phraseText(name),
        })),
      );
    case 'pair':
      return content.halves.flatMap(entriesOf);
    case 'cover':
    case 'contents':
    case 'section':
    case 'comparison':
    case 'table':
    case 'ranks':
    case 'timeline':
    case 'targets':
    case 'tasks':
    case 'quotation':
    case 'sources':
    case 'blank':
    case 'closing':
      return [];
  }
}

const named = (figures: readonly Figure[], series: string): readonly Entry[] =>
  figures.map(({ name, fact }) => ({ fact, category: phraseText(name), series }));

/** Returns how a point is painted, as its mark is. */
export const pointOf = ({ shape, fact }: Mark, value: number): ChartPoint => ({
  value,
  fact,
  area: shape.area,
  printed: fact.printed,
  size: shape.area.width,
  ...(shape.fill ? { fill: shape.fill } : {}),
  ...(shape.outline ? { outline: shape.outline } : {}),
});
