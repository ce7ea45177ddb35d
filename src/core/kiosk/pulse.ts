import type { MessageCode } from '../messages/index.ts';

/** What is known of a page that has been shown: times in ms of a clock that is never set. */
export interface Pulse {
  /** When it was shown, or the host that it tells came back. */
  readonly since: number;
  /** When it was heard last, if since then. */
  readonly heard?: number;
  /** When it was heard last that something had been drawn, or that there was nothing to be seen. */
  readonly painted?: number;
}

/** A cold start on a slow machine takes so long, in ms. */
const FIRST_WITHIN = 15_000;
/** The page tells every second; a heavy slide may keep it this long, in ms. */
const NEXT_WITHIN = 5000;

/** Returns what is wrong with a page, or nothing. One that is heard but draws nothing is as bad as one that is not heard. */
export function faultOf({ since, heard, painted }: Pulse, now: number): MessageCode | undefined {
  if (heard === undefined) return now - since > FIRST_WITHIN ? 'kiosk-page-silent' : undefined;
  if (now - heard > NEXT_WITHIN) return 'kiosk-page-silent';
  return now - (painted ?? since) > NEXT_WITHIN ? 'kiosk-page-frozen' : undefined;
}
