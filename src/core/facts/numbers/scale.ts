import type { Span } from '../../model.ts';
import { scaleOf } from '../numerals.ts';
import { unitAt } from '../units.ts';
import type { Quantity, Scan } from './quantity.ts';

/** A scale word that stands for one of it, behind 上 or a word that bounds it or says that it was reached. */
const SCALE =
  /(?<over>(?<![迈站登跃踏以千百])上)?(?<=上|[超近破达逾过]|(?<![签合节特])约|突破了?|迈上|站上|跃上|登上)(?<scale>[百千]?万亿|[百千万]亿|[百千]万|[万亿千百])/g;
/** What may stand behind a sum or a weight; anything else makes it the name of a class: 百亿元产业. */
const END = /^(?:$|[\s，,。；;、）)]|大关|以上(?=[，,。；;、]|$)|关口|门槛|的?新?(?:台阶|规模|水平|目标))/;
const COUNTS = /^(?:人次?|家|户|名|个|项|辆|台|套|件|亩|位)$/;

/** 上亿人 · 突破万亿元 · 近千家企业 · 突破千亿大关: a scale without a numeral is one of it. */
export const scales: Scan = {
  form: 'scale',
  find(text: string, within: Span): readonly Quantity[] {
    return [...text.slice(within.start, within.end).matchAll(SCALE)].flatMap((match) => {
      const { over, scale = '' } = match.groups ?? {};
      const start = within.start + match.index;
      const behind = start + match[0].length;
      const unit = unitAt(text.slice(behind, Math.min(within.end, behind + 8)));
      const end = behind + unit.length;
      const rest = text.slice(end, Math.min(within.end, end + 5));
      const alone = scale.length > 1 ? /^(?:大关|关口|门槛|新?台阶|[，,。；;、]|$)/ : /^(?:大关|关口)/;
      if (unit === '' ? !(over || alone.test(rest)) : !(COUNTS.test(unit) || END.test(rest))) return [];
      return [
        {
          form: 'scale',
          span: { start, end },
          digits: { start: behind - scale.length, end: behind },
          value: scaleOf(scale),
          unit,
          ...(over ? { bound: 'over' as const } : {}),
        } satisfies Quantity,
      ];
    });
  },
};
