import type { Deck } from '../model.ts';
import { edited, type Edit } from './index.ts';
import type { Made } from './kind.ts';

/** An edit that was made. */
export interface EditStep extends Made {
  readonly type: 'edit';
  readonly edit: Edit;
}

/** The deck was built anew of another report, and what was edited before was made again on it. */
export interface ReportStep extends Made {
  readonly type: 'report';
  /** The hash of the report's text, by which its deck is kept. */
  readonly report: string;
  /** The hash of the report before. */
  readonly before?: string | undefined;
  readonly edits: readonly EditStep[];
}

export type Step = EditStep | ReportStep;

/** One line of edits.jsonl. */
export type EditEvent = Step | (Made & { readonly type: 'undo' }) | (Made & { readonly type: 'redo' });

/** A deck with all that was done to it, and what was taken back. */
export interface History {
  readonly done: readonly Step[];
  /** What can be done again, the next one last. */
  readonly undone: readonly Step[];
  /** The deck before all, and after each step that is done. */
  readonly decks: readonly [Deck, ...Deck[]];
  readonly built: Built;
}

/** Decks that were built of reports which took the place of the first, by the hash of the report's text. */
export type Built = ReadonlyMap<string, Deck>;

export const newHistory = (deck: Deck, built: Built = new Map()): History => ({
  done: [],
  undone: [],
  decks: [deck],
  built,
});

export const deckNow = ({ decks }: History): Deck => decks.at(-1) ?? decks[0];

/** Returns the history after an event. A step that cannot be made any more stands in it and changes nothing; so does an undo where nothing is left. */
export function happened(history: History, event: EditEvent): History {
  const { done, undone, decks } = history;
  if (event.type === 'undo') {
    const last = done.at(-1);
    if (!last) return history;
    const [first, ...later] = decks.slice(0, -1);
    return first
      ? { ...history, done: done.slice(0, -1), undone: [...undone, last], decks: [first, ...later] }
      : history;
  }
  if (event.type !== 'redo') return withStep(history, event, []);
  const next = undone.at(-1);
  return next ? withStep(history, next, undone.slice(0, -1)) : history;
}

const withStep = (history: History, step: Step, undone: readonly Step[]): History => ({
  ...history,
  done: [...history.done, step],
  undone,
  decks: [...history.decks, deckAfter(deckNow(history), step, history.built)],
});

function deckAfter(deck: Deck, step: Step, built: Built): Deck {
  if (step.type === 'edit') return edited(deck, step.edit, step) ?? deck;
  const anew = built.get(step.report);
  return anew ? step.edits.reduce((before, edit) => deckAfter(before, edit, built), anew) : deck;
}

/** Returns the edits that stand, as they are to be made again on a deck that is built anew. */
export function standingEdits({ done }: History): readonly EditStep[] {
  const at = done.findLastIndex(({ type }) => type === 'report');
  const renewed = done[at];
  const later = done.slice(at + 1).filter((step) => step.type === 'edit');
  return renewed?.type === 'report' ? [...renewed.edits, ...later] : later;
}
