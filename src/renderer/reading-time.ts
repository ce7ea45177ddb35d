/** Shortest and longest time that a slide stands in the kiosk, in s. */
const shortest = 6;
const longest = 24;
/** Time to look before reading, in s. */
const look = 4;
/** Signs read in a second by somebody who stands before a screen in a lobby: slower than the 4-7 of silent reading of Chinese. */
const pace = 5;

/** Returns how long a slide stands in the kiosk, in s, by the amount of its text. Words of Latin letters count as two signs. */
export function readingTime(text: string): number {
  const signs = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\d][\p{Script=Latin}\d.,%]*/gu)?.length ?? 0;
  return Math.min(longest, Math.max(shortest, look + (signs + 2 * words) / pace));
}
