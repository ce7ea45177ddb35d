import type { Sentences } from './sentence.ts';

export const deck = {} as const satisfies Sentences;
