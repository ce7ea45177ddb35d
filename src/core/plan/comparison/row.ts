import type { Pair } from '../../compare/index.ts';
import { stepOf } from '../../matching/rounding.ts';
import type { Compared, ComparisonRow, Fact, Phrase, Report, Source } from '../../model.ts';
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
    name: withoutEnd(nameOf(source, now)),
    now,
    ...(was ? { was: comparedFigure(report, was, now) } : {}),
    ...(difference ? { difference } : {}),
    ...(target ? { target: comparedFigure(report, target, now) } : {}),
    ...(met === undefined ? {} : { met }),
  };
}

/**
 * Exactly, so that a reader who subtracts what is printed finds the same: in 个百分点 between rates. Only between 万亿 and 亿,
 * or other scales, it is as coarse as the coarser. Of two falls it is the difference of their sizes; of two rates that fall
 * it says whether the later is the lesser.
 */
function differenceOf(now: Fact, { compared: was }: Compared<Fact>): Phrase | undefined {
  if (now.bound || was.bound) return undefined;
  const from = [now.span, comparedSpan({ compared: was.span })] as const;
  const falls = isFall(now) && isFall(was);
  const [later, earlier] = falls ? [now.value, was.value] : [signed(now), signed(was)];
  const difference =
    scaleOf(now) === scaleOf(was)
      ? decimalDifference(later, earlier)
      : decimalDifference(rounded(later - earlier, Math.max(stepOf(now), stepOf(was))), 0);
  if (difference === '0') return undefined;
  const less = difference.startsWith('-');
  const size = amount(difference.replace('-', ''), now);
  if (falls && now.unit === '%')
    return [furniture(less ? '降幅收窄' : '降幅扩大'), { type: 'derived', text: size, from }];
  return [{ type: 'derived', text: `${less ? '−' : '+'}${size}`, from }];
}

const isFall = ({ kind, direction }: Fact): boolean => kind === 'change' && direction === 'down';

const scaleOf = ({ printed }: Fact): string => /万亿|[亿万千]/.exec(printed)?.[0] ?? '';

const rounded = (value: number, step: number): number =>
  Number((Math.round(value / step) * step).toPrecision(12));

/** A fall is below nothing. */
const signed = (fact: Fact): number => (isFall(fact) ? -fact.value : fact.value);

/** 控制 of 涨幅控制在 is no end of a name, and 预计 stands at its head. */
function withoutEnd(name: Phrase): Phrase {
  const last = name.at(-1);
  if (last?.text === '预计') return [last, ...name.slice(0, -1)];
  const words = last?.type === 'words' ? /^(.{2,}?)(?:控制|保持)$/.exec(last.text)?.[1] : undefined;
  if (last?.type !== 'words' || words === undefined) return name;
  const { span } = last;
  const cut = last.text.length - words.length;
  const kept = {
    ...last,
    text: words,
    ...(span ? { span: { start: span.start, end: span.end - cut } } : {}),
  };
  return [...name.slice(0, -1), kept];
}
