import { repairIssues } from '../core/importers/repair/index.ts';
import { draftDeck } from '../core/pipeline.ts';
import type { SourceFile } from '../core/importers/importer.ts';
import type { Deck, Outcome } from '../core/model.ts';
import { deckCss, renderSlide } from '../core/render.ts';
import type { Fonts } from '../core/typography/typesetter.ts';
import { ARCHIVE_ENDING, unpackDeck, writeDeckFiles } from './deck-archive.ts';
import type { DeckCard, Imported, Progress } from './contract.ts';
import { editsPath } from './edits-file.ts';
import { diskFault } from './faults.ts';
import type { Files, Host } from './host.ts';
import { loadDeckFile, storeDeck, withFiles } from './stored-deck.ts';
import { ServiceFault } from './wire.ts';

/** Returns the decks of the folder, each by its name; those that cannot be opened say why. */
export async function listDecks(files: Files, fonts: () => Promise<Fonts>): Promise<readonly DeckCard[]> {
  const names = await files.list('').catch((error: unknown) => {
    throw diskFault(error, files.root);
  });
  const cards = await Promise.all(
    names.toSorted().map(async (name) => {
      if (name.startsWith('.') || !(await files.exists(`${name}/deck.json`).catch(() => false)))
        return undefined;
      const card = await cardOf(name, await loadDeckFile(files, name), fonts);
      return { ...card, changed: await lastChanged(files, name) };
    }),
  );
  return cards.filter((card) => card !== undefined);
}

/** When the deck was built, or edited last. */
async function lastChanged(files: Files, name: string): Promise<string> {
  const built = await files.changed(`${name}/deck.json`);
  const edits = editsPath(name);
  const edited = (await files.exists(edits)) ? await files.changed(edits) : '';
  return edited > built ? edited : built;
}

async function cardOf(name: string, read: Outcome<Deck>, fonts: () => Promise<Fonts>): Promise<DeckCard> {
  if (!read.ok) return { name, title: name, slides: 0, figures: 0, changed: '', broken: read.issue };
  const { value: deck } = read;
  const card = {
    name,
    title: deck.title,
    slides: deck.slides.length,
    figures: deck.source.figures,
    changed: '',
  };
  const first = deck.slides[0];
  if (!first) return card;
  const { html } = renderSlide(deck, first, await fonts());
  return { ...card, cover: { html, css: deckCss(deck) } };
}

/** What a deck is made with besides its report. */
export interface ImportOptions {
  /** Another report, with which a section of the deck compares it. */
  readonly compared?: SourceFile;
  readonly look?: Pick<Deck, 'theme' | 'office'>;
}

/** Makes a deck of a report and keeps both. The same reports under the same name are the same deck again. */
export async function* importReport(
  host: Host,
  fonts: () => Promise<Fonts>,
  file: SourceFile,
  { compared, look }: ImportOptions = {},
): AsyncGenerator<Progress<Imported>> {
  yield { type: 'progress', step: 'import-reading', done: 0, of: 2 };
  if (file.name.toLowerCase().endsWith(ARCHIVE_ENDING)) {
    yield { type: 'done', result: await importArchive(host, fonts, file) };
    return;
  }
  const draft = await draftDeck(file, host.readReport, compared);
  if (!draft.ok) throw new ServiceFault(draft.issue);
  const { deck, kept } = withFiles({ ...draft.value.deck, ...look }, file, compared);
  yield { type: 'progress', step: 'import-writing', done: 1, of: 2 };
  const name = await freeName(host.decks, folderName(deck.title), kept);
  await storeDeck(host.decks, name, kept, deck);
  const card = await cardOf(name, { ok: true, value: deck, issues: [] }, fonts);
  yield {
    type: 'done',
    result: {
      card: { ...card, changed: host.now().toISOString() },
      issues: [...draft.issues, ...repairIssues(draft.value.report)],
    },
  };
}

/** Unpacks a deck that was packed into one file. This very deck under its name is the same deck again. */
async function importArchive(
  { decks, now }: Host,
  fonts: () => Promise<Fonts>,
  { name: file, bytes }: SourceFile,
): Promise<Imported> {
  const unpacked = await unpackDeck(file, bytes);
  if (!unpacked.ok) throw new ServiceFault(unpacked.issue);
  const { deck, files } = unpacked.value;
  const name = await freeName(decks, folderName(deck), files);
  await writeDeckFiles(decks, name, files).catch((error: unknown) => {
    throw diskFault(error, `${decks.root}/${name}`);
  });
  const card = await cardOf(name, await loadDeckFile(decks, name), fonts);
  return { card: { ...card, changed: now().toISOString() }, issues: unpacked.issues };
}

/** A title as a folder's name: without what some system forbids, at most 60 characters. */
function folderName(title: string): string {
  const plain = title
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.slice(0, 60).replace(/[. ]+$/, '') || 'deck';
}

/** The name itself where it is free or holds these very reports; else with the first free number behind it. */
async function freeName(files: Files, name: string, kept: readonly SourceFile[]): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} ${number}`;
    if (!(await files.exists(candidate))) return candidate;
    const same = await Promise.all(kept.map((file) => holds(files, `${candidate}/${file.name}`, file.bytes)));
    if (same.every((one) => one)) return candidate;
  }
}

const holds = async (files: Files, path: string, bytes: Uint8Array): Promise<boolean> =>
  (await files.exists(path)) && sameBytes(await files.read(path), bytes);

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
