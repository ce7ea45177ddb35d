import { agree } from '../matching/rounding.ts';
import type { Fact, Finding, Source } from '../model.ts';
import type { Check } from './check.ts';
import { placeOf } from './place.ts';

const ABOVE = /(?:高于|超过|好于|快于|多于|突破)[^，,。；;]{0,6}$/;
const BELOW = /(?:低于|少于|慢于|不及|未达到?|没有达到)[^，,。；;]{0,6}$/;
const TARGET =
  /^(?:以上|以下|以内|左右)?的?(?:年初|年度|全年|预期|计划|原定|确定|控制|调控|的)*(?:目标|预期|计划)/;

/** 增长11.3%，低于9%左右的预期目标: a result said to be above or below the year's target that is not. */
export const targets: Check = {
  name: 'targets',
  find: ({ report, facts }) =>
    facts.flatMap((target, index) => {
      const before = report.text.slice(target.sentence.start, target.span.start);
      const claim = ABOVE.test(before) ? 1 : BELOW.test(before) ? -1 : 0;
      if (claim === 0 || !TARGET.test(report.text.slice(target.span.end))) return [];
      const result = facts.slice(0, index).findLast((fact) => isResultOf(fact, target));
      if (!result || agree(result, target) || Math.sign(result.value - target.value) === claim) return [];
      return [findingOf({ report, facts }, result, target)];
    }),
};

const isResultOf = (fact: Fact, target: Fact): boolean =>
  fact.sentence.start === target.sentence.start &&
  fact.unit === target.unit &&
  target.span.start - fact.span.end < 30 &&
  (fact.kind === 'level' || fact.kind === 'change' || fact.kind === 'to');

const findingOf = ({ report }: Source, result: Fact, target: Fact): Finding => ({
  code: 'finding-target',
  values: { indicator: result.indicator, result: result.printed, target: target.printed },
  places: [placeOf(report, result), placeOf(report, target)],
});
