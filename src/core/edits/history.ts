import type { Deck } from '../model.ts';
import { edited, type Edit } from './index.ts';
import type { Made } from './kind.ts';

/** An edit that was made. */
export interface Step extends Made {
  readonly type: 'edit';
  readonly edit: Edit;
}

/** One line of edits.jsonl. */
export type EditEvent = Step | (Made & { readonly type: 'undo' }) | (Made & { readonly type: 'redo' });

/** A deck with all that was done to it, and what was taken back. */
export interface History {
  readonly done: readonly Step[];
  /** What can be done again, the next one last. */
  readonly undone: readonly Step[];
  /** The deck before all, and after each step that is done. */
  readonly decks: readonly [Deck, ...Deck[]];
}

export const newHistory = (deck: Deck): History => ({ done: [], undone: [], decks: [deck] });

export const deckNow = ({ decks }: History): Deck => decks.at(-1) ?? decks[0];

/** Returns the history after an event. A step that cannot be made any more stands in it and changes nothing; so does an undo where nothing is left. */
export function happened(history: History, event: EditEvent): History {
  const { done, undone, decks } = history;
  if (event.type === 'undo') {
    const last = done.at(-1);
    if (!last) return history;
    const [first, ...later] = decks.slice(0, -1);
    return first ? { done: done.slice(0, -1), undone: [...undone, last], decks: [first, ...later] } : history;
  }
  if (event.type !== 'redo') return withStep(history, event, []);
  const next = undone.at(-1);
  return next ? withStep(history, next, undone.slice(0, -1)) : history;
}

function withStep(history: History, step: Step, undone: readonly Step[]): History {
  const deck = deckNow(history);
  const after = edited(deck, step.edit, step) ?? deck;
  return { done: [...history.done, step], undone, decks: [...history.decks, after] };
}
