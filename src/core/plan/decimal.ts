import type { Fact } from '../model.ts';

/** Returns the number that digits are, whatever scale is printed behind them: 1,234.5 of 1,234.5亿元. */
export const printedNumber = ({ digits }: Pick<Fact, 'digits'>): number =>
  Number(digits.text.replaceAll(/[,，]/g, ''));

/** Returns a − b exactly, as a decimal without trailing zeros: 77.5 − 64 is 13.5, never 13.499999. */
export function decimalDifference(a: number, b: number): string {
  const places = Math.min(Math.max(placesOf(a), placesOf(b)), 6);
  const difference = scaled(a, places) - scaled(b, places);
  const text = shifted(String(difference < 0n ? -difference : difference), places);
  return difference < 0n ? `-${text}` : text;
}

/** Returns a decimal with its point moved to the left, without trailing zeros: 11100000000000 by 12 is 11.1. */
export function shifted(decimal: string, places: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = whole.padStart(places + 1, '0');
  const at = digits.length - places;
  const behind = (digits.slice(at) + fraction).replace(/0+$/, '');
  return behind === '' ? digits.slice(0, at) : `${digits.slice(0, at)}.${behind}`;
}

const scaled = (value: number, places: number): bigint => BigInt(value.toFixed(places).replace('.', ''));

function placesOf(value: number): number {
  const printed = String(value);
  const point = printed.indexOf('.');
  return point < 0 ? 0 : printed.length - point - 1;
}
