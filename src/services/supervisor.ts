import type { Exhibit } from '../core/kiosk/playlist.ts';
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

/** What will be shown next, other than now. */
export interface Scheduled {
  /** ISO. */
  readonly at: string;
  /** None where the screen will be dark. */
  readonly exhibits: readonly Exhibit[];
}

/** New content that was tried. */
export interface Arrived {
  /** ISO. */
  readonly at: string;
  readonly deck: string;
  /** Why it is not shown; nothing where it is. */
  readonly refused?: string | undefined;
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
  /** Nothing where that is not within a week. */
  readonly next?: Scheduled | undefined;
  /** The last content that arrived. */
  readonly content?: Arrived | undefined;
  /** Whether the display itself has been turned off, and how; where no way is known it shows black. */
  readonly display?: DisplayTurned | undefined;
  readonly slides: number;
  /** By day, such as `2027-03-08`. */
  readonly touches: Readonly<Record<string, number>>;
  /** Of the machine. */
  readonly memory: { readonly free: number; readonly of: number };
  /** Of the disk that the decks are on. */
  readonly disk?: { readonly free: number; readonly of: number } | undefined;
}

export interface DisplayTurned {
  readonly power: 'on' | 'off';
  /** The ways that took it, such as `DPMS`. */
  readonly by: readonly string[];
}

/** Who keeps a screen going that nobody tends, as the services see it. */
export interface Supervisor {
  /** What is kept for this screen: beside its decks, or elsewhere where those may only be read. */
  readonly state: Files;
  /** Told every second what the page does. */
  readonly heard: (beat: Beat) => void;
  /** Told what comes next whenever that changes. */
  readonly scheduled: (next: Scheduled | undefined) => void;
  readonly checkPin: (pin: string) => Promise<PinAnswer>;
  readonly status: () => Promise<KioskStatus | undefined>;
  /** Ends page, host and supervisor. */
  readonly leave: () => void;
}

/** Shown by the browser alone when nothing else can be; in the state's folder. */
export const PLAIN_PAGE = 'plain.html';
