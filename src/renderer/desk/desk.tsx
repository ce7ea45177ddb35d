import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { LARGEST_FILE, type Imported, type Progress } from '../../services/contract.ts';
import type { Asked } from '../page.ts';
import { DropTarget } from './drop-target.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { Library } from './library.tsx';
import { OpenedDeck } from './opened-deck.tsx';
import { usePage } from './page-context.ts';
import { pastedName, type Incoming } from './incoming.ts';
import { sizeText } from './size-text.ts';
import { useDecks } from './use-decks.ts';
import { useTask } from './use-task.ts';

function named(): string | undefined {
  return new URLSearchParams(location.search).get('deck') ?? undefined;
}

/** The deck that the address names, and how to go to another; the browser's own back works. */
function useChosenDeck(): readonly [string | undefined, (name: string | undefined) => void] {
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

/** Reads a report to its end; `after` is called when it is a deck. */
async function* reading(
  services: Asked,
  file: Incoming,
  after: () => void,
): AsyncGenerator<Progress<Imported>> {
  const bytes = new Uint8Array(await file.bytes());
  yield* services.importReport({ name: file.name, bytes });
  after();
}

/** The library, or the deck that is open; reports come in by dialog, by dropping and by pasting, wherever one is. */
export function Desk(): ReactElement {
  const { services, say } = usePage();
  const [deck, go] = useChosenDeck();
  const [incoming, setIncoming] = useState<Incoming>();
  const decks = useDecks();
  const { ask } = decks;
  const [tries, setTries] = useState(0);
  const task = useTask<Imported>();
  const { start, fail, cancel } = task;

  const take = useCallback(
    (file: Incoming) => {
      setIncoming(file);
      if (file.size > LARGEST_FILE) {
        const values = { name: file.name, size: sizeText(file.size), limit: sizeText(LARGEST_FILE) };
        fail({ code: 'desk-file-too-large', values });
        return;
      }
      start(() => reading(services, file, ask));
    },
    [services, start, fail, ask],
  );
  const close = useCallback(() => {
    cancel();
    setIncoming(undefined);
  }, [cancel]);
  const openIt = useCallback(
    (name: string) => {
      close();
      go(name);
    },
    [close, go],
  );
  const home = useCallback(() => go(undefined), [go]);

  return (
    <DropTarget take={take} pastedName={pastedName(say('desk-pasted'))}>
      {deck === undefined ? (
        <Library open={go} take={take} decks={decks} />
      ) : (
        <OpenedDeck key={`${deck} ${tries}`} name={deck} home={home} again={() => setTries(tries + 1)} />
      )}
      {incoming && (
        <ImportDialog
          name={incoming.name}
          task={task}
          close={close}
          open={openIt}
          again={() => take(incoming)}
        />
      )}
    </DropTarget>
  );
}
