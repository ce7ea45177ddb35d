import { allStrokes, applyInk, strokesOn, type Ink } from '../core/ink.ts';
import type { InkEvent, Issue, Show, SlideId, Stroke } from '../core/model.ts';
import { act, startShow, type ShowAction, type Slides } from '../core/show/show.ts';
import type { DeckEvent, Seats } from './contract.ts';
import type { Host, View } from './host.ts';
import type { InkAction, LiveStroke } from './ink-action.ts';
import { journalWriter, readInk } from './ink-journal.ts';
import { queueOf } from './queue.ts';
import type { KeptSettings } from './settings.ts';

/** The one owner of a deck's show and ink while it is open. Windows ask and are told; they never tell each other. */
export interface Presentation {
  readonly act: (action: ShowAction) => Show;
  readonly ink: (action: InkAction) => Promise<void>;
  readonly live: (live: LiveStroke) => void;
  readonly pointer: (slide: SlideId, at?: readonly [number, number]) => void;
  readonly strokes: () => readonly Stroke[];
  readonly issues: readonly Issue[];
  /** The state, then every change, until the listener stops. */
  readonly watch: (view: View) => AsyncIterable<DeckEvent>;
}

/** Opens show and ink of a deck: its journal is read, damaged lines are set aside. */
export async function openPresentation(
  host: Host,
  name: string,
  slides: Slides,
  settings: KeptSettings,
): Promise<Presentation> {
  const { ink, issues } = await readInk(host.decks, name);
  const state = { show: startShow(slides.numbered, settings.get()), ink };
  const windows = new Map<(event: DeckEvent) => void, View>();
  const tell = (event: DeckEvent): void => {
    for (const put of windows.keys()) put(event);
  };
  const seats = (): Seats => seatsOf([...windows.values()]);
  const journal = journalWriter(host.decks, `${name}/ink.jsonl`, tell);
  return {
    issues,
    strokes: () => allStrokes(state.ink),
    act(action) {
      const after = act(slides, state.show, action, host.now().getTime());
      if (after === state.show) return after;
      state.show = after;
      tell({ type: 'show', show: after });
      keepChoices(settings, after);
      return after;
    },
    async ink(action) {
      const event = eventOf(state.ink, action, host.now().toISOString());
      if (!event) return;
      const slide = event.type === 'stroke' ? event.stroke.slide : event.slide;
      const after = applyInk(state.ink, event);
      if (after === state.ink) return;
      state.ink = after;
      tell({ type: 'ink', slide, strokes: strokesOn(after, slide) });
      await journal.write(event);
    },
    live: (live) => tell({ type: 'live', live }),
    pointer: (slide, at) => tell({ type: 'pointer', slide, ...(at ? { at } : {}) }),
    watch(view) {
      const events = queueOf<DeckEvent>(() => {
        windows.delete(events.put);
        tell({ type: 'seats', seats: seats() });
      });
      windows.set(events.put, view);
      for (const put of windows.keys()) if (put !== events.put) put({ type: 'seats', seats: seats() });
      events.put({ type: 'state', show: state.show, seats: seats(), ink: allStrokes(state.ink) });
      return events;
    },
  };
}

const seatsOf = (views: readonly View[]): Seats => ({
  stages: views.filter((view) => view === 'stage').length,
  speakers: views.filter((view) => view === 'speaker').length,
});

/** What the speaker chose in passing is so again next time, with any deck. */
function keepChoices(settings: KeptSettings, { clock, notes }: Show): void {
  settings.set({ minutes: clock.planned / 60_000, inHall: clock.inHall, notesSize: notes.size });
}

/** What the journal keeps of an action; clearing a slide is erasing all that is on it. */
function eventOf(ink: Ink, action: InkAction, at: string): InkEvent | undefined {
  switch (action.type) {
    case 'stroke':
      return { at, type: 'stroke', stroke: action.stroke };
    case 'erase':
      return { at, type: 'erase', slide: action.slide, strokes: action.strokes };
    case 'clear': {
      const strokes = strokesOn(ink, action.slide).map(({ id }) => id);
      return strokes.length === 0 ? undefined : { at, type: 'erase', slide: action.slide, strokes };
    }
    case 'undo':
    case 'redo':
      return { at, type: action.type, slide: action.slide };
  }
}
