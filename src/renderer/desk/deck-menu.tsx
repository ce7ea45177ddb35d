import { Dialog } from '@base-ui/react/dialog';
import { Menu } from '@base-ui/react/menu';
import { useRef, useState, type ReactElement } from 'react';
import type { DeckCard } from '../../services/contract.ts';
import { DeskDialog } from './desk-dialog.tsx';
import { usePage } from './page-context.ts';
import type { Shelf } from './use-shelf.ts';

interface Props {
  readonly deck: DeckCard;
  readonly shelf: Shelf;
}

/** What can be done with a deck of the library. */
export function DeckMenu({ deck, shelf }: Props): ReactElement {
  const { say } = usePage();
  const place = useRef<HTMLSpanElement>(null);
  const [naming, setNaming] = useState(false);
  return (
    <div className="deck-menu">
      <Menu.Root>
        <Menu.Trigger aria-label={say('desk-deck-menu', { title: deck.title })}>⋯</Menu.Trigger>
        {/* Within the landmark of its button, for screen readers. */}
        <span ref={place} />
        <Menu.Portal container={place}>
          <Menu.Positioner className="menu-place" align="end" sideOffset={4}>
            <Menu.Popup className="menu">
              {!deck.broken && (
                <Menu.Item className="menu-item" onClick={() => setNaming(true)}>
                  {say('desk-rename')}
                </Menu.Item>
              )}
              {!deck.broken && (
                <Menu.Item className="menu-item" onClick={() => shelf.duplicate(deck)}>
                  {say('desk-duplicate')}
                </Menu.Item>
              )}
              <Menu.Item className="menu-item" onClick={() => shelf.bin(deck)}>
                {say('desk-delete')}
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <DeskDialog open={naming} change={setNaming} title={say('desk-rename')}>
        <NameForm
          title={deck.title}
          keep={(title) => {
            setNaming(false);
            shelf.rename(deck, title);
          }}
        />
      </DeskDialog>
    </div>
  );
}

function NameForm({
  title,
  keep,
}: {
  readonly title: string;
  readonly keep: (title: string) => void;
}): ReactElement {
  const { say } = usePage();
  const [typed, setTyped] = useState(title);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keep(typed.trim());
      }}
    >
      <label className="name-field">
        {say('desk-rename-title')}
        <input value={typed} maxLength={200} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <footer>
        <Dialog.Close>{say('desk-cancel')}</Dialog.Close>
        <button type="submit" className="main" disabled={typed.trim() === ''}>
          {say('desk-rename-keep')}
        </button>
      </footer>
    </form>
  );
}
