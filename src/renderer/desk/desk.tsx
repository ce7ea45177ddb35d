import { useCallback, useState, type ReactElement } from 'react';
import { DropTarget } from './drop-target.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { Library } from './library.tsx';
import { OpenedDeck } from './opened-deck.tsx';
import { usePage } from './page-context.ts';
import { pastedName } from './incoming.ts';
import { useChosenDeck } from './use-chosen-deck.ts';
import { useDecks } from './use-decks.ts';
import { SettingsDialog } from './settings-dialog.tsx';
import { usePreferences } from './use-preferences.ts';
import { useImport } from './use-import.ts';

/** The library, or the deck that is open; reports come in by dialog, by dropping and by pasting, wherever one is. */
export function Desk(): ReactElement {
  const { say } = usePage();
  const [deck, go] = useChosenDeck();
  const decks = useDecks();
  const [preferences, prefer] = usePreferences();
  const { incoming, task, take, close } = useImport(decks.ask);
  const [tries, setTries] = useState(0);
  const home = useCallback(() => go(undefined), [go]);
  const openIt = useCallback(
    (name: string) => {
      close();
      go(name);
    },
    [close, go],
  );

  return (
    <DropTarget take={take} pastedName={pastedName(say('desk-pasted'))}>
      {deck === undefined ? (
        <Library open={go} take={take} decks={decks}>
          <SettingsDialog preferences={preferences} prefer={prefer} />
        </Library>
      ) : (
        <OpenedDeck
          key={`${deck} ${tries}`}
          name={deck}
          decks={decks}
          open={go}
          home={home}
          again={() => setTries(tries + 1)}
        />
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
