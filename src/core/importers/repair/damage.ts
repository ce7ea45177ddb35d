import type { MessageCode } from '../../messages/index.ts';
import type { Damage, Span } from '../../model.ts';

/** What is to stand in place of a stretch of the text. */
export interface Mend {
  readonly span: Span;
  readonly text: string;
}

/** A kind of damage. One file a kind; `index.ts` lists them. */
export interface DamageKind {
  readonly damage: Damage;
  /** The message that says what was mended; `count` places, the first of which read `was` and now reads `now`. */
  readonly code: MessageCode;
  /** Returns what is to be mended, in order, without overlap. Its time is linear in the text's length. */
  find(text: string): readonly Mend[];
}

/** Returns a mend for each match of a pattern (global) for which `mended` gives another text. */
export function mendsOf(
  text: string,
  pattern: RegExp,
  mended: (match: RegExpExecArray) => string | undefined,
): readonly Mend[] {
  const mends: Mend[] = [];
  for (const match of text.matchAll(pattern)) {
    const replacement = mended(match);
    if (replacement === undefined || replacement === match[0]) continue;
    mends.push({ span: { start: match.index, end: match.index + match[0].length }, text: replacement });
  }
  return mends;
}
