import type { Span } from '../model.ts';
import type { Initials } from './initials.ts';

/** A text made ready for being searched: its letters, digits and characters, each with its place. */
export interface Searchable {
  readonly text: string;
  readonly signs: readonly { readonly sign: string; readonly initials: string; readonly at: number }[];
}

const counts = /[\p{L}\p{N}%]/u;

/** Returns the text made ready. Punctuation and blanks are passed over, width and case make no difference. */
export function searchable(text: string, initials: Initials): Searchable {
  const signs: { readonly sign: string; readonly initials: string; readonly at: number }[] = [];
  let at = 0;
  for (const character of text) {
    const sign = character.normalize('NFKC').toLowerCase();
    if (counts.test(sign)) signs.push({ sign, initials: initials(character), at });
    at += character.length;
  }
  return { text, signs };
}

/** What is looked for: characters as they are, letters also for the beginnings of readings: 城镇化率, czhl, 城镇hl. */
export type Query = readonly string[];

/** Returns what was typed as a query, or nothing where that is too little to look for: one Chinese character, or two of others. */
export function queryOf(typed: string): Query | undefined {
  const signs = [...typed.normalize('NFKC').toLowerCase()].filter((sign) => counts.test(sign));
  const enough = signs.length > 1 || /\p{Script=Han}/u.test(signs[0] ?? '');
  return enough ? signs : undefined;
}

/** Where a query stands in a text, and whether as it was typed; by initials alone it is worth less. */
export interface Match {
  readonly span: Span;
  readonly literal: boolean;
}

/** Returns the best place of the query in the text: the first as it was typed, else the first by initials. */
export function matchIn({ text, signs }: Searchable, query: Query): Match | undefined {
  let byInitials: Match | undefined;
  for (let start = 0; start + query.length <= signs.length; start++) {
    const kind = matchAt(signs, start, query);
    if (kind === undefined || (kind === 'initials' && byInitials)) continue;
    const first = signs[start]?.at ?? 0;
    const end = signs[start + query.length]?.at ?? text.length;
    const found = { span: { start: first, end: trimmed(text, first, end) }, literal: kind === 'literal' };
    if (found.literal) return found;
    byInitials = found;
  }
  return byInitials;
}

function matchAt(
  signs: Searchable['signs'],
  start: number,
  query: Query,
): 'literal' | 'initials' | undefined {
  let literal = true;
  for (const [index, wanted] of query.entries()) {
    const { sign, initials } = signs[start + index] ?? { sign: '', initials: '' };
    if (sign === wanted) continue;
    if (!initials.includes(wanted)) return undefined;
    literal = false;
  }
  return literal ? 'literal' : 'initials';
}

/** What was passed over behind the last sign is no part of the match. */
function trimmed(text: string, start: number, end: number): number {
  return start + text.slice(start, end).replace(/[^\p{L}\p{N}%]+$/u, '').length;
}
