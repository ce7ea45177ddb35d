import { scaleOf } from '../numerals.ts';
import { openUnitAt, PREFIXED_UNIT, unitAt } from '../units.ts';

/** What stands behind the digits of a number. */
export interface Tail {
  /** What 万, 亿 and the like multiply by; 1 for none. */
  readonly scale: number;
  readonly unit: string;
  /** 多 or 余 stands in it. */
  readonly more: boolean;
  /** Characters from the digits to the unit's end, a blank between them included. */
  readonly length: number;
}

const SCALED = /^([多余])?((?:万亿|千亿|百亿|千万|百万|万|亿|千|百)?)([多余])?(万亿|万|亿)?/;

/** Reads 余 or 多, scale, 余 or 多, and unit: 多万亿元, 千多万, 余家. `open` lets a word that no list has be the unit. */
export function tailAt(rest: string, open: boolean): Tail {
  const blank = /^[ \t\u00a0\u3000]{0,2}/.exec(rest)?.[0].length ?? 0;
  const tail = rest.slice(blank);
  const [all = '', first, scale = '', second, third = ''] = PREFIXED_UNIT.test(tail)
    ? []
    : (SCALED.exec(tail) ?? []);
  const behind = tail.slice(all.length);
  const listed = unitAt(behind);
  const unit = listed === '' && open && scale === '' && blank === 0 ? openUnitAt(behind) : listed;
  const length = all.length + unit.length;
  return {
    scale: scaleOf(scale + third),
    unit,
    more: first !== undefined || second !== undefined,
    length: length === 0 ? 0 : blank + length,
  };
}
