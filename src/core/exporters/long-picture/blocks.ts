import type { Drawing } from '../../charts/chart.ts';
import { bars } from '../../charts/bars.ts';
import { composition } from '../../charts/composition.ts';
import { moves } from '../../charts/moves.ts';
import { range } from '../../charts/range.ts';
import { series } from '../../charts/series.ts';
import { figureHtml } from '../../layouts/figure-block.ts';
import { runsHtml } from '../../layouts/html.ts';
import { say } from '../../messages/index.ts';
import type { Content, ContentOf, Fact, Figure, Half, Phrase, Whole } from '../../model.ts';
import type { Theme } from '../../themes/theme.ts';
import type { Fonts } from '../../typography/typesetter.ts';

/** What is said on a slide, set for a phone, and about how high it is in px. */
export interface Block {
  readonly html: string;
  readonly height: number;
}

/** What blocks are set with. */
export interface PhoneLook {
  readonly fonts: Fonts;
  readonly theme: Theme;
}

/** Charts are drawn on fewer pixels than they are shown on, so that their words are as large as a phone wants them. */
export const CHART = { width: 700, shown: 952 } as const;
/** Of a bar or a move with its words, as drawn. */
const ROW = 92;
/** About, of a line of a title, of other words, of a figure with its name; around a block. */
const TITLE = 72;
const LINE = 56;
const FIGURE = 210;
const AROUND = 150;
/** Letters in a line of a title. */
const TITLE_LETTERS = 17;

/** Returns the block of a content; nothing for slides that stand between others. */
export function blockOf(content: Content, look: PhoneLook): Block | undefined {
  const inside = insideOf(content, look);
  if (!inside) return undefined;
  const letters = content.title.reduce((sum, { text }) => sum + text.length, 0);
  const height = AROUND + Math.ceil(letters / TITLE_LETTERS) * TITLE + inside.height;
  return { html: `<article><h3>${runsHtml(content.title)}</h3>${inside.html}</article>`, height };
}

function insideOf(content: Content, look: PhoneLook): Block | undefined {
  switch (content.type) {
    case 'cover':
    case 'contents':
    case 'section':
    case 'closing':
    case 'blank':
    case 'sources':
      return undefined;
    case 'figures':
      return joined(figuresByRank(content, look), wordsBlock(content.asides));
    case 'bars':
      return chartBlock(bars.draw(content, box(content.bars.length), look)) ?? figuresBlock(content.bars);
    case 'ranks':
      return figuresBlock(content.ranks);
    case 'targets':
      return joined(figuresBlock(content.targets), wordsBlock(content.asides));
    case 'moves':
      return (
        chartBlock(moves.draw(content.moves, box(content.moves.length + 1), look)) ??
        rowsBlock(
          content.moves.map(({ name, from, to }) => ({ name, facts: [from, to] })),
          '<i class="arrow"></i>',
        )
      );
    case 'composition':
      return compositionBlock(content, look);
    case 'comparison':
      return comparisonBlock(content);
    case 'series':
      return (
        chartBlock(series.draw(content, box(4), look)) ??
        rowsBlock(content.points.map(({ date, fact }) => ({ name: date, facts: [fact] })))
      );
    case 'table':
      return rowsBlock(content.lines.map(({ name, cells }) => ({ name, facts: cells.filter(isFact) })));
    case 'points':
      return joined(wordsBlock(content.points), content.figure ? figuresBlock([content.figure]) : undefined);
    case 'tasks':
      return wordsBlock(content.tasks.map(({ title }) => title));
    case 'timeline':
      return wordsBlock(
        content.events.map(({ date, what }) => [...date, { type: 'words', text: '　' }, ...what]),
      );
    case 'quotation':
      return wordsBlock([content.quotation]);
    case 'pair':
      return joined(...content.halves.map((half) => halfBlock(half, look)));
  }
}

/** What stands under a heading, where it has one. */
const headed = (heading: Phrase, inside: Block): Block =>
  heading.length === 0 ? inside : joined({ html: `<h4>${runsHtml(heading)}</h4>`, height: LINE }, inside);

function halfBlock(half: Half, look: PhoneLook): Block | undefined {
  const inside = insideOf(half, look);
  return inside && headed(half.title, inside);
}

