/** What is kept of tries with a wrong PIN. */
export interface WrongTries {
  readonly count: number;
  /** When the last was made, in ms since 1970. */
  readonly last: number;
}

/** So many wrong tries cost nothing: fingers slip. */
const FREE = 3;
/** In ms. */
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 15 * 60_000;

/** Returns how long after so many wrong tries no other is looked at, in ms: four digits then take most of a year. */
export function waitAfter(count: number): number {
  return count < FREE ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (count - FREE));
}

/** Returns how long it is until the next try, in ms. A clock that was set back makes nobody wait longer than once more. */
export function waitLeft({ count, last }: WrongTries, now: number): number {
  const wait = waitAfter(count);
  return Math.min(wait, Math.max(0, last + wait - now));
}

/** Four to twelve digits. */
export const isPin = (text: string): boolean => /^\d{4,12}$/.test(text);
