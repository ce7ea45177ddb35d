import { z } from 'zod';
import type {
  Deck,
  Display,
  DisplayChoice,
  Evidence,
  FactId,
  Finding,
  Found,
  Issue,
  Language,
  Layer,
  LayerId,
  Program,
  RenderedDeck,
  RenderedSlide,
  Report,
  Show,
  Slide,
  SlideId,
  Stroke,
} from '../core/model.ts';
import type { Playlist } from '../core/kiosk/playlist.ts';
import type { Running } from '../core/kiosk/schedule.ts';
import type { SlideChange } from '../core/ink/slide-ink.ts';
import type { ExportChoices } from '../core/exporters/choices.ts';
import type { Edit } from '../core/edits/index.ts';
import type { HistoryTold, StepsTold } from './deck-owner.ts';
import type { EditedDeck } from './edited-looks.ts';
import type { FigureRow } from './figures.ts';
import { exportChoices } from './export-choices.ts';
import { beat } from './beat.ts';
import type { Comparison } from '../core/plan/comparison/index.ts';
import { VIEWS } from './host.ts';
import type { KioskStatus, PinAnswer } from './supervisor.ts';
import {
  inkAction,
  layerAction,
  liveChange,
  liveStroke,
  type LiveChange,
  type LiveStroke,
} from './ink-action.ts';
import { displayChoice, preferred, type Preferences } from './settings.ts';
import type { BinnedDeck } from './shelf.ts';
import { programAction, showAction, slideId, span } from './show-action.ts';
import { call, stream } from './wire.ts';

// ---------------------------------------------------------------- what crosses the wire

/** A deck as the library shows it. `broken` says why it cannot be opened. */
export interface DeckCard {
  readonly name: string;
  readonly title: string;
  readonly slides: number;
  readonly figures: number;
  /** The first slide, to be shown in small. */
  readonly cover?: { readonly html: string; readonly css: string };
  readonly changed: string;
  readonly broken?: Issue;
}

/** Everything that a window needs to show a deck. */
export interface OpenDeck {
  readonly name: string;
  readonly deck: Deck;
  /** All slides, or those beside the one that is shown. */
  readonly rendered: RenderedDeck;
  /** Text of the source report, for “where is this from?”. */
  readonly source: Pick<Report, 'text'>;
  /** Cut to what its slides and its report need. */
  readonly fonts: readonly DeckFont[];
  readonly issues: readonly Issue[];
  readonly history: HistoryTold;
}

/** A subset of a shipped face; `data` are the bytes of a TrueType file. */
export interface DeckFont {
  readonly family: string;
  readonly weight: number;
  readonly data: Uint8Array;
}

/** Some slides of a deck as they look. */
export interface DrawnSlides {
  readonly slides: readonly RenderedSlide[];
  readonly fonts: readonly DeckFont[];
}

/** `step` is a message code; the last one carries the result. */
export type Progress<T> =
  | { readonly type: 'progress'; readonly step: string; readonly done: number; readonly of: number }
  | { readonly type: 'done'; readonly result: T };

export interface Imported {
  readonly card: DeckCard;
  readonly issues: readonly Issue[];
}

export interface Exported {
  readonly path: string;
  readonly bytes: number;
  readonly pages: number;
}

/** A page that was put in while presenting, as it looks. */
export interface AddedSlide {
  readonly slide: Slide;
  readonly rendered: RenderedSlide;
  /** Glyphs that the deck's own subsets lack. */
  readonly fonts: readonly DeckFont[];
}

/** The displays as windows are told of them. */
export interface DisplaysSeen {
  readonly displays: readonly Display[];
  /** False on a host that knows no displays: then a window asks its browser. */
  readonly known: boolean;
  /** Id of the one that the hall sees. */
  readonly hall?: string;
  readonly chosen?: DisplayChoice;
  /** The speaker's window is kept back, since the hall may see it. */
  readonly withheld: boolean;
  /** How many times the screens were to show their numbers: where the host cannot, each window does on its own. */
  readonly identified: number;
}

/** How many windows show the deck to the hall, and how many to the speaker. */
export interface Seats {
  readonly stages: number;
  readonly speakers: number;
}

