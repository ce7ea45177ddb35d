import type { Fact, Report, Section } from '../model.ts';
import type { Source } from './phrase.ts';

/** Words of a stretch that is not the year before: a growth over it does not compare with that of a year. */
const OTHER_STRETCH =
  /年均|累计|以来|年来|[一二三四五六七八九十两\d]年(?:间|内|中|，|、|的|[一-鿿]{0,4}成就)|五年|“[^”]{1,6}五”|季度|个月|半年|\d月|(?:19|20)\d{2}年?[—–-]/;

/**
 * Returns what was reached of a target's indicator: the only value that the report states of it, in the same unit and
 * direction, neither a target nor expected, nor over several years. Nothing where there is a doubt.
 */
export function reachedOf(source: Source, target: Fact): Fact | undefined {
  if (target.modality !== 'target' || (target.kind !== 'level' && target.kind !== 'change')) return undefined;
  if (target.kind === 'change' && OTHER_STRETCH.test(saidAround(source.report, target))) return undefined;
  const found = source.facts.filter(
    (fact) => isSame(fact, target) && !OTHER_STRETCH.test(saidAround(source.report, fact)),
  );
  const values = new Set(found.map(({ value, bound }) => `${value} ${bound ?? ''}`));
  return values.size === 1 ? found[0] : undefined;
}

const isSame = (fact: Fact, target: Fact): boolean =>
  fact.modality === undefined &&
  fact.kind === target.kind &&
  fact.unit === target.unit &&
  fact.indicator === target.indicator &&
  (fact.direction ?? 'up') === (target.direction ?? 'up') &&
  fact.part === undefined &&
  fact.span.end <= target.sentence.start;

/** What says over which stretch a fact is: its period, the headings above it, its paragraph up to its sentence's end. */
function saidAround({ text, articles }: Report, { period, base, span, sentence }: Fact): string {
  const within = articles.flatMap(({ sections }) => sectionsAround(sections, span.start));
  const paragraph = within
    .flatMap(({ paragraphs }) => paragraphs)
    .find((one) => one.span.start <= span.start && span.end <= one.span.end);
  const start = Math.min(paragraph?.span.start ?? sentence.start, sentence.start);
  const headings = within.flatMap(({ heading }) => heading?.said.text ?? []);
  return [...headings, period, base, text.slice(start, sentence.end)].join('\n');
}

function sectionsAround(sections: readonly Section[], at: number): readonly Section[] {
  return sections
    .filter(({ span }) => span.start <= at && at < span.end)
    .flatMap((section) => [section, ...sectionsAround(section.sections, at)]);
}
