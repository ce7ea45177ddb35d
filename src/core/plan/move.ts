import type { Fact, Move, Phrase, Run, Span } from '../model.ts';
import { decimalDifference, shifted } from './decimal.ts';
import { nameOf } from './name.ts';
import { furniture, phraseOf, type Source } from './phrase.ts';
import { timeBefore } from './time-before.ts';
import { yearlyOf } from './yearly.ts';

/** A from→to pair; nothing where the ends are of different units. */
export function moveOf(source: Source, from: Fact, to: Fact): Move | undefined {
  if (from.unit !== to.unit) return undefined;
  const fromPeriod = periodOf(source, from);
  const toPeriod = periodOf(source, to);
  const same = fromPeriod?.[0]?.text === toPeriod?.[0]?.text;
  const yearly = yearlyOf(from, to, fromPeriod, toPeriod);
  return {
    name: nameOf(source, from),
    from,
    to,
    ...(fromPeriod ? { fromPeriod } : {}),
    ...(toPeriod && !same ? { toPeriod } : {}),
    difference: differenceOf(from, to),
    ...(yearly.length > 0 ? { yearly } : {}),
  };
}

function periodOf(source: Source, fact: Fact): Phrase | undefined {
  const time = timeBefore(source, fact);
  if (time.length > 0) return time;
  const at = fact.period === undefined ? -1 : source.report.text.lastIndexOf(fact.period, fact.span.start);
  if (at < fact.clause.start) return undefined;
  return phraseOf(source, { start: at, end: at + (fact.period?.length ?? 0) });
}

/**
 * How far it went, computed exactly and marked as computed: in 个百分点 between percentages, in places between ranks (a
 * smaller number is a better place), else in the unit itself. Nothing where a bound makes the difference untrue.
 */
export function differenceOf(from: Fact, to: Fact): Phrase {
  const difference = decimalDifference(to.value, from.value);
  if (from.bound || to.bound || difference === '0') return [];
  const spans = [from.span, to.span] as const;
  const size = difference.replace('-', '');
  if (to.unit === '位') {
    const better = difference.startsWith('-');
    return [furniture(better ? '上升' : '下降'), derived(`${size}位`, spans)];
  }
  const sign = difference.startsWith('-') ? '−' : '+';
  return [derived(`${sign}${amount(size, to)}`, spans)];
}

const derived = (text: string, from: readonly [Span, Span]): Run => ({ type: 'derived', text, from });

const SCALES = [
  ['万亿', 12],
  ['亿', 8],
  ['万', 4],
] as const;

/** Amounts printed in 万 or 亿 differ in 万 or 亿; differences of percentages are 个百分点. */
export function amount(size: string, to: Fact): string {
  if (to.unit === '%') return `${size}个百分点`;
  const [scale, places] = SCALES.find(([words]) => to.printed.includes(words)) ?? ['', 0];
  return `${shifted(size, places)}${scale}${to.unit}`;
}
