import { chineseNumber } from '../facts/numerals.ts';
import type { Fact } from '../model.ts';

/** All that a printed number may stand for, in the fact's own unit. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How far a number that is said to be about, over or under another may be from it, as a part of it. */
const LOOSELY = 0.1;

/**
 * Returns what the printed digits may have been rounded from: half a step of the last decimal to each side; of a round
 * amount (3000, 1.2亿 has none) half a step of the last digit that is not zero, two digits at least being meant. A bound
 * widens it: 超1100亿 is anything above up to a tenth more.
 */
export function intervalOf(fact: Fact): Interval {
  const half = stepOf(fact) / 2;
  const { value, bound } = fact;
  const loose = Math.max(Math.abs(value) * LOOSELY, half);
  return {
    low: value - (bound === 'under' || bound === 'about' ? loose : half),
    high: value + (bound === 'over' || bound === 'about' ? loose : half),
  };
}

/** Whether two figures can be one amount, differently rounded or bounded; two that are rounded alike are one only where they are equal. */
export function agree(one: Fact, other: Fact): boolean {
  const alike = !one.bound && !other.bound && stepOf(one) === stepOf(other);
  return one.value === other.value || (!alike && overlap(intervalOf(one), intervalOf(other)));
}

/** Whether intervals share a value; the dust of binary fractions parts none. */
export function overlap(one: Interval, other: Interval): boolean {
  const dust = 1e-9 * Math.max(1, Math.abs(one.low), Math.abs(other.low));
  return one.low <= other.high + dust && other.low <= one.high + dust;
}

/** The value of a step of the last digit that is meant. */
export function stepOf({ digits, value }: Fact): number {
  const plain = plainDigits(digits.text);
  const number = Number(plain);
  if (!Number.isFinite(number) || number === 0 || value === 0) return Math.abs(value) * 0.02;
  const scale = Math.abs(value / number);
  const [whole = '', decimals = ''] = plain.split('.');
  if (decimals !== '') return scale * 10 ** -decimals.length;
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  return scale * 10 ** Math.max(0, Math.min(zeros, whole.length - 2));
}

/** Returns printed digits as Arabic ones in half width: 二十点五 is 20.5. */
export function plainDigits(printed: string): string {
  const plain = printed.normalize('NFKC').replace(/[,\s]/g, '');
  if (/\d/.test(plain)) return plain;
  const [whole = '', decimals] = plain.split('点');
  const fraction = [...(decimals ?? '')].map((digit) => chineseNumber(digit) ?? '').join('');
  return `${chineseNumber(whole) ?? ''}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Whether a figure can lie in an interval. */
export const agreeWith = (fact: Fact, interval: Interval): boolean => overlap(intervalOf(fact), interval);
