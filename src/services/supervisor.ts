import type { Beat } from './beat.ts';
import type { Files } from './host.ts';

/** What is said to a PIN; waits are in ms. */
export type PinAnswer =
  | { readonly type: 'right' }
  | { readonly type: 'wrong'; readonly wait: number }
  | { readonly type: 'wait'; readonly wait: number }
  | { readonly type: 'unset' };

export interface Restarted {
  /** ISO. */
  readonly at: string;
  readonly what: 'host' | 'browser' | 'page';
  readonly reason: string;
}

/** How it stands with a screen that nobody tends. Times are ISO, sizes bytes. */
export interface KioskStatus {
  readonly since: string;
  readonly written: string;
  /** Process numbers. */
  readonly supervisor: number;
  readonly host?: number | undefined;
  readonly browser?: number | undefined;
  /** Since when the page has been heard to draw without a break. */
  readonly playing?: string | undefined;
  /** The latest last. */
  readonly restarts: readonly Restarted[];
  readonly restartsInAll: number;
  /** What the browser has been told to show, without the token. */
  readonly shown?: string | undefined;
  readonly beat?: Beat | undefined;
  readonly slides: number;
  /** By day, such as `2027-03-08`. */
  readonly touches: Readonly<Record<string, number>>;
  /** Of the machine. */
  readonly memory: { readonly free: number; readonly of: number };
  /** Of the disk that the decks are on. */
  readonly disk?: { readonly free: number; readonly of: number } | undefined;
}

/** Who keeps a screen going that nobody tends, as the services see it. */
export interface Supervisor {
  /** What is kept for this screen: beside its decks, or elsewhere where those may only be read. */
  readonly state: Files;
  /** Told every second what the page does. */
  readonly heard: (beat: Beat) => void;
  readonly checkPin: (pin: string) => Promise<PinAnswer>;
  readonly status: () => Promise<KioskStatus | undefined>;
  /** Ends page, host and supervisor. */
  readonly leave: () => void;
}

/** Shown by the browser alone when nothing else can be; in the state's folder. */
export const PLAIN_PAGE = 'plain.html';
