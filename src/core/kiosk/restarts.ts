/** From its start to its end, in ms of a clock that is never set. */
export interface Lifetime {
  readonly from: number;
  readonly to: number;
}

/** What is done about something that ended: it is started again after a while, or not within this hour any more. */
export interface Restart {
  readonly type: 'again' | 'given-up';
  /** In ms. */
  readonly after: number;
}

/** Within an hour, where nobody says otherwise. */
export const USUAL_RESTARTS = 30;

/** In ms. */
const HOUR = 3_600_000;
/** What ended sooner had not come up, in ms. */
const SHORT = 5000;
/** Pause after the first lifetime that was short, in ms; each next one in a row doubles it. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/**
 * Returns what is done when the last of the lifetimes is over: at once where it had been up, later and later where it does not
 * come up, and after `most` restarts within an hour only when the first of them is an hour ago.
 */
export function restartAfter(lifetimes: readonly Lifetime[], most: number): Restart {
  const now = lifetimes.at(-1)?.to ?? 0;
  const lately = lifetimes.filter(({ to }) => to > now - HOUR);
  const first = lately.at(-most - 1);
  if (first) return { type: 'given-up', after: first.to + HOUR - now };
  const sound = lifetimes.findLastIndex(({ from, to }) => to - from >= SHORT);
  const short = lifetimes.length - 1 - sound;
  const pause = short === 0 ? 0 : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (short - 1));
  return { type: 'again', after: pause };
}
