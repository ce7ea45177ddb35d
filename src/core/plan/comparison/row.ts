import type { Pair } from '../../compare/index.ts';
import { stepOf } from '../../matching/rounding.ts';
import type { AnySpan, Compared, ComparisonRow, Fact, Phrase, Report, Source } from '../../model.ts';
import { decimalDifference } from '../decimal.ts';
import { amount } from '../move.ts';
import { nameOf } from '../name.ts';
import { furniture } from '../phrase.ts';
import { comparedFigure, comparedSpan } from './run.ts';

/** A row of the table of two reports. */
export function rowOf(
  source: Source,
  report: Compared<Report>,
  { now, was, target, met }: Pair,
): ComparisonRow {
  const difference = was && differenceOf(now, was);
  return {
    name: nameOf(source, now),
    now,
    ...(was ? { was: comparedFigure(report, was, now) } : {}),
    ...(difference ? { difference } : {}),
    ...(target ? { target: comparedFigure(report, target, now) } : {}),
    ...(met === undefined ? {} : { met }),
  };
}

/** The difference, of amounts no finer than the coarser of the two is printed. No rate: a growth at constant prices is another. */
function differenceOf(now: Fact, { compared: was }: Compared<Fact>): Phrase | undefined {
  if (now.bound || was.bound) return undefined;
  const from = [now.span, comparedSpan({ compared: was.span })] as const;
  if (now.unit === '%') return pointsOf(now, was, from);
  const step = Math.max(stepOf(now), stepOf(was));
  const exact = signed(now) - signed(was);
  const rounded = Number((Math.round(exact / step) * step).toPrecision(12));
  if (rounded === 0) return undefined;
  const sign = rounded < 0 ? '−' : '+';
  const size = decimalDifference(Math.abs(rounded), 0);
  return [{ type: 'derived', text: `${sign}${amount(size, now)}`, from }];
}

/** Between rates, exactly: 2.3% and 3% are 0.7 apart. Of two falls it says whether the later is the lesser. */
function pointsOf(now: Fact, was: Fact, from: readonly [AnySpan, AnySpan]): Phrase | undefined {
  const isFall = (fact: Fact): boolean => fact.kind === 'change' && fact.direction === 'down';
  const falls = isFall(now) && isFall(was);
  const [later, earlier] = falls ? [now.value, was.value] : [signed(now), signed(was)];
  const difference = decimalDifference(later, earlier);
  if (difference === '0') return undefined;
  const less = difference.startsWith('-');
  const size = `${difference.replace('-', '')}个百分点`;
  if (!falls) return [{ type: 'derived', text: `${less ? '−' : '+'}${size}`, from }];
  return [furniture(less ? '降幅收窄' : '降幅扩大'), { type: 'derived', text: size, from }];
}

/** A fall is below nothing. */
const signed = ({ kind, direction, value }: Fact): number =>
  kind === 'change' && direction === 'down' ? -value : value;
