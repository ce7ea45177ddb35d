import { z } from 'zod';
import type {
  Deck,
  Evidence,
  InkPoint,
  Issue,
  Language,
  RenderedDeck,
  Report,
  Show,
  SlideId,
  Stroke,
} from '../core/model.ts';
import { PAPERS, PER_PAGE } from '../core/exporters/choices.ts';
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
  readonly rendered: RenderedDeck;
  /** Text of the source report, for “where is this from?”. */
  readonly source: Pick<Report, 'text'>;
  /** The deck's own subsets; `data` are the bytes of a TrueType file. */
  readonly fonts: readonly { readonly family: string; readonly weight: number; readonly data: Uint8Array }[];
  readonly issues: readonly Issue[];
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

/** A stroke while the pen is down: not kept, seen live by the other windows. */
export interface LiveStroke {
  readonly slide: SlideId;
  readonly stroke: Omit<Stroke, 'points'>;
  /** The points since the last message. */
  readonly points: readonly InkPoint[];
}

/** What a window that watches a deck is told: first `state`, then each change. */
export type DeckEvent =
  | { readonly type: 'state'; readonly show: Show; readonly ink: readonly Stroke[] }
  | { readonly type: 'show'; readonly show: Show }
  | { readonly type: 'ink'; readonly slide: SlideId; readonly strokes: readonly Stroke[] }
  | { readonly type: 'live'; readonly live: LiveStroke }
  | { readonly type: 'pointer'; readonly slide: SlideId; readonly at?: readonly [x: number, y: number] }
  | { readonly type: 'unsaved'; readonly issue: Issue }
  | { readonly type: 'saved' };

// ---------------------------------------------------------------- what a window may send

const deckName = z.string().min(1).max(200);
const slideId = z.custom<SlideId>((value) => typeof value === 'string' && value.startsWith('s-'));
const span = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });
const inkPoint = z.tuple([z.number(), z.number(), z.number()]).readonly();
const strokeHead = z.object({
  id: z.custom<Stroke['id']>((value) => typeof value === 'string' && /^k-[\w-]{1,64}$/.test(value)),
  slide: slideId,
  tool: z.enum(['pen', 'highlighter']),
  colour: z.string().regex(/^#[0-9a-f]{6}$/i),
  width: z.number().positive().max(100),
});

const showAction = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['next', 'previous', 'first', 'last', 'back', 'overview', 'end', 'start']) }),
  z.object({ type: z.literal('jump'), to: z.union([slideId, z.number().int()]) }),
  z.object({ type: z.literal('screen'), screen: z.enum(['slide', 'black', 'white']) }),
  z.object({ type: z.literal('tool'), tool: z.enum(['pointer', 'pen', 'highlighter', 'eraser', 'laser']) }),
  z.object({ type: z.literal('source'), spans: z.array(span).max(20).readonly() }),
]);
export type ShowAction = z.infer<typeof showAction>;

const inkAction = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('stroke'),
    stroke: strokeHead.extend({ points: z.array(inkPoint).min(1).max(20_000).readonly() }),
  }),
  z.object({
    type: z.literal('erase'),
    slide: slideId,
    strokes: z.array(z.custom<Stroke['id']>()).min(1).readonly(),
  }),
  z.object({ type: z.enum(['undo', 'redo', 'clear']), slide: slideId }),
]);
export type InkAction = z.infer<typeof inkAction>;

const exportChoices = z.object({
  ink: z.boolean(),
  notes: z.boolean(),
  slides: z.string().max(2000).optional(),
  perPage: z.literal([...PER_PAGE]),
  paper: z.enum(PAPERS),
});

/** All that a window may ask, by name. Whatever is not in this table does not cross the wire. */
export const contract = {
  decks: call([], {} as readonly DeckCard[]),
  importReport: stream(
    [z.object({ name: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) })],
    {} as Progress<Imported>,
  ),
  open: call([deckName], {} as OpenDeck),
  watch: stream([deckName], {} as DeckEvent),
  act: call([deckName, showAction], {} as Show),
  ink: call([deckName, inkAction], undefined as void),
  live: call(
    [deckName, z.object({ slide: slideId, stroke: strokeHead, points: z.array(inkPoint).readonly() })],
    undefined as void,
  ),
  pointer: call([deckName, slideId, z.tuple([z.number(), z.number()]).optional()], undefined as void),
  evidence: call([deckName, z.array(span).min(1).max(20).readonly()], {} as Evidence),
  exportDeck: stream([deckName, z.string(), exportChoices], {} as Progress<Exported>),
  openWindow: call(
    [z.enum(['desk', 'stage', 'speaker', 'print', 'kiosk']), deckName.optional()],
    undefined as void,
  ),
  reveal: call([z.string()], undefined as void),
  language: call([], {} as Language),
} as const;
