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
  fact.indicator === target.indicator &&
  (fact.direction ?? 'up') === (target.direction ?? 'up') &&
  fact.part === undefined &&
  fact.cell === undefined &&
  fact.span.end <= target.sentence.start;
