import { MOVED } from '../words.ts';
import { withVerb, type Pattern } from './pattern.ts';

/** 完善提升20个服务网点: works that make things better, not a rise. */
const IMPROVES = /(?:完善|改造|新建|整体|巩固|改建|打造|优化|建设|整治|维修|修缮)(?:提升|恢复|拓展)$/;

/** 固定资产投资增长9.7% · 比上年减少0.04万人 · 涨幅2%左右 · 比去年预算高0.2个百分点: by how much something moved. */
export const change: Pattern = {
  name: 'change',
  read(_, place) {
    for (const [pattern, direction] of MOVED) {
      const found = pattern.exec(place.words);
      if (found && !IMPROVES.test(place.words))
        return { kind: 'change', direction, ...withVerb(place, found.index) };
    }
    return undefined;
  },
};
