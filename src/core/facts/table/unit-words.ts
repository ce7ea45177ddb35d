import { scaleOf } from '../numerals.ts';
import { PREFIXED_UNIT, unitAt } from '../units.ts';

/** A unit with the scale before it, as heads of tables say them. */
export interface ScaledUnit {
  readonly scale: number;
  readonly unit: string;
}

const SCALE = /^(?:万亿|千万|百万|十万|万|亿|千|百)/;
/** What a unit is counted by, where the list of units does not have it: 公斤／亩, 吨标准煤/万元. */
const PER = /^[/／每·](?:[\u4e00-\u9fffA-Za-z·²³]|[/／](?=.)){1,8}$/;

/** Returns the unit that the words are as a whole: 亿元 is 1e8 元, 万千瓦时 1e4 千瓦时. Nothing where they are no unit. */
export function unitWords(words: string): ScaledUnit | undefined {
  const plain = words.replace(/[\s\u3000]/g, '').replace('％', '%');
  if (plain === '' || plain.length > 12) return undefined;
  const scale = PREFIXED_UNIT.test(plain) ? '' : (SCALE.exec(plain)?.[0] ?? '');
  const unit = plain.slice(scale.length);
  const known = unitAt(unit);
  const whole = known === unit || (known !== '' && PER.test(unit.slice(known.length)));
  if (whole) return { scale: scaleOf(scale), unit };
  return scale !== '' && /^[\u4e00-\u9fff]{1,4}$/.test(unit) ? { scale: scaleOf(scale), unit } : undefined;
}
