import type { ContentType } from '../model.ts';
import { blank } from './blank.ts';
import { bulletChart } from './bullet-chart.ts';
import { chartsAlone } from './chart-alone.ts';
import { closing } from './closing.ts';
import { comparisonTable } from './comparison-table.ts';
import { compositionTable } from './composition-table.ts';
import { contents } from './contents.ts';
import { contentsList } from './contents-list.ts';
import { cover } from './cover.ts';
import { figuresBesidePoints } from './figures-beside-points.ts';
import { figuresGrid } from './figures-grid.ts';
import { figuresHero } from './figures-hero.ts';
import { figuresLead } from './figures-lead.ts';
import { figuresList } from './figures-list.ts';
import { figuresOne } from './figures-one.ts';
import { figuresRow } from './figures-row.ts';
import type { Layout } from './layout.ts';
import { movesLarge } from './moves-large.ts';
import { movesList } from './moves-list.ts';
import { barsList, compositionRows, movesRows, ranksList, seriesList } from './plain-figures.ts';
import { chartBesidePoints } from './chart-beside-points.ts';
import { pairRows } from './pair-rows.ts';
import { twoCharts } from './two-charts.ts';
import { points } from './points.ts';
import { pointsCards } from './points-cards.ts';
import { pointsColumns } from './points-columns.ts';
import { figureBesidePoints, pointsBesideFigure } from './points-beside-figure.ts';
import { proportion } from './proportion.ts';
import { quotation } from './quotation.ts';
import { section, sectionAlone, sectionWide } from './section.ts';
import { shareLarge } from './share-large.ts';
import { targetsList, targetsTable } from './targets-table.ts';
import { sources } from './sources.ts';
import { table } from './table.ts';
import { tasksGrid } from './tasks-grid.ts';
import { timelineList } from './timeline-list.ts';

/** The layouts of each kind of content, the choosiest first; the last of a kind always fits. */
export const layouts: { readonly [T in ContentType]: readonly [...Layout<T>[], Layout<T>] } = {
  cover: [cover],
  contents: [contents, contentsList],
  section: [section, sectionWide, sectionAlone],
  figures: [
    shareLarge,
    figuresOne,
    figuresHero,
    figuresBesidePoints,
    figuresRow,
    figuresLead,
    figuresGrid,
    figuresList,
  ],
  points: [pointsCards, pointsColumns, points, figureBesidePoints, pointsBesideFigure],
  bars: [...chartsAlone('bars'), barsList],
  moves: [...chartsAlone('moves'), movesLarge, movesList, movesRows],
  composition: [...chartsAlone('composition'), proportion, compositionTable, compositionRows],
  series: [...chartsAlone('series'), seriesList],
  table: [table],
  ranks: [...chartsAlone('ranks'), ranksList],
  timeline: [...chartsAlone('timeline'), timelineList],
  targets: [bulletChart, targetsTable, targetsList],
  comparison: [comparisonTable],
  tasks: [tasksGrid],
  quotation: [quotation],
  sources: [sources],
  pair: [chartBesidePoints, twoCharts, pairRows],
  blank: [blank],
  closing: [closing],
};
