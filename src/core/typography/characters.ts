/** What a character is to the typesetter. */
export type CharacterClass =
  | 'han'
  | 'digit'
  | 'latin'
  /** ， 。 、 ； ： ？ ！ and ） 》 ” …: full-width, ink in the left half (W3C, Requirements for Chinese Text Layout, 3.1). */
  | 'closing'
  /** （ 《 “ …: full-width, ink in the right half. */
  | 'opening'
  /** Stands between what it joins and belongs to no side: · — … ∶ */
  | 'joining'
  | 'blank'
  | 'other';

const CLOSING = new Set('，。、；：？！）》”’】〕」』〉');
const OPENING = new Set('（《“‘【〔「『〈');
const JOINING = new Set('·—…∶－–～／/');

const classes = new Map<string, CharacterClass>();

/** Returns the class of a character; each is looked at once, since every line asks for its characters again. */
export function classOf(character: string): CharacterClass {
  const known = classes.get(character);
  if (known) return known;
  const found = lookedAt(character);
  classes.set(character, found);
  return found;
}

function lookedAt(character: string): CharacterClass {
  if (CLOSING.has(character)) return 'closing';
  if (OPENING.has(character)) return 'opening';
  if (JOINING.has(character)) return 'joining';
  if (/^[\p{Script=Han}〇々]$/u.test(character)) return 'han';
  if (/^[0-9]$/.test(character)) return 'digit';
  if (/^[\p{Script=Latin}\p{Script=Greek}]$/u.test(character)) return 'latin';
  return /^\s$/.test(character) ? 'blank' : 'other';
}
