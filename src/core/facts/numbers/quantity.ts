import type { Bound, Span } from '../../model.ts';
import { fractionsIn } from './fraction.ts';
import { chineseIsIdle } from './idle.ts';
import { ARABIC, NUMERAL } from './number.ts';
import { arabicNumber, chineseNumber, scaleOf, scaled } from '../numerals.ts';
import { withSharedUnit } from './range.ts';
import { ratiosIn } from './ratio.ts';
import { isName, readsAsDate } from './names.ts';
import { PREFIXED_UNIT, unitAt } from '../units.ts';

/** A number of the text with its unit, before anything is known of what it measures. */
export interface Quantity {
  readonly span: Span;
  readonly digits: Span;
  readonly value: number;
  readonly unit: string;
  /** 余 or 多 within the number. */
  readonly bound?: Bound;
  readonly form: 'quantity' | 'ratio';
  /** Neither unit nor scale is printed on it. */
  readonly bare?: true;
  /** For one part of a ratio a∶b∶c: which, from 0, of how many. */
  readonly place?: { readonly index: number; readonly of: number };
}

const SCALE = '(?:万亿|千万|百万|万|亿|千|百)';

/** A numeral of three characters and more is a number before any unit; a shorter one only before common counters. */
const NUMBER = new RegExp(
  `(${ARABIC})|(${NUMERAL})(?=[多余]?[万亿]?[多余]?[个项条家座所件届期批次年天位名户人成倍番种支类处场级只头亩公吨美元])|([一二三四五六七八九十百千零〇两点]{3,})(?=[万亿]?[斤担里度艘辆台套平千立克米分])|上(?=[万亿百千](?:[万亿])?(?:人|元|家|户|亩|吨|台|名|个))|(番)(?![茄薯邦号禺外])`,
  'gu',
);
const AFTER = new RegExp(`^([多余几])?(${SCALE})?([多余])?`);

/** Returns the quantities of a stretch of text (offsets into `text`), in order; names, dates and list numbers left out. */
export function quantitiesIn(text: string, within: Span): readonly Quantity[] {
  const stretch = text.slice(within.start, within.end);
  const formed = [...ratiosIn(text, within), ...fractionsIn(text, within)];
  const found: Quantity[] = [];
  for (const match of stretch.matchAll(NUMBER)) {
    const start = within.start + match.index;
    const end = start + match[0].length;
    if (formed.some(({ span }) => start < span.end && end > span.start)) continue;
    const last = found.at(-1);
    if (last && start < last.span.end) continue;
    const quantity = readQuantity(text, match, start, within.end);
    if (quantity && !isName(text, quantity.span, quantity.unit, within)) found.push(quantity);
  }
  const sorted = [...formed, ...found].toSorted((a, b) => a.span.start - b.span.start);
  return withUnits(text, sorted);
}

/** Numbers that have a unit, or take the one at the end of their range, or stand where a number must be. */
function withUnits(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.flatMap((quantity, index) => {
    const next = quantities[index + 1];
    if (quantity.unit !== '' || quantity.form === 'ratio') return [quantity];
    const ranged = next && withSharedUnit(text, quantity, next);
    if (ranged) return [ranged];
    return quantity.bare && !standsAlone(text, quantity.span) ? [] : [quantity];
  });
}

/** 提高到0.53, 系数为1.2: a number without unit that a verb asks for. */
function standsAlone(text: string, { start, end }: Span): boolean {
  return (
    /(?:达到?|[提降缩升减]\S{0,2}[至到]|系数为?|指数为?|[率比值]为|[由从])$/.test(
      text.slice(Math.max(0, start - 6), start),
    ) &&
    /^(?:$|[\s，,。；;、）)]|以[上下内]|左右|提高|上升|增加|下降|降[至到低]|升[至到])/.test(
      text.slice(end, end + 2),
    )
  );
}

function readQuantity(
  text: string,
  match: RegExpExecArray,
  start: number,
  end: number,
): Quantity | undefined {
  const [printed, arabic, short, long, doubling] = match;
  const numeral = short ?? long;
  if (doubling) {
    const before = /(一|两|二|三|四)$/.exec(text.slice(Math.max(0, start - 1), start))?.[1];
    const from = before ? start - 1 : start;
    const value = before ? (chineseNumber(before) ?? 1) : 1;
    return {
      span: { start: from, end: start + 1 },
      digits: { start: from, end: start + 1 },
      value,
      unit: '番',
      form: 'quantity',
    };
  }
  const digitsEnd = start + printed.length;
  if (readsAsDate(text, start, digitsEnd)) return undefined;
  const bare = arabic ? arabicNumber(arabic) : printed === '上' ? 1 : chineseNumber(numeral ?? '');
  if (bare === undefined || Number.isNaN(bare)) return undefined;
  const rest = text.slice(digitsEnd, Math.min(end, digitsEnd + 16));
  const tail = readTail(rest);
  if (numeral && chineseIsIdle(text, start, digitsEnd, tail)) return undefined;
  const unmarked = tail.unit === '' && tail.scale === '';
  if (unmarked && !arabic) return undefined;
  const spanEnd = digitsEnd + tail.length;
  const ordinal = /^[位名]$/.test(tail.unit) && text[start - 1] === '第' ? 1 : 0;
  return {
    span: { start: start - ordinal, end: spanEnd },
    digits: { start, end: digitsEnd },
    value: scaled(bare, scaleOf(tail.scale)),
    unit: tail.unit,
    form: 'quantity',
    ...(unmarked ? { bare: true as const } : {}),
    ...(tail.more || printed === '上' ? { bound: 'over' as const } : {}),
  };
}

/** Reads what stands behind the digits: 余/多, scale, 余/多, unit. */
function readTail(rest: string): {
  readonly scale: string;
  readonly unit: string;
  readonly more: boolean;
  readonly length: number;
} {
  const blank =
    /^\s{0,2}(?=[多余]|[万亿千百个家户人元吨亩%％‰公平美立座处件门岁倍克米])/.exec(rest)?.[0].length ?? 0;
  const tail = rest.slice(blank);
  if (PREFIXED_UNIT.test(tail)) {
    const unit = unitAt(tail);
    return { scale: '', unit, more: false, length: blank + unit.length };
  }
  const [all = '', first = '', scale = '', second = ''] = AFTER.exec(tail) ?? [];
  const behind = tail.slice(all.length);
  const unit = unitAt(behind);
  const length = all.length + unit.length;
  return { scale, unit, more: first !== '' || second !== '', length: length === 0 ? 0 : blank + length };
}
