/** What a hall's screen shows through the day. */
export interface Playlist {
  /** Shown one after another, round and round, while their time is on. */
  readonly items: readonly PlaylistItem[];
  /** What is shown when nothing is scheduled; without it the screen is dark. */
  readonly otherwise?: Exhibit;
  /** When the screen is on at all; at any other time it is dark, and turned off where the system can do that. */
  readonly screen?: Schedule;
  /** How fast visitors read beside the usual: 0.5 is half as fast, so slides stand twice as long. */
  readonly pace: number;
  /** Minutes without a touch until everything is as before a visitor came. */
  readonly idle: number;
}

export interface PlaylistItem {
  readonly exhibit: Exhibit;
  readonly schedule: Schedule;
}

/** A deck of the folder, or a picture of it that stands for some seconds. */
export type Exhibit =
  | { readonly type: 'deck'; readonly deck: string }
  | { readonly type: 'picture'; readonly file: string; readonly seconds: number };

/** Returns what exhibits are called, in one line. */
export const namesOf = (exhibits: readonly Exhibit[]): string =>
  exhibits.map((exhibit) => (exhibit.type === 'deck' ? exhibit.deck : exhibit.file)).join(' · ');

/** When an item is on; what is not said restricts nothing. Days and times are those of the clock on the wall. */
export interface Schedule {
  /** First and last day, `2027-03-08`. */
  readonly from?: string;
  readonly to?: string;
  readonly weekdays?: readonly Weekday[];
  readonly hours?: readonly Hours[];
}

/** Monday is 1, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** From `08:30` on, up to and without `18:00`. Where the end is not after the start it is that of the next day. */
export interface Hours {
  readonly start: string;
  readonly end: string;
}
