import type { MessageCode } from '../messages/index.ts';

/** What is known of a page that has been shown: times in ms of a clock that is never set. */
export interface Pulse {
  /** When it was shown, or the host that it tells came back. */
  readonly since: number;
  /** When it was heard last, if since then. */
  readonly heard?: number;
  /** When it was heard last that something had been drawn, or that there was nothing to be seen. */
  readonly painted?: number;
  /** When it was heard first that it had come so far as to show something, or to know that it cannot. */
  readonly opened?: number;
}

/** A cold start on a slow machine takes so long, in ms. */
const FIRST_WITHIN = 15_000;
/** The page tells every second; a heavy slide may keep it this long, in ms. */
const NEXT_WITHIN = 5000;
/** A large deck on a slow machine is opened in a fraction of it, in ms. */
const OPENED_WITHIN = 60_000;

/** Returns what is wrong with a page, or nothing. One that is heard but draws nothing is as bad as one that is not heard. */
export function faultOf({ since, heard, painted, opened }: Pulse, now: number): MessageCode | undefined {
  if (heard === undefined) return now - since > FIRST_WITHIN ? 'kiosk-page-silent' : undefined;
  if (now - heard > NEXT_WITHIN) return 'kiosk-page-silent';
  if (opened === undefined && now - since > OPENED_WITHIN) return 'kiosk-page-opening';
  return now - (painted ?? since) > NEXT_WITHIN ? 'kiosk-page-frozen' : undefined;
}
