import type { MessageCode } from '../../core/messages/index.ts';
import { faultOf, type Pulse } from '../../core/kiosk/pulse.ts';
import type { Beat } from '../../services/beat.ts';

/** Listens to the page's pulse. */
export interface PageWatch {
  /** The page has been shown, or its host came back: it has time to be heard. */
  readonly begin: () => void;
  readonly heard: (beat: Beat) => void;
  readonly fault: () => MessageCode | undefined;
  /** What it told last since it was shown. */
  readonly last: () => Beat | undefined;
}

export function pageWatch(): PageWatch {
  let pulse: Pulse = { since: performance.now() };
  let last: Beat | undefined;
  return {
    begin: () => {
      pulse = { since: performance.now() };
      last = undefined;
    },
    heard: (beat) => {
      const now = performance.now();
      // A display that is turned off takes no frames.
      const isSeen = beat.visible && beat.shows.type !== 'dark';
      const isDrawn = !isSeen || beat.frames !== last?.frames;
      pulse = { ...pulse, heard: now, ...(isDrawn && { painted: now }) };
      last = beat;
    },
    fault: () => faultOf(pulse, performance.now()),
    last: () => last,
  };
}
