import type { Phrase, Span } from '../model.ts';
import { phraseOf, type Source, widthOf } from './phrase.ts';
import { bare, splitAt } from './passages.ts';

/** A clause that leans on what follows it cannot end a phrase. */
const DEPENDENT =
  /^(?:面对|围绕|随着|按照|根据|通过|为了|为|针对|对于|在.{1,20}(?:下|中|上|时|后|前|方面)$|坚持以|以.{1,20}为|当|如果|虽然|尽管|由于|鉴于|即|特别是$|其中$|同时$|此外$|一年来|过去.{1,6}年|我们$)/;
/** A clause that leans on what stands before it cannot begin one. */
const LEANING =
  /^(?:并|且|而|但|也|又|从而|以及|及|和|与|其中|同时|这|该|此|使|让|因此|所以|于是|为此|进而|均|都|分别|比|同比|较|增速|增幅|占|年均)/;

export const leans = (words: string): boolean => LEANING.test(words);

/**
 * Returns the longest run of whole clauses from the beginning that fits the width and can stand alone, or nothing. Nothing
 * is cut inside a clause, so what stays means what it meant.
 */
export function compress(source: Source, span: Span, most: number): Phrase | undefined {
  const { text } = source.report;
  const clauses = splitAt(text, bare(text, span), /[，,：:]/);
  const first = clauses[0];
  if (!first || leans(text.slice(first.start, first.end))) return undefined;
  for (let count = clauses.length; count > 0; count--) {
    const last = clauses[count - 1];
    if (!last || DEPENDENT.test(text.slice(last.start, last.end))) continue;
    if (count < clauses.length && hangs(text, clauses[count])) continue;
    const phrase = phraseOf(source, { start: first.start, end: last.end });
    if (widthOf(phrase) <= most && widthOf(phrase) >= 4) return phrase;
  }
  return undefined;
}

/** What was cut completes what stays: a list that goes on, a purpose. */
function hangs(text: string, next: Span | undefined): boolean {
  return next !== undefined && /^(?:等|的|地|得)/.test(text.slice(next.start, next.end));
}
