import type { Span } from '../../model.ts';
import { chineseNumber } from '../numerals.ts';
import type { Quantity, Scan } from './quantity.ts';

const DOUBLING = /([一两二三四])?番(?![茄薯邦禺号外])/g;

/** 翻一番, 翻了两番 · 实现翻番 is one doubling: the number is what stands before 番, where there is one. */
export const doublings: Scan = {
  form: 'doubling',
  find(text: string, within: Span): readonly Quantity[] {
    return [...text.slice(within.start, within.end).matchAll(DOUBLING)].map((match) => {
      const start = within.start + match.index;
      const span = { start, end: start + match[0].length };
      const value = match[1] === undefined ? 1 : (chineseNumber(match[1]) ?? 1);
      return { form: 'doubling', span, digits: span, value, unit: '番' };
    });
  },
};
