import type { Direction } from '../../model.ts';
import type { Pattern } from './pattern.ts';

/** Verbs that have what changes between them and the number. */
const AROUND: readonly (readonly [RegExp, Direction])[] = [
  [/(?:减轻|降低|减少|压减|核减|削减|缩减)(?=[^，,；;、的到至为]{2,8}$)/, 'down'],
  [/(?<!新)增加(?=[^，,；;、的到至为值]{2,14}$)/, 'up'],
  [/净增加?(?=[^，,；;、的到至为]{2,14}$)/, 'up'],
];

/** 减少税负3500亿元左右、收费2000亿元: an item that goes on without a verb. */
const ITEM = /^(?:以上|左右|以内)?、(?!累计|总[计数量]|合计|共|达)[^，,；;、0-9]{2,8}$/;

/** 减轻企业负担1.2亿元 · 净增规模以上工业企业164家: the thing that changes stands between the verb and the number. */
export const changeAround: Pattern = {
  name: 'change-around',
  read({ unit }, { stem, words, previous }) {
    if (previous?.pattern === 'change-around' && previous.quantity.unit === unit && ITEM.test(words)) {
      const { direction, verb } = previous;
      return { kind: 'change', ...(direction ? { direction } : {}), ...(verb ? { verb } : {}), stem };
    }
    for (const [pattern, direction] of AROUND) {
      const found = pattern.exec(words);
      if (!found) continue;
      const start = stem.start + found.index;
      const end = start + found[0].length;
      return { kind: 'change', direction, verb: { start, end }, stem: { start: end, end: stem.end } };
    }
    return undefined;
  },
};
