import { useCallback, useEffect, useRef, useState } from 'react';
import type { Issue } from '../../core/model.ts';
import type { DeckCard } from '../../services/contract.ts';
import { issueOf } from '../failure.ts';
import { nothing } from '../signal.ts';
import { loadFonts } from '../slide-box.ts';
import { usePage } from './page-context.ts';

/** The decks in the folder, as far as they are known. */
export interface Decks {
  readonly list?: readonly DeckCard[];
  readonly failure?: Issue;
  readonly ask: () => void;
}

/** Returns the decks; asks again when the wire comes back and when the user comes back to the window. */
export function useDecks(): Decks {
  const { services, connected } = usePage();
  const [known, setKnown] = useState<Omit<Decks, 'ask'>>({});
  const stopFonts = useRef(nothing);
  const ask = useCallback(() => {
    const list = async (): Promise<readonly DeckCard[]> => {
      const [decks, fonts] = await Promise.all([services.decks(), services.coverFonts()]);
      const loaded = await loadFonts(fonts);
      stopFonts.current();
      stopFonts.current = loaded;
      return decks;
    };
    list().then(
      (decks) => setKnown({ list: decks }),
      (error: unknown) => setKnown((before) => ({ ...before, failure: issueOf(error) })),
    );
  }, [services]);
  useEffect(() => {
    window.addEventListener('focus', ask);
    const stop = connected.listen((isConnected) => isConnected && ask());
    return () => {
      stop();
      window.removeEventListener('focus', ask);
    };
  }, [connected, ask]);
  useEffect(() => () => stopFonts.current(), []);
  return { ...known, ask };
}
