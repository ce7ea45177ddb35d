import type { Fact } from '../model.ts';
import { plainDigits } from './rounding.ts';

/**
 * Whether two figures look like one, misprinted: the same unit, and digits that differ in one place, by two that changed
 * places, by one left out, or by where the point stands; or the same digits with another scale. Of short numbers many look alike: both together have
 * `least` digits.
 */
export function isMisprintOf(one: Fact, other: Fact, least = 5): boolean {
  if (one.unit !== other.unit || one.value === other.value) return false;
  const a = parse(one);
  const b = parse(other);
  if (!a || !b) return false;
  if (a.digits === b.digits) return a.digits.length >= 2;
  return a.scale === b.scale && a.digits.length + b.digits.length >= least && isOneSlip(a, b);
}

interface Print {
  readonly digits: string;
  /** Digits behind the point. */
  readonly places: number;
  readonly scale: number;
}

function parse({ digits, value }: Fact): Print | undefined {
  const plain = plainDigits(digits.text);
  if (!/^\d+(?:\.\d+)?$/.test(plain) || Number(plain) === 0) return undefined;
  return {
    digits: plain.replace('.', ''),
    places: plain.split('.')[1]?.length ?? 0,
    scale: Math.round(value / Number(plain)),
  };
}

function isOneSlip(a: Print, b: Print): boolean {
  if (a.digits.length !== b.digits.length) {
    const [short, long] = a.digits.length < b.digits.length ? [a.digits, b.digits] : [b.digits, a.digits];
    return long.length - short.length === 1 && isWithoutOne(short, long);
  }
  if (a.places !== b.places) return false;
  const differing = [...a.digits].flatMap((digit, index) => (digit === b.digits[index] ? [] : [index]));
  const [first = 0, second] = differing;
  if (second === undefined) return true;
  return (
    differing.length === 2 &&
    second === first + 1 &&
    a.digits[first] === b.digits[second] &&
    a.digits[second] === b.digits[first]
  );
}

const isWithoutOne = (short: string, long: string): boolean =>
  [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short);
