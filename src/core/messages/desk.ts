import type { Sentences } from './sentence.ts';

export const desk = {} as const satisfies Sentences;
