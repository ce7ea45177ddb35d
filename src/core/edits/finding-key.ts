import { hash } from '../hash.ts';
import type { Finding } from '../model.ts';

/** Returns what a finding is known by after the report was read again: what is wrong and in which words, not where. */
export const findingKey = ({ code, places }: Finding): string =>
  hash([code, ...places.map(({ at, sentence }) => `${at.text} ${sentence.text}`)].join('\n'));
