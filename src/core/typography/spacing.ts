import { classOf } from './characters.ts';

/** The space between Chinese and Latin letters or digits, in em. */
export const THIN_SPACE = 0.25;
/** What a full-width mark gives up where its blank half is not wanted, in em (W3C, Requirements for Chinese Text Layout, 3.1.6). */
export const HALF = -0.5;

/**
 * Returns for each character of a line of print the space to be added before it, in em, and as the last item what is
 * added behind the last character: the thin space between Chinese and Western, and the squeeze of full-width marks
 * beside each other and at the ends of the line.
 */
export function spacingOf(characters: readonly string[]): readonly number[] {
  const spaces = characters.map((character, index) => spaceBetween(characters[index - 1], character));
  const last = characters.at(-1);
  return [...spaces, last !== undefined && classOf(last) === 'closing' ? HALF : 0];
}

function spaceBetween(before: string | undefined, after: string): number {
  const right = classOf(after);
  if (before === undefined) return right === 'opening' ? HALF : 0;
  const left = classOf(before);
  if (left === 'closing' && (right === 'closing' || right === 'opening')) return HALF;
  if (left === 'opening' && right === 'opening') return HALF;
  return meetsWestern(before, left, after, right) ? THIN_SPACE : 0;
}

function meetsWestern(before: string, left: string, after: string, right: string): boolean {
  if (left === 'han') return right === 'digit' || right === 'latin' || after === '+' || after === '−';
  if (right === 'han')
    return left === 'digit' || left === 'latin' || before === '%' || before === '‰' || before === '℃';
  return false;
}