/** What a screen that nobody tends shows. */
export interface OnScreen extends Pick<Running, 'exhibits' | 'clock'>, Pick<Playlist, 'pace' | 'idle'> {
  /** Why the list that is on the disk now does not count. */
  readonly issue?: Issue;
}

/** A picture of the decks' folder. */
export interface Picture {
  readonly bytes: Uint8Array;
  /** Its media type. */
  readonly type: string;
}

/** The layers of a deck's ink, those too that are hidden, deleted or merged; `current` is the one that is drawn on. */
export interface LayersTold {
  readonly layers: readonly Layer[];
  readonly current?: LayerId;
  /** Whether each showing begins a layer. */
  readonly perShowing: boolean;
}

/** What an operator is told who gave a PIN. */
export type OperatorAnswer =
  | Exclude<PinAnswer, { type: 'right' }>
  | { readonly type: 'right'; readonly status: KioskStatus | undefined };

/**
 * What a window that watches a deck is told: first `state`; once somebody has asked for ink its layers, the slides that have
 * some, and what is on the one that is shown (the window asks for the others by `strokes`); then each change.
 */
export type DeckEvent =
  | {
      readonly type: 'state';
      readonly show: Show;
      readonly program: Program;
      readonly seats: Seats;
      readonly history: HistoryTold;
    }
  | { readonly type: 'show'; readonly show: Show }
  | { readonly type: 'program'; readonly program: Program }
  | { readonly type: 'added'; readonly added: AddedSlide }
  | { readonly type: 'edited'; readonly edited: EditedDeck }
  | { readonly type: 'inked'; readonly slides: readonly SlideId[] }
  | { readonly type: 'ink'; readonly slide: SlideId; readonly strokes: readonly Stroke[] }
  | ({ readonly type: 'ink-change'; readonly slide: SlideId } & SlideChange)
  | ({ readonly type: 'layers' } & LayersTold)
  | { readonly type: 'live'; readonly live: LiveStroke }
  | { readonly type: 'live-change'; readonly live: LiveChange }
  | { readonly type: 'pointer'; readonly slide: SlideId; readonly at?: readonly [x: number, y: number] }
  | { readonly type: 'seats'; readonly seats: Seats }
  | { readonly type: 'unsaved'; readonly issue: Issue }
  | { readonly type: 'saved' };

// ---------------------------------------------------------------- what a window may send

/** No kind of report may be larger (`largest` of the importers); what is, is not sent. In bytes. */
export const LARGEST_FILE = 100_000_000;

const deckName = z.string().min(1).max(200);
const pin = z.string().max(12);
const fileName = z.string().min(1).max(255);
const view = z.enum(VIEWS);
const factId = z.custom<FactId>((value) => typeof value === 'string' && /^f\d+-\d+$/.test(value));
/** A slide is made by the services themselves, since what it says has places in the report. */
const edit = z.custom<Exclude<Edit, { type: 'add' }>>(
  // What it says besides is read by its kind, so that windows do not carry all that edits are made with.
  (value) => z.object({ type: z.string().refine((type) => type !== 'add') }).safeParse(value).success,
);
/** A slide that the user wants: of what is typed, or of figures of the report. */
const newSlide = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['statement', 'points', 'section', 'blank']) }),
  z.object({ type: z.literal('figures'), facts: z.array(factId).min(1).max(200).readonly() }),
]);
export type NewSlide = z.infer<typeof newSlide>;
/** A layout that fits a slide; `chosen` where it is the one that is seen. */
export interface LayoutChoice {
  readonly layout: string;
  readonly html: string;
  readonly chosen: boolean;
}
/** What an export was last asked for, and what there is to ask for. */
export interface ExportOffer {
  readonly forms: readonly { readonly name: string; readonly takes: readonly (keyof ExportChoices)[] }[];
  readonly last: { readonly to: string; readonly choices: ExportChoices };
}
const reportFile = z.object({ name: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) });
const comparedWith = z.union([z.object({ deck: deckName }), reportFile]);
/** Which report a deck's own is compared with: that of another deck, or a file. */
export type ComparedWith = z.infer<typeof comparedWith>;

