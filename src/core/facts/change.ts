import type { Pattern } from './pattern.ts';
import { boundOf } from './bound.ts';
import { GAP, MOVED } from './words.ts';

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
    return undefined;
  },
};

export function boundFields(bounded: ReturnType<typeof boundOf>) {
  return {
    ...(bounded.bound ? { bound: bounded.bound } : {}),
    ...(bounded.words ? { boundWords: bounded.words } : {}),
  };
}
