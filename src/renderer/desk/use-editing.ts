import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Edit } from '../../core/edits/index.ts';
import type { Issue, SlideId } from '../../core/model.ts';
import type { NewSlide, OpenDeck } from '../../services/contract.ts';
import { issueOf } from '../failure.ts';
import type { DeckPage } from '../page.ts';
import { stopAll, type Stop } from '../signal.ts';
import { loadFonts } from '../slide-box.ts';
import { withEdited } from './edited-open.ts';

/** The deck that is open, as it stands, and how it is changed. The services own it: what is asked is seen when they tell. */
export interface Editing {
  readonly open: OpenDeck;
  readonly edit: (edit: Exclude<Edit, { type: 'add' }>) => void;
  /** Puts a slide behind another; `added` is called with its id. */
  readonly add: (wanted: NewSlide, after: SlideId | undefined, added: (id: SlideId) => void) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Why the last thing that was asked for was not done. */
  readonly refused?: Issue | undefined;
  readonly refuse: (issue: Issue | undefined) => void;
}

/** Follows what is done to a deck, here and in other windows; `again` opens it once more where something was missed. */
export function useEditing(shown: DeckPage, again: () => void): Editing {
  const { services, session } = shown;
  const { name } = shown.open;
  const [open, setOpen] = useState(shown.open);
  const [refused, refuse] = useState<Issue>();
  useFollowed(shown, setOpen, again);
  const ask = useCallback((asked: Promise<unknown>, done?: () => void) => {
    refuse(undefined);
    asked.then(done, (error: unknown) => refuse(issueOf(error)));
  }, []);
  useEffect(() => session.unsaved.listen((issue) => issue && refuse(issue)), [session]);
  return useMemo(
    () => ({
      open,
      refused,
      refuse,
      edit: (edit) => ask(services.edit(name, edit)),
      add: (wanted, after, added) => ask(services.addSlide(name, wanted, after).then((id) => added(id))),
      undo: () => ask(services.undo(name)),
      redo: () => ask(services.redo(name)),
    }),
    [open, refused, ask, services, name],
  );
}

function useFollowed(
  { session, open: first }: DeckPage,
  setOpen: (change: (open: OpenDeck) => OpenDeck) => void,
  again: () => void,
): void {
  useEffect(() => {
    let { revision } = first.history;
    const fonts: Stop[] = [];
    const stopEdited = session.onEdited((edited) => {
      ({ revision } = edited.history);
      setOpen((open) => withEdited(open, edited));
      loadFonts(edited.fonts).then(
        (stop) => fonts.push(stop),
        (error: unknown) => reportError(error),
      );
    });
    const stopHistory = session.history.listen((history) => {
      if (history && history.revision !== revision) again();
    });
    return stopAll([stopEdited, stopHistory, () => stopAll(fonts)()]);
  }, [session, first, setOpen, again]);
}
