import type { Beat } from './beat.ts';
import type { Files } from './host.ts';

/** Who keeps a screen going that nobody tends, as the services see it. */
export interface Supervisor {
  /** What is kept for this screen: beside its decks, or elsewhere where those may only be read. */
  readonly state: Files;
  /** Told every second what the page does. */
  readonly heard: (beat: Beat) => void;
  /** Ends page, host and supervisor. */
  readonly leave: () => void;
}

/** Shown by the browser alone when nothing else can be; in the state's folder. */
export const PLAIN_PAGE = 'plain.html';
