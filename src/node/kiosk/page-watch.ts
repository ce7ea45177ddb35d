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
  let wasSeen = false;
  return {
    begin: () => {
      pulse = { since: performance.now() };
      last = undefined;
      wasSeen = false;
    },
    heard: (beat) => {
      const now = performance.now();
      // A display that is turned off takes no frames.
      const { type } = beat.shows;
      // What has never been seen is a window that did not come to the front; what was, may be covered for a while.
      const isHidden = type === 'dark' || (!beat.visible && wasSeen);
      const isDrawn = isHidden || beat.frames !== last?.frames;
      const opened = pulse.opened ?? (type === 'opening' ? undefined : now);
      pulse = {
        ...pulse,
        heard: now,
        ...(isDrawn && { painted: now }),
        ...(opened !== undefined && { opened }),
      };
      wasSeen ||= beat.visible;
      last = beat;
    },
    fault: () => faultOf(pulse, performance.now()),
    last: () => last,
  };
}
