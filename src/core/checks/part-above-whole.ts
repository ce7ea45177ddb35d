import { intervalOf } from '../matching/rounding.ts';
import type { Fact, Finding, Report, Source } from '../model.ts';
import type { Check } from './check.ts';
import { placeOf } from './place.ts';

/** 财政总收入61.1亿元，其中地方级财政收入240亿元: one part that is more than all. */
export const partAboveWhole: Check = {
  name: 'part-above-whole',
  find: (source) => source.facts.flatMap((part) => aboveWhole(source, part)),
};

function aboveWhole({ report, facts }: Source, part: Fact): readonly Finding[] {
  if (!isAmount(part)) return [];
  const whole = facts.findLast(
    (fact) =>
      fact.sentence.start === part.sentence.start &&
      fact.span.end <= part.span.start &&
      isAmount(fact) &&
      fact.unit === part.unit,
  );
  const between = whole && report.text.slice(whole.span.end, part.span.start);
  if (!whole || !between || !/^[^。；;]*其中/.test(between)) return [];
  const above = intervalOf(part).low > intervalOf(whole).high;
  if (!above || part.bound || whole.bound || isPerOne(report, whole)) return [];
  return [
    {
      code: 'finding-part-above-whole',
      values: { whole: whole.indicator, total: whole.printed, part: part.indicator, amount: part.printed },
      places: [placeOf(report, whole), placeOf(report, part)],
    },
  ];
}

/** 年均2040亿元，其中去年2573亿元: a mean is no whole. */
const isPerOne = ({ text }: Report, { clause, span }: Fact): boolean =>
  /年均|平均|人均|每/.test(text.slice(clause.start, span.start));

const isAmount = ({ kind, unit }: Fact): boolean => kind === 'level' && !/^(?:%|‰|倍)$/.test(unit);
