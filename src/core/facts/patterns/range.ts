import { isRange } from '../numbers/range.ts';
import type { Pattern } from './pattern.ts';

/** 增长6%—6.5% · 新建厂房3至5座: the upper end of a range is read as the lower. */
export const range: Pattern = {
  name: 'range',
  read(quantity, { text, stem, previous }) {
    if (!previous || previous.kind === 'from' || previous.quantity.unit !== quantity.unit) return undefined;
    if (!isRange(text, previous.quantity.span.end, quantity.span.start)) return undefined;
    const { kind, direction, verb } = previous;
    return {
      kind,
      ...(direction ? { direction } : {}),
      ...(verb ? { verb } : {}),
      stem: { start: stem.end, end: stem.end },
      continues: true,
    };
  },
};
