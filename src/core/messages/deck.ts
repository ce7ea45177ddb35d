import type { Sentences } from './sentence.ts';

/** Said about decks and what they leave out. */
export const deck = {
  'left-out-in-notes': {
    zh: '没有上片，原文在备注里',
    en: 'on no slide; its passage is in the notes',
  },
  'left-out-nowhere': {
    zh: '没有上片，也不在备注里',
    en: 'on no slide and in no notes',
  },
} as const satisfies Sentences;
