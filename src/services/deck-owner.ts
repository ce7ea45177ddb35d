import { deckNow, happened, type EditEvent, type History } from '../core/edits/history.ts';
import { isEdit, withLedger, type Edit, type EditType } from '../core/edits/index.ts';
import { editLine } from '../core/edits/journal.ts';
import type { Made } from '../core/edits/kind.ts';
import type { MessageCode } from '../core/messages/index.ts';
import type { Deck, Issue } from '../core/model.ts';
import type { DeckEvent } from './contract.ts';
import { editsPath } from './edits-file.ts';
import type { Host } from './host.ts';
import { journalWriter } from './journal-writer.ts';
import { ServiceFault } from './wire.ts';

/** What can be taken back and done again, by the names of the kinds. */
export interface HistoryTold {
  /** Another after each change, and after each start of the host. */
  readonly revision: string;
  readonly undo?: EditType;
  readonly redo?: EditType;
}

/** All steps from the first, those that were taken back last; `done` is how many of them stand. */
export interface StepsTold {
  readonly steps: readonly { readonly at: string; readonly type: EditType }[];
  readonly done: number;
}

/** The one owner of what a deck says. What it is asked resolves when it is on the disk, or is kept until the disk takes it. */
export interface DeckOwner {
  /** As it stands, its ledger with it. */
  readonly deck: () => Deck;
  readonly history: () => HistoryTold;
  /** An edit that changes nothing is none; where the user has to know why, it is a ServiceFault. */
  readonly edit: (edit: Edit) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly steps: () => StepsTold;
  /** Takes back, or does again, until so many steps stand. */
  readonly goTo: (done: number) => Promise<void>;
  /** Takes over what is on the disk where the deck was built anew there. */
  readonly meet: (stored: History) => void;
}

export interface Owned {
  readonly name: string;
  readonly history: History;
  readonly tell: (event: DeckEvent) => void;
  /** Called when the deck has changed. */
  readonly changed: (after: Deck) => void;
}

/** Opens a deck for being edited. */
export function ownDeck(
  host: Pick<Host, 'decks' | 'now' | 'author'>,
  { name, history: first, tell, changed }: Owned,
): DeckOwner {
  let history = first;
  let deck = withLedger(deckNow(history));
  const journal = journalWriter(host.decks, editsPath(name), tell);
  const begun = host.now().getTime().toString(36);
  let changes = 0;
  const become = (after: History): void => {
    changes++;
    history = after;
    deck = withLedger(deckNow(after));
    changed(deck);
  };
  const keep = async (after: History, events: readonly EditEvent[]): Promise<void> => {
    become(after);
    await Promise.all(events.map((event) => journal.write(editLine(event))));
  };
  const made = (): Made => ({
    at: host.now().toISOString(),
    ...(host.author === undefined ? {} : { by: host.author }),
    ...(deck.source.hash === undefined ? {} : { on: deck.source.hash }),
  });
  const goTo = async (count: number): Promise<void> => {
    const { after, events } = wayTo(history, count, made());
    if (events.length > 0) await keep(after, events);
  };
  return {
    deck: () => deck,
    history: () => ({ revision: `${begun}-${changes}`, ...told(history) }),
    edit: async (edit) => {
      if (!isEdit(edit)) return undefined;
      const event = { ...made(), type: 'edit', edit } as const;
      const after = happened(history, event);
      if (deckNow(after) !== deckNow(history)) return keep(after, [event]);
      const issue = whyNot(edit);
      if (issue) throw new ServiceFault(issue);
      return undefined;
    },
    undo: () => goTo(history.done.length - 1),
    redo: () => goTo(history.done.length + 1),
    steps: () => stepsOf(history),
    goTo,
    meet: (stored) => {
      if (JSON.stringify(stored.decks[0]) !== JSON.stringify(history.decks[0])) become(stored);
    },
  };
}

/** The undos or redos that lead to so many steps, or as near as there are any. */
function wayTo(
  from: History,
  count: number,
  made: Made,
): { readonly after: History; readonly events: readonly EditEvent[] } {
  const events: EditEvent[] = [];
  let after = from;
  while (after.done.length !== count) {
    const event: EditEvent = { ...made, type: after.done.length > count ? 'undo' : 'redo' };
    const next = happened(after, event);
    if (next === after) break;
    events.push(event);
    after = next;
  }
  return { after, events };
}

const stepsOf = ({ done, undone }: History): StepsTold => ({
  steps: [...done, ...undone.toReversed()].map(({ at, edit }) => ({ at, type: edit.type })),
  done: done.length,
});

function told({ done, undone }: History): Omit<HistoryTold, 'revision'> {
  const [undo, redo] = [done.at(-1), undone.at(-1)];
  return {
    ...(undo ? { undo: undo.edit.type } : {}),
    ...(redo ? { redo: redo.edit.type } : {}),
  };
}

/** Why an edit changes nothing, where that is not plain to see. */
function whyNot(edit: Edit): Issue | undefined {
  if (edit.type === 'figure') return { code: 'edit-not-figure', values: { text: edit.text } };
  const code = refusals[edit.type];
  return code && { code, values: {} };
}

const refusals: { readonly [T in EditType]?: MessageCode } = {
  merge: 'edit-not-merge',
  split: 'edit-not-split',
  delete: 'edit-not-delete',
};
