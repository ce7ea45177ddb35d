import type { Asked } from './page.ts';

/** Returns the name of the first deck that can be opened, which is shown where none is named; nothing where there is none. */
export async function firstDeck(services: Asked): Promise<string | undefined> {
  const decks = await services.decks();
  return decks.find(({ broken }) => !broken)?.name;
}