/** All that a window may ask, by name. Whatever is not in this table does not cross the wire. */
export const contract = {
  decks: call([], {} as readonly DeckCard[]),
  /** Makes the same deck again, under another title; returns its name. */
  duplicate: call([deckName], ''),
  /** Throws a deck away; it can be had back. */
  bin: call([deckName], undefined as void),
  binned: call([], {} as readonly BinnedDeck[]),
  /** Takes a deck out of the bin; returns its name. */
  restore: call([deckName], ''),
  /** For the covers and titles of those decks. */
  coverFonts: call([], {} as readonly DeckFont[]),
  importReport: stream([reportFile], {} as Progress<Imported>),
  /** What of a deck's report another one states, too. */
  comparison: call([deckName, comparedWith], {} as Comparison),
  /** Makes a deck of its own of both. */
  importComparison: stream([deckName, comparedWith], {} as Progress<Imported>),
  open: call([deckName], {} as OpenDeck),
  /** Of the slides those alone are drawn that stand beside the one that is shown; the window asks for the others by `draw`. */
  openNear: call([deckName], {} as OpenDeck),
  draw: call([deckName, z.array(slideId).min(1).max(100).readonly()], {} as DrawnSlides),
  watch: stream([deckName, view], {} as DeckEvent),
  act: call([deckName, showAction], {} as Show),
  arrange: call([deckName, programAction], undefined as void),
  addBlank: call([deckName, slideId], {} as SlideId),
  /** Changes what the deck says. */
  edit: call([deckName, edit], undefined as void),
  undo: call([deckName], undefined as void),
  redo: call([deckName], undefined as void),
  /** What was done to the deck, and when. */
  steps: call([deckName], {} as StepsTold),
  /** Takes back, or does again, until so many steps stand. */
  goTo: call([deckName, z.number().int().min(0)], undefined as void),
  /** All figures of the deck's report. */
  figures: call([deckName], {} as readonly FigureRow[]),
  /** The layouts that fit a slide, as it looks in them. */
  layouts: call([deckName, slideId], {} as readonly LayoutChoice[]),
  /** Puts a slide behind another, or before all. */
  addSlide: call([deckName, newSlide, slideId.optional()], {} as SlideId),
  find: call([deckName, z.string().max(100)], {} as Found),
  ask: call([deckName, z.array(factId).min(1).max(200).readonly(), slideId], {} as SlideId),
  ink: call([deckName, inkAction], undefined as void),
  /** All that is drawn on a slide, also what is hidden. */
  strokes: call([deckName, slideId], [] as readonly Stroke[]),
  /** What is wrong with the journal of a deck's ink. */
  inkIssues: call([deckName], [] as readonly Issue[]),
  layer: call([deckName, layerAction], undefined as void),
  live: call([deckName, liveStroke], undefined as void),
  liveChange: call([deckName, liveChange], undefined as void),
  pointer: call([deckName, slideId, z.tuple([z.number(), z.number()]).optional()], undefined as void),
  /** What a playlist file of the decks' folder shows, now and from then on. */
  running: stream([fileName], {} as OnScreen),
  picture: call([fileName], {} as Picture),
  /** What a kiosk's page is doing. */
  beat: call([beat], undefined as void),
  /** How it stands with a screen, for who knows its PIN; or what is wrong with the PIN. */
  operator: call([pin], {} as OperatorAnswer),
  /** Ends the kiosk, for who knows its PIN. */
  leaveKiosk: call([pin], {} as PinAnswer),
  evidence: call([deckName, z.array(span).min(1).max(20).readonly()], {} as Evidence),
  exportOffer: call([], {} as ExportOffer),
  /** Where in the decks' folder an export would lie. */
  exportPath: call([deckName, z.string(), exportChoices], ''),
  exportDeck: stream([deckName, z.string(), exportChoices], {} as Progress<Exported>),
  /** Before the program ends: writes what the disk refused; says what it refuses still. */
  finish: call([], [] as readonly Issue[]),
  openWindow: call([view, deckName.optional()], undefined as void),
  displays: stream([], {} as DisplaysSeen),
  chooseHall: call([displayChoice], undefined as void),
  identifyDisplays: call([], undefined as void),
  /** What the deck's report says against itself. */
  findings: call([deckName], {} as readonly Finding[]),
  reveal: call([z.string()], undefined as void),
  language: call([], {} as Language),
  /** How the interface is wanted. */
  preferences: call([], {} as Preferences),
  prefer: call([preferred], undefined as void),
} as const;
