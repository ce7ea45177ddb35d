import type { z } from 'zod';
import { ledgerAfter } from '../plan/ledger.ts';
import type { Deck } from '../model.ts';
import type { EditKind, Made } from './kind.ts';
import { add } from './kinds/add.ts';
import { remove } from './kinds/delete.ts';
import { duplicate } from './kinds/duplicate.ts';
import { figure } from './kinds/figure.ts';
import { finding } from './kinds/finding.ts';
import { hide, unhide } from './kinds/hide.ts';
import { layout } from './kinds/layout.ts';
import { mark } from './kinds/mark.ts';
import { merge } from './kinds/merge.ts';
import { move } from './kinds/move.ts';
import { notes } from './kinds/notes.ts';
import { points } from './kinds/points.ts';
import { rename } from './kinds/rename.ts';
import { sign } from './kinds/sign.ts';
import { split } from './kinds/split.ts';
import { title } from './kinds/title.ts';

/** All that can be changed by hand. */
export const editKinds = [
  title,
  points,
  notes,
  figure,
  layout,
  move,
  hide,
  unhide,
  duplicate,
  remove,
  split,
  merge,
  add,
  finding,
  sign,
  mark,
  rename,
] as const;

type EditOf<K> =
  K extends EditKind<infer T, infer V>
    ? { readonly type: T } & (V extends Record<string, never> ? unknown : Readonly<V>)
    : never;

/** A change that somebody made to a deck. */
export type Edit = EditOf<(typeof editKinds)[number]>;
export type EditType = Edit['type'];

const kindOf = (type: unknown): EditKind | undefined => editKinds.find((kind) => kind.type === type);

/** Whether a value is an edit of one of these kinds. */
export function isEdit(value: unknown): value is Edit {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  const says: z.ZodType | undefined = kindOf(value.type)?.says;
  return says?.safeParse(value).success ?? false;
}

/** Whether an edit names places in a report other than the one that the deck is of. */
export const isOfAnotherReport = ({ source }: Deck, { type }: Edit, { on }: Made): boolean =>
  kindOf(type)?.isOfReport === true && on !== undefined && on !== source.hash;

/** Returns the deck after an edit, its ledger as it was; nothing where it cannot be made. */
export const edited = (deck: Deck, edit: Edit, made: Made): Deck | undefined =>
  isOfAnotherReport(deck, edit, made) ? undefined : kindOf(edit.type)?.change(deck, edit, made);

/** Returns the deck with a ledger that says where all of it is now. */
export const withLedger = (deck: Deck): Deck => ({ ...deck, ledger: ledgerAfter(deck.ledger, deck.slides) });
