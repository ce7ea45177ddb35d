import type { Sentences } from './sentence.ts';

export const stage = {} as const satisfies Sentences;
