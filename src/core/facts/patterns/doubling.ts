import { boundBefore } from '../bound.ts';
import type { Pattern } from './pattern.ts';

/** 技改投资翻一番 · 翻了两番 · 实现翻番 · 接近翻一番: the verb is the number's own. */
export const doubling: Pattern = {
  name: 'doubling',
  read(quantity, { text, stem, words }) {
    if (quantity.form !== 'doubling') return undefined;
    const verb = /(?:实现|将)*翻(?:了)?$/.exec(words);
    const end = verb ? stem.start + verb.index : stem.end;
    const ahead = { start: stem.start, end };
    const before = boundBefore(text, ahead);
    return {
      kind: 'change',
      direction: 'up',
      stem: before?.stem ?? ahead,
      ...(before?.bound ? { bound: before.bound } : {}),
      ...(before?.words ? { boundWords: before.words } : {}),
    };
  },
};
