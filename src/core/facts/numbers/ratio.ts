import type { Span } from '../../model.ts';
import { ARABIC } from './number.ts';
import { arabicNumber } from '../numerals.ts';
import type { Quantity, Scan } from './quantity.ts';

const RATIO = new RegExp(`${ARABIC}(?:\\s{0,2}[:：∶︰]\\s{0,2}${ARABIC}){1,3}`, 'gu');
const SINGLE = new RegExp(ARABIC, 'gu');

/** 12.4∶65.8∶21.8 · 2.04∶1: the parts of a ratio, each a quantity without unit. */
export const ratios: Scan = { form: 'ratio', find: ratiosIn };

function ratiosIn(text: string, within: Span): readonly Quantity[] {
  const parts: Quantity[] = [];
  const stretch = text.slice(within.start, within.end);
  for (const match of stretch.matchAll(RATIO)) {
    const numbers = [...match[0].matchAll(SINGLE)];
    const values = numbers.map((number) => arabicNumber(number[0]));
    const ahead = stretch.slice(Math.max(0, match.index - 40), match.index);
    if (!isRatio(values, match[0], ahead)) continue;
    for (const [index, number] of numbers.entries()) {
      const start = within.start + match.index + number.index;
      const span = { start, end: start + number[0].length };
      const place = { index, of: numbers.length };
      parts.push({ span, digits: span, value: values[index] ?? 0, unit: '', form: 'ratio', place });
    }
  }
  return parts;
}

/** 三次产业结构由8∶48∶44调整为: what is said to be made up of parts is, whatever they add up to. */
const MADE_UP = /(?:结构|构成|比重|比例)[^，,；;。]{0,36}$/;

/** A ratio of three sums to about a hundred; one of two does, or is said to be one: a clock time (14:05) is neither. */
function isRatio(values: readonly number[], printed: string, ahead: string): boolean {
  const sum = values.reduce((total, value) => total + value, 0);
  const small = values.every((value) => value <= 10);
  if (values.length > 2) return Math.abs(sum - 100) < 1.5 || small || MADE_UP.test(ahead);
  if (Math.abs(sum - 100) < 0.5) return true;
  return (
    /(?:比(?:例|值|重)?[^，,；;。]{0,10}|比例[^，,；;。]{0,30}调整为)$/.test(ahead.slice(-24)) &&
    !/[:：]0\d/.test(printed)
  );
}
