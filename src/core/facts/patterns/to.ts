import { boundBefore } from '../bound.ts';
import { REACHED } from '../words.ts';
import type { Pattern } from './pattern.ts';

/** When it was stands between the verb and the number: 提高到2010年的6.6%. */
const WHEN = /(?<=[到至为])[^，,；;、]{0,10}?(?:年|末|期|季度|半年|月)的?$/;

/** 提升到78% · 降至4% · 提高到2010年的6.6%: the end that was reached, with or without the first. */
export const to: Pattern = {
  name: 'to',
  read(_, { text, stem, words, previous }) {
    const when = WHEN.exec(words);
    const early = when ? { start: stem.start, end: stem.start + when.index } : stem;
    const said = boundBefore(text, early)?.stem ?? early;
    const ahead = text.slice(said.start, said.end);
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
