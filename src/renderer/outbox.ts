import { blankSlide, redone, replaced, undone, withStrokes, type SlideInk } from '../core/ink/slide-ink.ts';
import type { Replaced, SlideId, Stroke, StrokeId } from '../core/model.ts';
import { issueOf } from './failure.ts';
import type { InkAction } from '../services/ink-action.ts';

/** waiting: not sent · sent: no answer yet · answered: done, but not yet seen in what the owner tells. */
interface Parcel {
  readonly action: InkAction;
  readonly on: SlideId;
  state: 'waiting' | 'sent' | 'answered';
}

/** What was drawn here and is not yet known to be kept. Nothing leaves it before the owner has shown that it has it. */
export interface Outbox {
  readonly add: (action: InkAction) => void;
  /** What is seen on a slide: what the owner keeps, with what is on its way. */
  readonly seen: (slide: SlideId, kept: readonly Stroke[]) => readonly Stroke[];
  /** The owner tells what a slide has: what was answered or is in it needs no more waiting. */
  readonly arrived: (slide: SlideId, kept: readonly Stroke[]) => void;
  /** A new wire: what was sent without an answer is sent again unless the owner has it. */
  readonly again: (kept: (slide: SlideId) => readonly Stroke[]) => void;
  /** Sends what waits, in order and without waiting for answers. Resolves when all is answered, rejects when a sending failed. */
  readonly flush: (send: (action: InkAction) => Promise<void>) => Promise<void>;
  readonly waiting: () => number;
}

/** Returns an empty outbox. */
export function outbox(): Outbox {
  let parcels: readonly Parcel[] = [];

  const sendOne = async (parcel: Parcel, send: (action: InkAction) => Promise<void>): Promise<void> => {
    parcel.state = 'sent';
    try {
      await send(parcel.action);
      parcel.state = 'answered';
    } catch (error) {
      // Where the wire was lost nobody knows whether it arrived; the owner's next state tells.
      if (!isWireLost(error)) parcel.state = 'waiting';
      throw error;
    }
  };

  return {
    add: (action) => {
      parcels = [...parcels, { action, on: slideOf(action), state: 'waiting' }];
    },
    seen: (slide, kept) =>
      foreseen(
        kept,
        parcels.flatMap(({ on, action }) => (on === slide ? [action] : [])),
      ),
    arrived: (slide, kept) => {
      const ids = new Set(kept.map((stroke) => stroke.id));
      parcels = parcels.filter((parcel) => parcel.on !== slide || !isDone(parcel, ids));
    },
    again: (kept) => {
      parcels = parcels.filter((parcel) => parcel.state === 'waiting' || isMissing(parcel, kept(parcel.on)));
      for (const parcel of parcels) parcel.state = 'waiting';
    },
    flush: async (send) => {
      const waiting = parcels.filter(({ state }) => state === 'waiting');
      const sent = await Promise.allSettled(waiting.map((parcel) => sendOne(parcel, send)));
      for (const one of sent) if (one.status === 'rejected') throw one.reason;
    },
    waiting: () => parcels.filter((parcel) => parcel.state !== 'answered').length,
  };
}

const isWireLost = (error: unknown): boolean => issueOf(error).code === 'wire-lost';

function slideOf(action: InkAction): SlideId {
  return action.type === 'stroke' ? action.stroke.slide : action.slide;
}

function isDone({ action, state }: Parcel, ids: ReadonlySet<string>): boolean {
  return state === 'answered' || (action.type === 'stroke' && ids.has(action.stroke.id));
}

/** A stroke, an erasure, a replacement can be looked for; whether an undo arrived cannot be known, and twice would be worse than never. */
function isMissing({ action }: Parcel, kept: readonly Stroke[]): boolean {
  if (action.type === 'stroke') return kept.every((stroke) => stroke.id !== action.stroke.id);
  if (action.type === 'erase') return kept.some((stroke) => action.strokes.includes(stroke.id));
  if (action.type === 'replace')
    return action.strokes.some(({ stroke }) => kept.some(({ id }) => id === stroke));
  return false;
}

/**
 * What the actions will have done once they arrive, by the owner's own rules. An undo takes back what is on its way
 * before it; what it takes back of the owner's is seen when the owner tells.
 */
const foreseen = (kept: readonly Stroke[], actions: readonly InkAction[]): readonly Stroke[] =>
  actions.length === 0 ? kept : actions.reduce(done, { ...blankSlide, strokes: kept }).strokes;

function done(slide: SlideInk, action: InkAction): SlideInk {
  switch (action.type) {
    case 'stroke':
      return withStrokes(slide, [action.stroke]);
    case 'erase':
      return replaced(slide, action.strokes.map(nothingFor));
    case 'replace':
      return replaced(slide, action.strokes);
    case 'clear':
      return replaced(
        slide,
        slide.strokes.map(({ id }) => nothingFor(id)),
      );
    case 'undo':
      return undone(slide);
    case 'redo':
      return redone(slide);
  }
}

const nothingFor = (stroke: StrokeId): Replaced => ({ stroke, pieces: [] });
