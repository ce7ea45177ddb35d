import type { DeckCard } from '../../services/contract.ts';

export type Order = 'changed' | 'title';

const words = new Intl.Collator('zh', { numeric: true });

/** Returns the decks whose titles hold what is typed, those that were changed last first, or by title. */
export function listedDecks(decks: readonly DeckCard[], typed: string, order: Order): readonly DeckCard[] {
  const sought = typed.trim().toLowerCase();
  return decks
    .filter(({ title }) => title.toLowerCase().includes(sought))
    .toSorted((one, other) =>
      order === 'title'
        ? words.compare(one.title, other.title)
        : other.changed.localeCompare(one.changed) || words.compare(one.title, other.title),
    );
}
