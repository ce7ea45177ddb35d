import type { Bound, Span } from '../model.ts';
import type { Quantity } from './numbers/quantity.ts';
import { BOUND_AFTER, BOUND_BEFORE } from './words.ts';

export interface Bounded {
  readonly bound?: Bound;
  readonly words?: Span;
  /** The stem without the bound's words at its end. */
  readonly stem: Span;
}

/** Reads the words that bound a number, before it, behind it or within it. */
export function boundOf(text: string, quantity: Quantity, stem: Span): Bounded {
  const after = text.slice(quantity.span.end, quantity.span.end + 5);
  for (const [pattern, bound] of BOUND_AFTER) {
    const found = pattern.exec(after)?.[0];
    if (found !== undefined && !namesClass(text, quantity, found)) {
      const end = quantity.span.end + found.length;
      const start = end - found.replace(/^[。％]+/, '').length;
      return { bound, words: { start, end }, stem: before(text, stem)?.stem ?? stem };
    }
  }
  const recent = quantity.unit === '年' && /^以?来/.test(after);
  const ahead = recent ? undefined : before(text, stem);
  if (ahead) return ahead;
  return quantity.bound ? { bound: quantity.bound, stem } : { stem };
}

/** 亿元以上企业, 以上 within a name of a class: what follows at once is the thing that is classed. */
function namesClass(text: string, quantity: Quantity, words: string): boolean {
  const behind = text.slice(quantity.span.end + words.length, quantity.span.end + words.length + 2);
  return !/^[家个户名人项台座%％成]/.test(quantity.unit) && /^(?:企业|项目|人群|农户|老人|儿童)/.test(behind);
}

function before(text: string, stem: Span): Bounded | undefined {
  const words = text.slice(stem.start, stem.end);
  for (const [pattern, bound] of BOUND_BEFORE) {
    const found = pattern.exec(words);
    if (!found) continue;
    const start = stem.start + found.index;
    return { bound, words: { start, end: stem.end }, stem: { start: stem.start, end: start } };
  }
  return undefined;
}
