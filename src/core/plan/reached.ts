import { indicatorOf } from '../matching/indicator.ts';
import { OTHER_STRETCH, saidAround } from '../matching/stretch.ts';
import type { Fact, Source } from '../model.ts';

/**
 * Returns what was reached of a target's indicator: the only value that the report states of it, in the same unit and
 * direction, in prose, neither a target nor expected, nor over several years. Nothing where there is a doubt.
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
  isSameIndicator(fact, target) &&
  (fact.direction ?? 'up') === (target.direction ?? 'up') &&
  fact.part === undefined &&
  fact.cell === undefined &&
  fact.span.end <= target.sentence.start;

/** The same name, or two names of one of the statistics that every report knows; the country's output is not the place's. */
function isSameIndicator(fact: Fact, target: Fact): boolean {
  if (fact.indicator === target.indicator) return true;
  const [one, other] = [indicatorOf(fact), indicatorOf(target)];
  return (
    one.known &&
    one.name === other.name &&
    one.measure === other.measure &&
    fact.indicator.includes('国内') === target.indicator.includes('国内')
  );
}
