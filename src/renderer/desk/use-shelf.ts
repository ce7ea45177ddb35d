import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Issue } from '../../core/model.ts';
import type { DeckCard } from '../../services/contract.ts';
import type { BinnedDeck } from '../../services/shelf.ts';
import { issueOf } from '../failure.ts';
import { usePage } from './page-context.ts';
import type { Decks } from './use-decks.ts';

/** What is done with decks as a whole. */
export interface Shelf {
  readonly duplicate: (deck: DeckCard) => void;
  readonly rename: (deck: DeckCard, title: string) => void;
  readonly bin: (deck: DeckCard) => void;
  readonly restore: (deck: BinnedDeck) => void;
  readonly binned: readonly BinnedDeck[];
  /** The deck that was thrown away last, until something else is done. */
  readonly gone?: BinnedDeck | undefined;
  readonly refused?: Issue | undefined;
}

/** Returns what can be done with the decks; they are listed anew afterwards. */
export function useShelf({ ask }: Decks): Shelf {
  const { services } = usePage();
  const [binned, setBinned] = useState<readonly BinnedDeck[]>([]);
  const [gone, setGone] = useState<string>();
  const [refused, setRefused] = useState<Issue>();
  const look = useCallback(() => {
    services.binned().then(setBinned, () => undefined);
  }, [services]);
  useEffect(look, [look]);
  const run = useCallback(
    (work: Promise<unknown>) => {
      setRefused(undefined);
      work.then(
        () => {
          ask();
          look();
        },
        (error: unknown) => setRefused(issueOf(error)),
      );
    },
    [ask, look],
  );
  return useMemo(() => {
    const change = (work: Promise<unknown>, title?: string): void => {
      setGone(title);
      run(work);
    };
    return {
      binned,
      refused,
      gone: binned.findLast(({ title }) => title === gone),
      duplicate: ({ name }) => change(services.duplicate(name)),
      rename: ({ name }, title) => change(services.edit(name, { type: 'rename', title })),
      bin: ({ name, title }) => change(services.bin(name), title),
      restore: ({ name }) => change(services.restore(name)),
    };
  }, [binned, refused, gone, run, services]);
}
