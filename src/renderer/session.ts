import type { Issue, Program, Show, SlideId } from '../core/model.ts';
import { noProgram, type ProgramAction } from '../core/show/program.ts';
import type { ShowAction } from '../core/show/show.ts';
import type { AddedSlide, DeckEvent, Seats } from '../services/contract.ts';
import type { HistoryTold } from '../services/deck-owner.ts';
import type { EditedDeck } from '../services/edited-looks.ts';
import type { View } from '../services/host.ts';
import { issueOf } from './failure.ts';
import { followed } from './followed.ts';
import { knownInk, type InkHeard, type KnownInk } from './ink/known-ink.ts';
import { ownActions } from './own-actions.ts';
import type { Asked } from './page.ts';
import { cell, happening, type Cell, type Signal, type Stop } from './signal.ts';

/** What this window knows of a deck that is shown, and how it asks for changes. The services own the state. */
export interface Session extends KnownInk {
  readonly show: Signal<Show>;
  readonly act: (action: ShowAction) => void;
  /** What presenting adds to the deck. */
  readonly program: Signal<Program>;
  readonly arrange: (action: Exclude<ProgramAction, { type: 'add' | 'rehearsed' }>) => void;
  /** Tells of a page that was put in. */
  readonly onAdded: (listener: (added: AddedSlide) => void) => Stop;
  /** Tells what the deck says otherwise from now on. */
  readonly onEdited: (listener: (edited: EditedDeck) => void) => Stop;
  /** What of the edits can be taken back and done again; told after `onEdited`. */
  readonly history: Signal<HistoryTold | undefined>;
  readonly pointAt: (slide: SlideId, at?: readonly [number, number]) => void;
  readonly pointer: Signal<PointedAt | undefined>;
  /** Why something is not on the disk, as long as it is not. */
  readonly unsaved: Signal<Issue | undefined>;
  readonly seats: Signal<Seats>;
  /** Says what went wrong, for a while, where the sign for it is. */
  readonly failed: (error: unknown) => void;
  readonly stop: Stop;
}

export interface PointedAt {
  readonly slide: SlideId;
  readonly at: readonly [x: number, y: number];
}

/** How a window moves when nobody answers: the state that an action leads to. */
export type Moves = (show: Show, action: ShowAction) => Show;

interface Source {
  readonly services: Asked;
  readonly connected: Signal<boolean>;
  readonly view: View;
  /** The deck. */
  readonly name: string;
  /** What is shown before the owner tells. */
  readonly first: Show;
  readonly moves: (program: Signal<Program>) => Moves;
}

/** How long a sign of something that went wrong stands, in ms. */
const signStands = 8000;

/** Watches a deck until stopped; takes up again by itself when the wire was lost. A kiosk shows by itself. */
export function startSession(source: Source): Session {
  const { services, connected, name, view } = source;
  const show = cell(source.first);
  const program = cell(noProgram);
  const seats = cell<Seats>({ stages: 0, speakers: 0 });
  const unsaved = cell<Issue | undefined>(undefined);
  const pointer = cell<PointedAt | undefined>(undefined);
  const added = happening<AddedSlide>();
  const edited = happening<EditedDeck>();
  const history = cell<HistoryTold | undefined>(undefined);
  const { hear, ...ink } = knownInk({ services, connected, name });
  const moves = source.moves(program);
  const { act, told } = ownActions({
    show,
    moved: moves,
    ask: (action) => (view === 'kiosk' || !connected.get() ? undefined : services.act(name, action)),
  });
  const heard = hearing({
    told: view === 'kiosk' ? () => undefined : told,
    program,
    seats,
    unsaved,
    pointer,
    added: added.tell,
    edited: edited.tell,
    history,
    ink: hear,
  });
  const failed = (error: unknown): void => {
    const issue = issueOf(error);
    unsaved.set(issue);
    setTimeout(() => unsaved.get() === issue && unsaved.set(undefined), signStands);
  };
  return {
    ...ink,
    show,
    program,
    seats,
    unsaved,
    pointer,
    onAdded: added.listen,
    onEdited: edited.listen,
    history,
    act,
    arrange: (action) => void services.arrange(name, action).catch(failed),
    failed,
    pointAt: (slide, at) => {
      if (connected.get()) services.pointer(name, slide, at && [at[0], at[1]]).catch(() => undefined);
    },
    stop: followed(connected, () => services.watch(name, view), heard),
  };
}

interface Hearing {
  readonly told: (show: Show) => void;
  readonly program: Cell<Program>;
  readonly seats: Cell<Seats>;
  readonly unsaved: Cell<Issue | undefined>;
  readonly pointer: Cell<PointedAt | undefined>;
  readonly added: (added: AddedSlide) => void;
  readonly edited: (edited: EditedDeck) => void;
  readonly history: Cell<HistoryTold | undefined>;
  readonly ink: (event: InkHeard) => void;
}

function hearing({
  told,
  program,
  seats,
  unsaved,
  pointer,
  added,
  edited,
  history,
  ink,
}: Hearing): (event: DeckEvent) => void {
  return (event) => {
    switch (event.type) {
      case 'state':
        program.set(event.program);
        told(event.show);
        seats.set(event.seats);
        return history.set(event.history);
      case 'show':
        return told(event.show);
      case 'program':
        return program.set(event.program);
      case 'added':
        return added(event.added);
      case 'edited':
        edited(event.edited);
        return history.set(event.edited.history);
      case 'inked':
      case 'ink':
      case 'ink-change':
      case 'layers':
      case 'live':
      case 'live-change':
        return ink(event);
      case 'pointer':
        return pointer.set(event.at && { slide: event.slide, at: event.at });
      case 'seats':
        return seats.set(event.seats);
      case 'unsaved':
        return unsaved.set(event.issue);
      case 'saved':
        return unsaved.set(undefined);
    }
  };
}
