import { isRate } from '../units.ts';
import { FALL, RISE } from '../words.ts';
import type { Pattern } from './pattern.ts';

const BEHIND =
  /^((?:左右|以上|以内)?的)([\u4e00-\u9fffA-Z]{2,6}(?=(?:增长|增速|增幅|涨幅|降幅|跌幅)目标))?(?:预期|年均|平均|实际|名义|高|较快|快速|中高速|两位数|恢复性)?(?:(增长|增速|增幅|涨幅)|(?:降幅|跌幅))/;
/** The whole phrase of a data panel: 6.2%地区生产总值增速. */
const PANEL =
  /^((?:左右|以上|以内)?)([\u4e00-\u9fffA-Z]{3,20}?)(?:(增长|增速|增幅|涨幅)|(?:降幅|跌幅|下降))(?=[，,。；;\n]|$)/;

/** 按5%的幅度压减: at what rate something moves. */
const AT_RATE = new RegExp(
  `^(?:左右|以上|以内)?的(?:幅度|比例|速度)[^，,。；;、]{0,2}?(?:(${RISE})|(?:${FALL}))`,
);

/** 全国GDP5.5%的增长目标 · 5%左右的经济增速目标 · 保持了8%的增速 · 11.2%的高增长 · 6.2%地区生产总值增速: the change is named behind the number. */
export const changeBehind: Pattern = {
  name: 'change-behind',
  read({ unit, span }, { stem, words, behind }) {
    if (!isRate(unit)) return undefined;
    const found = BEHIND.exec(behind);
    if (found) {
      const [, bound = '', name, up] = found;
      const start = span.end + bound.length;
      const named = name ? { start, end: start + name.length } : stem;
      return { kind: 'change', direction: up ? 'up' : 'down', stem: named };
    }
    const rate = AT_RATE.exec(behind);
    if (rate) return { kind: 'change', direction: rate[1] ? 'up' : 'down', stem };
    const panel = words.trim() === '' ? PANEL.exec(behind) : null;
    if (!panel) return undefined;
    const [, bound = '', name = '', up] = panel;
    const start = span.end + bound.length;
    return {
      kind: 'change',
      direction: up ? 'up' : 'down',
      stem: { start, end: start + name.length },
    };
  },
};
