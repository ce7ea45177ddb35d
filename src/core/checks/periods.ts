import { headingsAt } from '../matching/sections.ts';
import { stretchOf } from '../matching/stretch.ts';
import type { Fact, Finding, Source } from '../model.ts';
import type { Check } from './check.ts';
import { placeOf } from './place.ts';

/** 由2019年的86位上升到2015年的71位, 2015年比2020年增长: what ends before it begins. */
export const periods: Check = {
  name: 'periods',
  find(source) {
    return source.facts.flatMap((fact) => [
      ...endBeforeStart(source, fact),
      ...baseAhead(source, fact),
      ...notYetOver(source, fact),
    ]);
  },
};

function endBeforeStart({ report, facts }: Source, to: Fact): readonly Finding[] {
  const end = yearIn(to.period);
  if (to.kind !== 'to' || !to.together || end === undefined) return [];
  const from = facts.find(({ kind, together }) => kind === 'from' && together === to.together);
  const start = yearIn(from?.period);
  if (!from || start === undefined || start < end) return [];
  return [
    {
      code: 'finding-end-before-start',
      values: { indicator: to.indicator, start, end },
      places: [placeOf(report, from), placeOf(report, to)],
    },
  ];
}

/** What is compared with a year that is not over. */
function baseAhead({ report }: Source, fact: Fact): readonly Finding[] {
  const base = yearIn(fact.base);
  if (base === undefined) return [];
  const own = yearIn(fact.period);
  const until = own ?? (report.year === undefined ? undefined : report.year + 1);
  if (until === undefined || base < until || (own === undefined && fact.modality)) return [];
  return [
    {
      code: 'finding-base-ahead',
      values: { indicator: fact.indicator, base, year: own ?? report.year ?? base },
      places: [placeOf(report, fact)],
    },
  ];
}

/** What is to come is said to be: 到2030年 达到, 将, 力争; else it is told of the past. */
const TO_COME =
  /[到至](?:\d{4}年|“)|将|要|力争|确保|争取|规划|计划|目标|原定|预期|预计|展望|面向|任务|远景|安排|今后|未来/;

/** 2029年实现生产总值 in the report on 2019. */
function notYetOver({ report }: Source, fact: Fact): readonly Finding[] {
  const stretch = stretchOf(report, fact);
  const year = stretch.type === 'year' ? stretch.year : undefined;
  if (year === undefined || report.year === undefined || year <= report.year + 1 || fact.modality) return [];
  const around = [
    ...headingsAt(report, fact.span.start),
    report.text.slice(fact.sentence.start, fact.span.start),
  ];
  if (TO_COME.test(around.join('\n'))) return [];
  return [
    {
      code: 'finding-not-yet-over',
      values: { indicator: fact.indicator, year, reported: report.year },
      places: [placeOf(report, fact)],
    },
  ];
}

function yearIn(words: string | undefined): number | undefined {
  const year = /(?:19|20)\d{2}/.exec(words ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}
