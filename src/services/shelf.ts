import { editLine } from '../core/edits/journal.ts';
import type { Deck } from '../core/model.ts';
import { filesOfDeck, writeDeckFiles } from './deck-archive.ts';
import { editsPath } from './edits-file.ts';
import { diskFault } from './faults.ts';
import type { Files, Host } from './host.ts';
import { loadDeckFile } from './stored-deck.ts';
import { ServiceFault } from './wire.ts';

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** Where decks lie that were thrown away. A name with a dot at its head is no deck. */
const BIN = '.rostrum/bin';

/** A deck that was thrown away. `name` is that of its folder in the bin. */
export interface BinnedDeck {
  readonly name: string;
  readonly title: string;
}

/** Makes the same deck again beside it, under another title; what was exported stays behind. Returns its name. */
export async function duplicateDeck(
  { decks, now }: Pick<Host, 'decks' | 'now'>,
  name: string,
  titled: (title: string) => string,
): Promise<string> {
  const { title } = await deckOf(decks, name);
  const copy = await freePlace(decks, '', name);
  return onDisk(decks, copy, async () => {
    await writeDeckFiles(decks, copy, await filesOfDeck(decks, name));
    const edit = { type: 'rename', title: titled(title) } as const;
    const line = editLine({ at: now().toISOString(), type: 'edit', edit });
    await decks.append(editsPath(copy), new TextEncoder().encode(line));
    return copy;
  });
}

/** Throws a deck away; it can be had back. */
export async function binDeck(decks: Files, name: string): Promise<void> {
  const place = await freePlace(decks, `${BIN}/`, name);
  await onDisk(decks, name, () => decks.move(name, `${BIN}/${place}`));
}

/** Returns what was thrown away. */
export async function binnedDecks(decks: Files): Promise<readonly BinnedDeck[]> {
  const names = (await decks.exists(BIN)) ? await decks.list(BIN) : [];
  return Promise.all(
    names.map(async (name) => {
      const read = await loadDeckFile(decks, `${BIN}/${name}`);
      return { name, title: read.ok ? read.value.title : name };
    }),
  );
}

/** Takes a deck back out of the bin; returns its name, another where there is one of its name by now. */
export async function restoreDeck(decks: Files, binned: string): Promise<string> {
  const name = await freePlace(decks, '', binned);
  await onDisk(decks, name, () => decks.move(`${BIN}/${binned}`, name));
  return name;
}

async function deckOf(decks: Files, name: string): Promise<Deck> {
  const read = await loadDeckFile(decks, name);
  if (!read.ok) throw new ServiceFault(read.issue);
  return read.value;
}

async function freePlace(decks: Files, folder: string, name: string): Promise<string> {
  const stem = name.replace(/ \d+$/, '');
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${stem} ${number}`;
    if (!(await decks.exists(`${folder}${free}`))) return free;
  }
}

async function onDisk<T>(decks: Files, path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw diskFault(error, `${decks.root}/${path}`);
  }
}