/** A chart and what its parts come to; where none is drawn, the numbers of each whole under its name. */
function compositionBlock({ wholes }: ContentOf<'composition'>, look: PhoneLook): Block {
  const drawn = chartBlock(composition.draw(wholes, box(5), look));
  const totals = (some: readonly Whole[]): Block | undefined =>
    figuresBlock(some.flatMap(({ total }) => total ?? []));
  if (drawn) return joined(drawn, totals(wholes));
  return joined(
    ...wholes.map((whole) => headed(whole.name, joined(figuresBlock(whole.parts), totals([whole])))),
  );
}

const box = (rows: number) => ({ width: CHART.width, height: rows * ROW });

function chartBlock(drawing: Drawing | undefined): Block | undefined {
  if (!drawing) return undefined;
  const height = Number(/ height="([\d.]+)"/.exec(drawing.svg)?.[1] ?? 0);
  return { html: `<figure>${drawing.svg}</figure>`, height: (height * CHART.shown) / CHART.width };
}

/** As drawn, in px. */
const RANGE = { width: CHART.width, height: 48 };

/** The figure that leads stands alone above the others, a range with its bar from end to end. */
function figuresByRank(content: ContentOf<'figures'>, look: PhoneLook): Block | undefined {
  const [lead, ...others] = content.figures;
  if (!content.lead || !lead) return figuresBlock(content.figures);
  return joined(figuresBlock([lead]), chartBlock(range.draw(lead, RANGE, look)), figuresBlock(others));
}

/** One to a row where there is one; else two beside each other. */
function figuresBlock(figures: readonly Figure[]): Block | undefined {
  if (figures.length === 0) return undefined;
  const size = figures.length === 1 ? 160 : 88;
  const items = figures.map(({ fact, name, remark, reached }) => {
    const words = runsHtml(name) + (remark ? `（${runsHtml(remark)}）` : '');
    const before = reached ? `<div>${say('zh', 'column-reached')}${figureHtml(reached, 40)}</div>` : '';
    return `<li>${figureHtml(fact, size)}<p class="name">${words}</p>${before}</li>`;
  });
  const columns = figures.length === 1 ? 1 : 2;
  return {
    html: `<ul class="figures columns-${columns}">${items.join('')}</ul>`,
    height: Math.ceil(figures.length / columns) * FIGURE,
  };
}

const isFact = (cell: Fact | Phrase): cell is Fact => 'id' in cell;

/** What it was, what it is, and the difference; under each name its target, where one was set. */
function comparisonBlock({ was, now, rows }: ContentOf<'comparison'>): Block {
  const head = `<li><p class="name"></p><div>${runsHtml(was)}<i class="arrow"></i>${runsHtml(now)}</div></li>`;
  const lines = rows.map((row) => {
    const before = row.was ? `${runsHtml(row.was)}<i class="arrow"></i>` : '';
    const target = row.target ? `<br>${say('zh', 'column-target')}${runsHtml(row.target)}` : '';
    const difference = row.difference ? `<b>${runsHtml(row.difference)}</b>` : '';
    return `<li><p class="name">${runsHtml(row.name)}${target}</p><div>${before}${figureHtml(row.now, 48)}${difference}</div></li>`;
  });
  return { html: `<ul class="rows">${head}${lines.join('')}</ul>`, height: (rows.length + 1) * 2 * LINE };
}

interface Row {
  readonly name: Phrase;
  readonly facts: readonly Fact[];
}

function rowsBlock(rows: readonly Row[], between = ''): Block {
  const lines = rows.map(({ name, facts }) => {
    const figures = facts.map((fact) => figureHtml(fact, 48)).join(between);
    return `<li><p class="name">${runsHtml(name)}</p><div>${figures}</div></li>`;
  });
  return { html: `<ul class="rows">${lines.join('')}</ul>`, height: rows.length * 2 * LINE };
}

function wordsBlock(lines: readonly Phrase[]): Block | undefined {
  if (lines.length === 0) return undefined;
  const items = lines.map((line) => `<li>${runsHtml(line)}</li>`);
  return { html: `<ul class="words">${items.join('')}</ul>`, height: lines.length * 2 * LINE };
}

function joined(...blocks: readonly (Block | undefined)[]): Block {
  const there = blocks.filter((block) => block !== undefined);
  return {
    html: there.map(({ html }) => html).join(''),
    height: there.reduce((sum, { height }) => sum + height, 0),
  };
}
