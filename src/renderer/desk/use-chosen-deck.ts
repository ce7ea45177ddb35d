import { useCallback, useEffect, useState } from 'react';

function named(): string | undefined {
  return new URLSearchParams(location.search).get('deck') ?? undefined;
}

/** Returns the deck that the address names, and how to go to another; the browser's own back works. */
export function useChosenDeck(): readonly [string | undefined, (name: string | undefined) => void] {
  const [deck, setDeck] = useState(named);
  useEffect(() => {
    const back = (): void => setDeck(named());
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  const go = useCallback((name: string | undefined) => {
    const address = new URL(location.href);
    if (name === undefined) address.searchParams.delete('deck');
    else address.searchParams.set('deck', name);
    history.pushState(null, '', address);
    setDeck(name);
  }, []);
  return [deck, go];
}
