import { allStrokes, applyInk, journalLine, readJournal, strokesOn, type Ink, noInk } from '../core/ink.ts';
import type { InkEvent, Issue, Show, SlideId, Stroke } from '../core/model.ts';
import { act, startShow } from '../core/show.ts';
import type { DeckEvent, InkAction, LiveStroke, ShowAction } from './contract.ts';
import { diskFault } from './faults.ts';
import type { Files, Host } from './host.ts';
import { queueOf } from './queue.ts';

declare class TextDecoder {
  constructor(encoding: string);
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** The one owner of a deck's show and ink while it is open. Windows ask and are told; they never tell each other. */
export interface Presentation {
  readonly act: (action: ShowAction) => Show;
  readonly ink: (action: InkAction) => Promise<void>;
  readonly live: (live: LiveStroke) => void;
  readonly pointer: (slide: SlideId, at?: readonly [number, number]) => void;
  readonly strokes: () => readonly Stroke[];
  readonly issues: readonly Issue[];
  /** The state, then every change, until the listener stops. */
  readonly watch: () => AsyncIterable<DeckEvent>;
}

/** Opens show and ink of a deck: its journal is read, damaged lines are set aside. */
export async function openPresentation(
  host: Host,
  name: string,
  slides: readonly SlideId[],
): Promise<Presentation> {
  const { ink, issues } = await readInk(host.decks, name);
  const state = { show: startShow(slides), ink };
  const listeners = new Set<(event: DeckEvent) => void>();
  const tell = (event: DeckEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const journal = journalWriter(host.decks, `${name}/ink.jsonl`, tell);
  return {
    issues,
    strokes: () => allStrokes(state.ink),
    act(action) {
      state.show = act({ slides }, state.show, action);
      tell({ type: 'show', show: state.show });
      return state.show;
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
    watch() {
      const events = queueOf<DeckEvent>(() => listeners.delete(events.put));
      events.put({ type: 'state', show: state.show, ink: allStrokes(state.ink) });
      listeners.add(events.put);
      return events;
    },
  };
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

/** Reads a deck's ink as it stands on the disk. Damaged lines are copied aside once; the journal itself is not touched. */
export async function readInk(
  files: Files,
  name: string,
): Promise<{ readonly ink: Ink; readonly issues: readonly Issue[] }> {
  const path = `${name}/ink.jsonl`;
  if (!(await files.exists(path))) return { ink: noInk, issues: [] };
  const text = new TextDecoder('utf-8').decode(await files.read(path));
  const { value: events, issues } = readJournal(text);
  if (issues.length === 0) return { ink: events.reduce(applyInk, noInk), issues: [] };
  const damaged = issues.map(({ span }) => text.slice(span?.start, span?.end)).join('\n');
  await files
    .write(`${name}/ink.damaged.jsonl`, new TextEncoder().encode(`${damaged}\n`))
    .catch(() => undefined);
  return {
    ink: events.reduce(applyInk, noInk),
    issues: [
      { code: 'ink-damaged', values: { deck: name, lines: issues.length, file: 'ink.damaged.jsonl' } },
    ],
  };
}

/** The pause between tries to write what the disk refused, in ms. */
const RETRY = 2000;

declare function setTimeout(run: () => void, ms: number): unknown;

/** Appends events in order. What the disk refuses is kept, said once, and written when the disk takes it. */
function journalWriter(files: Files, path: string, tell: (event: DeckEvent) => void) {
  const waiting: InkEvent[] = [];
  let writing: Promise<void> = Promise.resolve();
  let torn = true;
  let refused = false;
  const flush = async (): Promise<void> => {
    const events = waiting.slice();
    if (events.length === 0) return;
    try {
      const lead = torn && (await endsTorn(files, path)) ? '\n' : '';
      await files.append(path, new TextEncoder().encode(lead + events.map(journalLine).join('')));
      torn = false;
      waiting.splice(0, events.length);
      if (refused) tell({ type: 'saved' });
      refused = false;
    } catch (error) {
      torn = true;
      if (!refused) tell({ type: 'unsaved', issue: diskFault(error, `${files.root}/${path}`).issue });
      refused = true;
      setTimeout(() => {
        writing = writing.then(flush);
      }, RETRY);
    }
  };
  return {
    write: (event: InkEvent): Promise<void> => {
      waiting.push(event);
      writing = writing.then(flush);
      return writing;
    },
  };
}

/** Whether the last line was cut off, so that a new one must not go on from it. */
async function endsTorn(files: Files, path: string): Promise<boolean> {
  if (!(await files.exists(path))) return false;
  const bytes = await files.read(path);
  return bytes.length > 0 && bytes.at(-1) !== 10;
}
