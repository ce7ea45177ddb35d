import { GAP } from '../words.ts';
import type { Pattern } from './pattern.ts';

/** 工业增加值增速高于全国1.4个百分点 · 比全省平均高出476.9点: how far from another place, which is no change in time. */
export const gap: Pattern = {
  name: 'gap',
  read(_, { stem, words, behind }) {
    if (/^(?:左右|以上|以内)?的(?:预期)?(?:增长|增速|增幅|涨幅)/.test(behind)) return undefined;
    return GAP.test(words) ? { kind: 'level', stem } : undefined;
  },
};
