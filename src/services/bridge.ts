import type { Channel } from './wire.ts';

/** What the preload script puts on the page as `window.rostrum`: a way to the host, and nothing else. */
export interface Bridge {
  /** Opens a channel of its own for this window. */
  readonly open: () => Promise<Channel>;
}
