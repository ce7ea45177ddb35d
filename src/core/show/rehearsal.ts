import type { Rehearsal, SlideId } from '../model.ts';

/** Returns a rehearsal that begins now, in ms since 1970. */
export const startedRehearsal = (now: number): Rehearsal => ({ since: now, seconds: {} });

/** Returns the rehearsal after a slide was left: what it stood is added to what it stood before. */
export function leftSlide({ since, seconds }: Rehearsal, slide: SlideId, now: number): Rehearsal {
  const spent = Math.round((now - since) / 100) / 10;
  return { since: now, seconds: { ...seconds, [slide]: (seconds[slide] ?? 0) + spent } };
}
