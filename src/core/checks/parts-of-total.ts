import { agreeWith, intervalOf, type Interval } from '../matching/rounding.ts';
import type { Fact, Finding, Source } from '../model.ts';
import type { Check } from './check.ts';
import { placeOf } from './place.ts';

/** Totals and all that they are made of, by names; what is printed of each rounds by itself. */
interface Division {
  readonly total: RegExp;
  readonly parts: readonly RegExp[];
}

/** Only parts that leave nothing over (National Bureau of Statistics, 主要统计指标解释). */
const DIVISIONS: readonly Division[] = [
  { total: /生产总值$/, parts: [/^第一产业/, /^第二产业/, /^第三产业/] },
  { total: /进出口(?:总额|总值|额)?$/, parts: [/(?<!进)出口/, /进口(?!.*出口)/] },
  { total: /(?:常住|总)人口/, parts: [/城镇.{0,4}人口/, /(?:乡村|农村).{0,4}人口/] },
  { total: /(?:户籍|总)人口/, parts: [/男性/, /女性/] },
  { total: /预算收入|财政收入/, parts: [/^(?:地方)?(?:税收|税收收入)$/, /非税收入/] },
  { total: /消费品零售(?:总额|额)$/, parts: [/城镇.*零售额/, /(?:乡村|农村).*零售额/] },
  { total: /^(?:财政|全国财政)?赤字/, parts: [/中央.*赤字/, /地方.*赤字/] },
];

/** 生产总值385.2亿元，其中第一产业81亿元、第二产业174.6亿元、第三产业129.6亿元: parts that are more or less than the whole. */
export const partsOfTotal: Check = {
  name: 'parts-of-total',
  find: (source) => source.facts.flatMap((total) => wrongParts(source, total)),
};

function wrongParts({ report, facts }: Source, total: Fact): readonly Finding[] {
  if (total.kind !== 'level' && total.kind !== 'to') return [];
  for (const division of DIVISIONS.filter((one) => one.total.test(total.indicator))) {
    const parts = partsBehind(facts, total, division);
    const first = parts?.[0];
    if (!parts || !first) continue;
    const sum = parts.map(intervalOf).reduce(added);
    if (agreeWith(total, sum)) return [];
    return [
      {
        code: 'finding-parts-of-total',
        values: {
          whole: total.indicator,
          total: total.printed,
          parts: parts.map(({ indicator, printed }) => `${indicator}${printed}`).join('、'),
        },
        places: [placeOf(report, total), placeOf(report, first)],
      },
    ];
  }
  return [];
}

/** The parts in the total's own sentence or the one behind it, each once and in its unit; nothing where one is not there. */
function partsBehind(facts: readonly Fact[], total: Fact, { parts }: Division): readonly Fact[] | undefined {
  const near = facts.filter(
    (fact) =>
      fact.kind === 'level' &&
      fact.unit === total.unit &&
      fact.span.start >= total.span.end &&
      fact.sentence.start <= total.sentence.end + 2,
  );
  const found = parts.map((part) => near.find(({ indicator }) => part.test(indicator)));
  return found.every((part) => part !== undefined) && new Set(found).size === parts.length
    ? found
    : undefined;
}

const added = (one: Interval, other: Interval): Interval => ({
  low: one.low + other.low,
  high: one.high + other.high,
});
