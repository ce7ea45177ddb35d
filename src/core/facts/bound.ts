import type { Bound, Span } from '../model.ts';
import type { Quantity } from './numbers/quantity.ts';
import { BOUND_AFTER, BOUND_BEFORE } from './words.ts';

export interface Bounded {
  readonly bound?: Bound;
  readonly words?: Span;
  /** The stem without the bound's words at its end. */
  readonly stem: Span;
}

/** Reads the words that bound a number, behind it, before it or within it. */
export function boundOf(text: string, quantity: Quantity, stem: Span): Bounded {
  const after = text.slice(quantity.span.end, quantity.span.end + 5);
  const ahead = boundBefore(text, stem) ?? boundOfShare(text, quantity, stem);
  for (const [pattern, bound] of BOUND_AFTER) {
    const found = pattern.exec(after)?.[0];
    if (found === undefined || namesClass(text, quantity, found)) continue;
    const end = quantity.span.end + found.length;
    const start = end - found.replace(/^[。％]+/, '').length;
    return { bound, words: { start, end }, stem: ahead?.stem ?? stem };
  }
  const recent = quantity.unit === '年' && /^(?:以?来|新[高低]|最)/.test(after);
  if (ahead && !recent) return ahead;
  return quantity.bound ? { bound: quantity.bound, stem } : { stem };
}

/** 超过全球一半: of what it is a share stands between the bound and a fraction. */
function boundOfShare(text: string, { form }: Quantity, stem: Span): Bounded | undefined {
  if (form !== 'fraction') return undefined;
  const whole = /(?:全[球国省市区县]|世界|总[量数额])的?$/.exec(text.slice(stem.start, stem.end));
  return whole ? boundBefore(text, { start: stem.start, end: stem.start + whole.index }) : undefined;
}

/** 亿元以上企业, 以上 within a name of a class: what follows at once is the thing that is classed. */
function namesClass(text: string, quantity: Quantity, words: string): boolean {
  const behind = text.slice(quantity.span.end + words.length, quantity.span.end + words.length + 2);
  return !/^[家个户名人项台座%％成]/.test(quantity.unit) && /^(?:企业|项目|人群|农户|老人|儿童)/.test(behind);
}

/** Reads the words at the end of a stem that bound the number behind it. */
export function boundBefore(text: string, stem: Span): Bounded | undefined {
  const words = text.slice(stem.start, stem.end);
  for (const [pattern, bound] of BOUND_BEFORE) {
    const found = pattern.exec(words);
    if (!found) continue;
    const start = stem.start + found.index;
    return { bound, words: { start, end: stem.end }, stem: { start: stem.start, end: start } };
  }
  return undefined;
}

/** A number with its bound, as one of a list. */
export interface BoundedNumber {
  readonly quantity: Quantity;
  readonly bound?: Bound;
  readonly boundWords?: Span;
}

/**
 * 分别增长10%、11%左右 · 分别超过6万元、3万元: the bound of one of a list, or of a range, is of all that have none. Its words stand
 * elsewhere, so that only the one beside them has them.
 */
export function withSharedBounds<T extends BoundedNumber>(
  numbers: readonly T[],
  belong: (first: T, second: T) => boolean,
): readonly T[] {
  const shared = [...numbers];
  const spread = (from: number, step: 1 | -1): void => {
    const { bound, boundWords, quantity } = shared[from] ?? {};
    if (!bound || !boundWords || !quantity) return;
    if (boundWords.start >= quantity.span.end !== (step === -1)) return;
    if (hasOthers(numbers, from, belong)) return;
    for (let index = from; ; index += step) {
      const next = nextOfList(shared, index, step, belong);
      if (!next || next.bound) return;
      shared[index + step] = { ...next, bound };
    }
  };
  for (let index = 0; index < shared.length; index++) {
    spread(index, -1);
    spread(index, 1);
  }
  return shared;
}

/** The number before (-1) or behind (1) one of a list, where it is of the same list. */
function nextOfList<T>(
  numbers: readonly T[],
  index: number,
  step: 1 | -1,
  belong: (first: T, second: T) => boolean,
): T | undefined {
  const [one, next] = [numbers[index], numbers[index + step]];
  if (!one || !next) return undefined;
  return (step === 1 ? belong(one, next) : belong(next, one)) ? next : undefined;
}

/** 5%、5%以上和5.5%左右: whether a member of the list of a number has another bound, so that each stands for itself. */
function hasOthers<T extends BoundedNumber>(
  numbers: readonly T[],
  from: number,
  belong: (first: T, second: T) => boolean,
): boolean {
  const bound = numbers[from]?.bound;
  for (const step of [1, -1] as const) {
    for (let index = from; ; index += step) {
      const next = nextOfList(numbers, index, step, belong);
      if (!next) break;
      if (next.bound && next.bound !== bound) return true;
    }
  }
  return false;
}
