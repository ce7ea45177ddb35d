import type { Fact, Source } from '../model.ts';
import { groupBy } from './groups.ts';
import { indicatorOf, isSpecific, type Indicator } from './indicator.ts';
import { scopeOf } from './scope.ts';
import { sectionsAt } from './sections.ts';
import { stretchOf, type Stretch } from './stretch.ts';

/** A figure with what it measures and when. */
export interface Stated {
  readonly fact: Fact;
  readonly indicator: Indicator;
  readonly stretch: Stretch;
  readonly scope: string;
  /** Where the main part of the report begins that it stands in: the year's results and the next year's tasks are two. */
  readonly part: number;
}

/** Returns the figures whose names are used of one thing only, grouped by what they measure and in which unit. */
export function statedGroups({ report, facts }: Source): readonly (readonly Stated[])[] {
  const stated = facts.flatMap((fact) => {
    const indicator = indicatorOf(fact);
    if (!isSpecific(indicator) || isSum(report.text, fact)) return [];
    const part = sectionsAt(report, fact.span.start)[0]?.span.start ?? 0;
    return [{ fact, indicator, stretch: stretchOf(report, fact), scope: scopeOf(report, fact), part }];
  });
  return [...groupBy(stated, keyOf).values()];
}

const keyOf = ({ fact, indicator }: Stated): string =>
  [indicator.name, indicator.measure, fact.unit, fact.direction === 'down' && fact.kind === 'change'].join(
    '|',
  );

/** 地方有十八个，共计一百一十九个: a sum is of more than what was named last. */
const isSum = (text: string, { clause, span }: Fact): boolean =>
  /^\s*(?:共计|合计|总计|累计)/.test(text.slice(clause.start, span.start));
