import type { ReactElement } from 'react';
import { usePage } from './page-context.ts';
import type { Shelf } from './use-shelf.ts';

/** What was thrown away, to be had back. */
export function Bin({ shelf }: { readonly shelf: Shelf }): ReactElement | null {
  const { say } = usePage();
  const { binned, restore } = shelf;
  if (binned.length === 0) return null;
  return (
    <details className="bin">
      <summary>{say('desk-bin', { count: binned.length })}</summary>
      <ul>
        {binned.map((deck) => (
          <li key={deck.name}>
            <span>{deck.title}</span>
            <button
              type="button"
              aria-label={say('desk-bin-restore-one', { title: deck.title })}
              onClick={() => restore(deck)}
            >
              {say('desk-bin-restore')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
