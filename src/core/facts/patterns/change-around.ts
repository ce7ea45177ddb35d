import type { Direction } from '../../model.ts';
import type { Pattern } from './pattern.ts';

/** Verbs that have what changes between them and the number. */
const AROUND: readonly (readonly [RegExp, Direction])[] = [
  [/(?:减轻|降低|减少|压减|核减|削减|缩减)(?=[^，,；;、的到至为]{2,8}$)/, 'down'],
  [/(?<!新)增加(?=[^，,；;、的到至为值]{2,14}$)/, 'up'],
  [/净增加?(?=[^，,；;、的到至为]{2,14}$)/, 'up'],
];

/** 减轻企业负担1.2亿元 · 净增规模以上工业企业164家: the thing that changes stands between the verb and the number. */
export const changeAround: Pattern = {
  name: 'change-around',
  read(_, { stem, words }) {
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
