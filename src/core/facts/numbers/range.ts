import type { Quantity } from './quantity.ts';
import { isRate } from '../units.ts';

const BETWEEN = /^\s?(?:[-—–－~～]{1,2}|[至到])\s?$/;

/** Whether only a mark of range stands between two places: 6%—6.5%, 3至5个. */
export const isRange = (text: string, from: number, to: number): boolean =>
  BETWEEN.test(text.slice(from, to));

/** Gives the first end of a range the unit (and scale) that is printed on the second alone: 3至5个, 1—2万亩; of a list of rates or of scaled numbers too: 4.2和0.7个百分点, 10.6万、3.8万平方公里. */
export function withSharedUnit(text: string, first: Quantity, second: Quantity): Quantity | undefined {
  if (first.form === 'ratio' || second.form === 'ratio') return undefined;
  const scaled = first.span.end > first.digits.end;
  const listed =
    /^[和、与]$/.test(text.slice(first.span.end, second.span.start)) && (isRate(second.unit) || scaled);
  if (!listed && !isRange(text, first.span.end, second.span.start)) return undefined;
  if (first.unit !== '' || scaled) return { ...first, unit: second.unit };
  const bare = Number(text.slice(second.digits.start, second.digits.end));
  const scale = bare ? second.value / bare : 1;
  return { ...first, unit: second.unit, value: Number((first.value * scale).toPrecision(15)) };
}
