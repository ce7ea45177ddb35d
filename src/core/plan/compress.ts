import type { Phrase, Span } from '../model.ts';
import { phraseOf, type Source, widthOf } from './phrase.ts';
import { bare, splitAt, withoutEnumerator } from './split.ts';

/** A clause that leans on what follows it cannot end a phrase. */
const DEPENDENT =
  /^(?:面对|围绕|随着|按照|根据|依据|通过|为了|为|针对|对于|对标|立足|着眼|在[^，]{1,24}(?:下|中|上|时|后|前|方面|同时|基础上|过程中|条件下)$|坚持以|以[^，]{1,24}为[^，]{0,14}$|把[^，]{1,12}作为|当|如果|虽然|尽管|由于|鉴于|即|只有|不管|无论|特别是$|其中$|同时$|此外$|一年来|[一二三四五六七八九十]年来|过去|近年来|我们$|总的看$|会议$)|(?:[^，]{0,20}(?:同时|以来|期间|之际|之年|看到|认识到|指出|认为|如下|包括))$/;
/** A clause that leans on what stands before it cannot begin one. */
const LEANING =
  /^(?:并|且|而|但|也|又|还|再|从而|以及|及|和|与|其中|同时|这|该|此|它|他|使|让|因此|所以|于是|为此|进而|均|都|分别|比|同比|较|增速|增幅|增长|下降|增加|达到|占|年均|位居|居|突破|特别是|尤其是|等|的|地)/;

export const leans = (words: string): boolean => LEANING.test(words);
export const isDependent = (words: string): boolean => DEPENDENT.test(words);

/**
 * Returns the longest run of whole clauses from the beginning that fits the width and can stand alone, or nothing. Nothing
 * is cut inside a clause, so what stays means what it meant.
 */
export function compress(source: Source, span: Span, most: number): Phrase | undefined {
  const { text } = source.report;
  const clauses = splitAt(text, bare(text, withoutEnumerator(text, bare(text, span))), /[，,：:]/);
  const start = opening(text, clauses);
  const first = clauses[start];
  if (!first || leans(text.slice(first.start, first.end))) return undefined;
  for (let count = clauses.length; count > start; count--) {
    const last = clauses[count - 1];
    if (!last || isDependent(text.slice(last.start, last.end))) continue;
    const next = clauses[count];
    if (next && completes(text.slice(next.start, next.end))) continue;
    const phrase = phraseOf(source, { start: first.start, end: last.end });
    if (widthOf(phrase) <= most && widthOf(phrase) >= 4) return phrase;
  }
  return undefined;
}

/** 过去一年， and 一年来， before a statement may be left away; a condition or a comparison may not. */
function opening(text: string, clauses: readonly Span[]): number {
  const [first] = clauses;
  if (!first || clauses.length < 2) return 0;
  return /^(?:同时|此外|另外|一年来|总的看|[一二三四五六七八九十]年来|我们|会上)$/.test(
    text.slice(first.start, first.end),
  )
    ? 1
    : 0;
}

/** What is cut would complete what stays: a condition met, a list that goes on, an opposite. */
const completes = (words: string): boolean => /^(?:等|的|地|得|但|却|才|就|而是|否则|不|也|仍|方能|方可)/.test(words);
