import { boundBefore } from '../bound.ts';
import { REACHED } from '../words.ts';
import type { Pattern } from './pattern.ts';

/** When it was stands between the verb and the number: 提高到2010年的6.6%. */
const WHEN = /(?<=[到至为])[^，,；;、]{0,10}?(?:年|末|期|季度|半年|月)的?$/;

/** 由4%调整为4.5%: a verb that does not say which way. */
const SET = /(?:调整|转变|变化?|改)(?:为|到|至)$/;

/** 提升到78% · 降至4% · 提高到2010年的6.6%: the end that was reached, with or without the first. */
export const to: Pattern = {
  name: 'to',
  read({ value, unit }, { text, stem, words, previous }) {
    const when = WHEN.exec(words);
    const early = when ? { start: stem.start, end: stem.start + when.index } : stem;
    const said = boundBefore(text, early)?.stem ?? early;
    const ahead = text.slice(said.start, said.end);
    const set = SET.exec(ahead);
    if (set && previous?.kind === 'from' && previous.quantity.unit === unit) {
      const start = said.start + set.index;
      return {
        kind: 'to',
        direction: value < previous.quantity.value ? 'down' : 'up',
        verb: { start, end: said.end },
        stem: { start: said.start, end: start },
        continues: true,
      };
    }
    for (const [pattern, direction] of REACHED) {
      const found = pattern.exec(ahead);
      if (!found) continue;
      const start = said.start + found.index;
      return {
        kind: 'to',
        direction,
        verb: { start, end: said.end },
        stem: { start: said.start, end: start },
        ...(previous?.kind === 'from' ? { continues: true as const } : {}),
      };
    }
    return undefined;
  },
};
