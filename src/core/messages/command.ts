import type { Sentences } from './sentence.ts';

export const command = {} as const satisfies Sentences;
