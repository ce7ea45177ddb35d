import { draftDeck } from '../../../src/core/pipeline.ts';
import { readReport } from '../../../src/core/importers/index.ts';
import { folderFiles } from '../../../src/node/files.ts';
import { filesOfDeck, packDeck } from '../../../src/services/deck-archive.ts';
import { storeDeck, withFiles } from '../../../src/services/stored-deck.ts';

/** Makes a deck of a report's text in a folder. */
export async function putDeck(folder: string, name: string, text: string): Promise<void> {
  const file = { name: 'report.md', bytes: new TextEncoder().encode(text) };
  const draft = await draftDeck(file, readReport);
  if (!draft.ok) throw new Error(draft.issue.code);
  const { deck, kept } = withFiles(draft.value.deck, file);
  await storeDeck(await folderFiles(folder), name, kept, deck);
}

/** Returns a folder's deck as one file. */
export const packedDeck = async (folder: string, name: string): Promise<Uint8Array> =>
  packDeck(name, await filesOfDeck(await folderFiles(folder), name));
