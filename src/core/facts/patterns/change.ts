import type { Direction } from '../../model.ts';
import type { Pattern, Reading } from './pattern.ts';
import { boundOf, type Bounded } from '../bound.ts';
import { isRate } from '../units.ts';
import { GAP, MOVED } from '../words.ts';

/** 固定资产投资增长9.7% · 比上年减少0.04万人 · 涨幅2%左右 · 翻一番: by how much something moved. */
export const change: Pattern = {
  name: 'change',
  read(quantity, place) {
    if (quantity.form === 'ratio') return undefined;
    const bounded = boundOf(place.text, quantity, place.stem);
    const words = place.text.slice(bounded.stem.start, bounded.stem.end);
    const base = { pattern: 'change', quantity, kind: 'change' as const, ...boundFields(bounded) };
    if (quantity.unit === '番') {
      const verb = /(?:实现|将)*翻(?:了)?$/.exec(words);
      const end = verb ? bounded.stem.start + verb.index : bounded.stem.end;
      const ahead = boundOf(place.text, quantity, { start: bounded.stem.start, end });
      return { ...base, ...boundFields(ahead), direction: 'up', stem: ahead.stem };
    }
    if (GAP.test(words)) return undefined;
    for (const [pattern, direction] of MOVED) {
      const found = pattern.exec(words);
      if (!found) continue;
      const start = bounded.stem.start + found.index;
      return {
        ...base,
        direction,
        verb: { start, end: bounded.stem.end },
        stem: { start: bounded.stem.start, end: start },
      };
    }
    return around(place.text, bounded, base) ?? named(place.text, bounded, base);
  },
};

/** Verbs that have what changes between them and the number. */
const AROUND: readonly (readonly [RegExp, Direction])[] = [
  [/(?:减轻|降低|减少|压减|核减|削减|缩减)(?=[^，,；;、的到至为]{2,8}$)/, 'down'],
  [/净增加?(?=[^，,；;、的到至为]{2,14}$)/, 'up'],
];

/** 减轻企业负担1.2亿元 · 净增规模以上工业企业164家: the thing stands between the verb and the number. */
function around(
  text: string,
  bounded: Bounded,
  base: Omit<Reading, 'stem' | 'direction' | 'verb'>,
): Reading | undefined {
  const words = text.slice(bounded.stem.start, bounded.stem.end);
  for (const [pattern, direction] of AROUND) {
    const found = pattern.exec(words);
    if (!found) continue;
    const start = bounded.stem.start + found.index;
    const end = start + found[0].length;
    return { ...base, direction, verb: { start, end }, stem: { start: end, end: bounded.stem.end } };
  }
  return undefined;
}

/** GDP5.5%的增长目标: the change is named behind the number. */
function named(
  text: string,
  bounded: Bounded,
  base: Omit<Reading, 'stem' | 'direction' | 'verb'>,
): Reading | undefined {
  const { end } = base.quantity.span;
  const found = /^(?:左右|以上|以内)?的(?:(增长|增速|增幅|涨幅)|(?:降幅|跌幅))/.exec(
    text.slice(end, end + 8),
  );
  if (!found || !isRate(base.quantity.unit)) return undefined;
  return { ...base, direction: found[1] ? 'up' : 'down', stem: bounded.stem };
}

export function boundFields(bounded: Bounded) {
  return {
    ...(bounded.bound ? { bound: bounded.bound } : {}),
    ...(bounded.words ? { boundWords: bounded.words } : {}),
  };
}
