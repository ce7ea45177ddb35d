import { isRate } from '../units.ts';
import type { Pattern } from './pattern.ts';

const BEHIND = /^(?:左右|以上|以内)?的(?:(增长|增速|增幅|涨幅)|(?:降幅|跌幅))/;

/** 全国GDP5.5%的增长目标 · 保持了8%的增速: the change is named behind the number. */
export const changeBehind: Pattern = {
  name: 'change-behind',
  read(quantity, { stem, behind }) {
    const found = BEHIND.exec(behind);
    if (!found || !isRate(quantity.unit)) return undefined;
    return { kind: 'change', direction: found[1] ? 'up' : 'down', stem };
  },
};
