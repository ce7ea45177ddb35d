import { allStrokes, applyInk, strokesOn, type Ink } from '../core/ink.ts';
import type { InkEvent, Issue, Stroke } from '../core/model.ts';
import type { Audience } from './audience.ts';
import type { Host } from './host.ts';
import type { InkAction } from './ink-action.ts';
import { journalWriter, readInk } from './ink-journal.ts';

/** The one owner of a deck's ink. */
export interface InkOwner {
  readonly draw: (action: InkAction) => Promise<void>;
  readonly strokes: () => readonly Stroke[];
  readonly issues: readonly Issue[];
}

/** Opens the ink of a deck: its journal is read, damaged lines are set aside. */
export async function ownInk(host: Host, name: string, { tell }: Audience): Promise<InkOwner> {
  const kept = await readInk(host.decks, name);
  let { ink } = kept;
  const journal = journalWriter(host.decks, `${name}/ink.jsonl`, tell);
  return {
    issues: kept.issues,
    strokes: () => allStrokes(ink),
    async draw(action) {
      const event = eventOf(ink, action, host.now().toISOString());
      if (!event) return;
      const slide = event.type === 'stroke' ? event.stroke.slide : event.slide;
      const after = applyInk(ink, event);
      if (after === ink) return;
      ink = after;
      tell({ type: 'ink', slide, strokes: strokesOn(after, slide) });
      await journal.write(event);
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
