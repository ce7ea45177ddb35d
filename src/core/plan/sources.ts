import type {
  ComparisonRow,
  Content,
  ContentOf,
  Fact,
  Modality,
  Phrase,
  Slide,
  SourceKey,
} from '../model.ts';
import { cover } from './front.ts';
import { slideId } from './identity.ts';
import { furniture, type Source } from './phrase.ts';

/** Shorter decks need no slide on their own numbers. */
const LEAST = 8;

/** Before the closing, where numbers come from, where some of them are computed. */
export function withSources(source: Source, slides: readonly Slide[]): readonly Slide[] {
  const found = new Set(slides.flatMap(({ content }) => keysOf(content)));
  const keys = ORDER.filter((key) => found.has(key));
  const at = slides.findLastIndex(({ content }) => content.type === 'closing');
  const computed = keys.includes('difference') || keys.includes('growth');
  if (!computed || at < 0 || slides.length < LEAST) return slides;
  const content: Content = { type: 'sources', title: titleOf(keys), report: reportOf(source), keys };
  const kicker = [furniture('数据来源')];
  const slide: Slide = { id: slideId('sources'), content, kicker, notes: [] };
  return [...slides.slice(0, at), slide, ...slides.slice(at)];
}

const ORDER: readonly SourceKey[] = ['difference', 'growth', 'past', 'expected', 'target'];

function keysOf(content: Content): readonly SourceKey[] {
  const { type } = content;
  if (type === 'pair') return content.halves.flatMap(keysOf);
  if (type === 'moves') return keysOfMoves(content);
  if (type === 'composition') return content.wholes.length > 1 ? ['difference'] : [];
  if (type === 'comparison') return content.rows.some(isSubtracted) ? ['difference'] : [];
  if (type === 'bars') return keysOfMarks(content.bars.map(({ fact }) => fact));
  return type === 'series' ? keysOfMarks(content.points.map(({ fact }) => fact)) : [];
}

const isSubtracted = ({ difference = [] }: ComparisonRow): boolean => difference.length > 0;

function keysOfMoves({ moves }: ContentOf<'moves'>): readonly SourceKey[] {
  const measured = moves.filter(({ to }) => to.unit !== '位');
  return [
    ...(moves.some(({ difference }) => difference.length > 0) ? (['difference'] as const) : []),
    ...(moves.some(({ yearly = [] }) => yearly.length > 0) ? (['growth'] as const) : []),
    ...(measured.length > 0 ? (['past'] as const) : []),
    ...keysOfMarks(measured.map(({ to }) => to)),
  ];
}

const MARKS: Readonly<Record<Modality, SourceKey>> = { target: 'target', expected: 'expected' };

const keysOfMarks = (facts: readonly Fact[]): readonly SourceKey[] =>
  facts.flatMap(({ modality }) => (modality ? [MARKS[modality]] : []));

function titleOf(keys: readonly SourceKey[]): Phrase {
  const computed = [
    ...(keys.includes('difference') ? ['差'] : []),
    ...(keys.includes('growth') ? ['年均增长'] : []),
  ].join('和');
  return [furniture(computed === '' ? '数字出自报告原文' : `数字出自报告原文，${computed}由其中两个数算出`)];
}

/** As the cover names it. */
function reportOf(source: Source): readonly [Phrase, ...Phrase[]] {
  const { title, ...rest } = cover(source);
  return [title, ...('under' in rest ? rest.under : [])];
}
