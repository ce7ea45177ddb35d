import { MOVED } from '../words.ts';
import { withVerb, type Pattern } from './pattern.ts';

/** 固定资产投资增长9.7% · 比上年减少0.04万人 · 涨幅2%左右 · 比去年预算高0.2个百分点: by how much something moved. */
export const change: Pattern = {
  name: 'change',
  read(_, place) {
    for (const [pattern, direction] of MOVED) {
      const found = pattern.exec(place.words);
      if (found) return { kind: 'change', direction, ...withVerb(place, found.index) };
    }
    return undefined;
  },
};
