import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Content, Deck, Figure, Phrase, Slide, YearPoint } from '../../../src/core/model.ts';
import { writeDeck } from '../../../src/services/deck-file.ts';
import { figure, line, phrase, slideId, year } from '../../gallery/make.ts';

/** A slide of the deck that all exporters are given. `c` is the number of its chart. */
type PeerSlide =
  | { readonly kind: 'title'; readonly title: string; readonly sub: string }
  | { readonly kind: 'text'; readonly title: string; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'chart'; readonly title: string; readonly c: number };

/** The shared content, as the peers' scripts have it. */
interface Peers {
  readonly slides: readonly PeerSlide[];
  /** Departments and years, over which the charts go. */
  readonly dep: readonly string[];
  readonly yr: readonly string[];
  /** An option of ECharts. */
  readonly chart: (index: number) => {
    readonly series: readonly [{ readonly data: readonly unknown[] }, ...unknown[]];
  };
}

/**
 * Writes the peers' deck as a deck of ours and returns its folder: the same titles, words and tables, a chart where they
 * have one. Shares of eight and clouds of points become bars, heat maps tables: reports have none of the kind.
 */
export async function peersDeck(peers: string, folder: string): Promise<string> {
  const content: Peers = await import(pathToFileURL(join(peers, 'deck.mjs')).href);
  const slides = content.slides.map((slide, index): Slide => ({
    id: slideId(`peer-${String(index).padStart(2, '0')}`),
    content: contentOf(slide, content),
    ...(slide.kind === 'chart' ? { kicker: phrase('人数（人）') } : {}),
    notes: [],
  }));
  const title = content.slides[0]?.title ?? '';
  const text = content.slides.map((slide) => slide.title).join('\n');
  const source = { file: 'report.md', characters: text.length, figures: 0 };
  const deck: Deck = { format: 1, title, theme: '蓝', source, slides, ledger: [] };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'report.md'), text);
  await writeFile(join(folder, 'deck.json'), writeDeck(deck));
  return folder;
}

function contentOf(slide: PeerSlide, peers: Peers): Content {
  const title = phrase(slide.title);
  switch (slide.kind) {
    case 'title':
      return { type: 'cover', title, under: [phrase(slide.sub)], art: [] };
    case 'text':
      return { type: 'points', title, points: slide.items.map(figuresMarked) };
    case 'table': {
      const lines = slide.rows.map(([name = '', ...cells]) => line(name, ...cells.map((cell) => `=${cell}`)));
      return { type: 'table', title, heads: slide.head.map(phrase), lines };
    }
    case 'chart':
      return chartOf(title, slide.c, peers);
  }
}

/** Numbers with their units as figures. */
const figuresMarked = (text: string): Phrase =>
  phrase(text.replaceAll(/\d[\d,]*(?:\.\d+)?(?:%|个百分点|人|项|个|亿元)?/g, '[$&]'));

/** The charts come five by five: bars, lines, shares, a cloud of points, a heat map. */
function chartOf(title: Phrase, index: number, { chart, dep, yr }: Peers): Content {
  const values = chart(index).series[0].data.map(valueOf);
  const bars = dep.map((name, at) => figure(`${values[at] ?? 0}人`, name));
  switch (index % 5) {
    case 1:
      return { type: 'series', title, points: atLeastTwo(yr.map((of, at) => pointOf(of, values[at] ?? 0))) };
    case 4: {
      const rowOf = (at: number): readonly string[] =>
        yr.map((_, column) => `=${values[at * yr.length + column]}`);
      return {
        type: 'table',
        title,
        heads: ['学院', ...yr].map(phrase),
        lines: dep.map((name, at) => line(name, ...rowOf(at))),
      };
    }
    default:
      return { type: 'bars', title, bars: atLeastTwo<Figure>(bars) };
  }
}

const pointOf = (of: string, value: number): YearPoint => year(Number.parseInt(of, 10), `${value}亿元`);

/** A number, a named one, or the last of several. */
function valueOf(item: unknown): number {
  if (Array.isArray(item)) return Number(item.at(-1));
  return Number(typeof item === 'object' && item !== null ? Reflect.get(item, 'value') : item);
}

function atLeastTwo<T>([first, second, ...others]: readonly T[]): readonly [T, T, ...T[]] {
  if (first === undefined || second === undefined) throw new Error('a chart of less than two figures');
  return [first, second, ...others];
}
