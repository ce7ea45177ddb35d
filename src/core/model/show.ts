import type { AnySpan, SlideId } from '../model.ts';
import type { TOOLS } from '../show/tools.ts';

export type Tool = (typeof TOOLS)[number];

/** Where the audience is, and what speaker and hall have before them. Not kept. */
export interface Show {
  readonly slide: SlideId;
  readonly screen: 'slide' | 'black' | 'white';
  readonly tool: Tool;
  readonly overview: boolean;
  readonly ended: boolean;
  /** The slides in the order in which they are shown. A hidden slide that is shown on demand is not among them. */
  readonly order: readonly SlideId[];
  /** Where “back” leads: the slide before the last jump. */
  readonly before?: SlideId;
  readonly source?: SourceAsked;
  /** The selection that is shown instead of the whole deck. */
  readonly custom?: string;
  /** The part of the slide that fills the screen; the whole where there is none. */
  readonly zoom?: Zoom;
  /** The show turns by itself, each slide after so many seconds or after those of the rehearsal. */
  readonly auto?: number | 'rehearsed';
  /** Items of lists come one by one. */
  readonly stepwise?: true;
  /** So many items of the slide are seen; all where there is none. */
  readonly step?: number;
  readonly rehearsal?: Rehearsal;
  readonly clock: Clock;
  readonly notes: NotesView;
}

/** “Where is this from?”: the places in the report that are asked about, and on which screens the answer stands. */
export interface SourceAsked {
  readonly spans: readonly AnySpan[];
  readonly on: 'speaker' | 'both';
}

/** A part of the slide: its middle in slide units, and how many times larger it is seen. */
export interface Zoom {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A rehearsal that goes on. */
export interface Rehearsal {
  /** Since when the present slide stands, in ms since 1970. */
  readonly since: number;
  /** What the slides took so far. */
  readonly seconds: Readonly<Record<string, number>>;
}

/** The time of a speech. All in ms; `since` is counted from 1970. */
export interface Clock {
  /** Since when it runs; nothing while it stands. */
  readonly since?: number;
  /** What ran before it was last started. */
  readonly before: number;
  readonly planned: number;
  /** Whether the hall sees what is left. */
  readonly inHall: boolean;
}

/** How the speaker sees the notes. */
export interface NotesView {
  /** Of the usual size. */
  readonly size: number;
  /** How many times they were scrolled on since the slide was turned. */
  readonly scrolled: number;
}
