import { hash } from '../core/hash.ts';
import { repairIssues } from '../core/importers/repair/index.ts';
import { draftDeck } from '../core/pipeline.ts';
import type { ReadReport, SourceFile } from '../core/importers/importer.ts';
import type { Checked, Deck, Issue, Outcome, Report } from '../core/model.ts';
import { deckCss, renderSlide } from '../core/render.ts';
import type { Fonts } from '../core/typography/typesetter.ts';
import type { DeckCard, Imported, Progress } from './contract.ts';
import { readDeck, writeDeck } from './deck-file.ts';
import { diskFault } from './faults.ts';
import type { Files, Host } from './host.ts';
import { ServiceFault } from './wire.ts';

/** A deck as it lies in its folder, with the report that it was made from. */
export interface StoredDeck {
  readonly name: string;
  readonly deck: Deck;
  readonly report: Report;
  /** The report that this one is compared with. */
  readonly compared?: Report;
  readonly issues: readonly Issue[];
}

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
      return { ...card, changed: await files.changed(`${name}/deck.json`) };
    }),
  );
  return cards.filter((card) => card !== undefined);
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

/** Reads deck.json; where it is damaged, the last good copy with an issue that says so. The damaged file stays as it is. */
async function loadDeckFile(files: Files, name: string): Promise<Outcome<Deck>> {
  const bytes = await readOrIssue(files, `${name}/deck.json`);
  if (!(bytes instanceof Uint8Array)) return { ok: false, issue: bytes };
  const read = readDeck(name, bytes);
  if (read.ok || read.issue.code === 'deck-newer' || !(await files.exists(`${name}/deck.last-good.json`)))
    return read;
  const good = readDeck(name, await files.read(`${name}/deck.last-good.json`));
  if (!good.ok) return read;
  return { ...good, issues: [{ code: 'deck-last-good', values: { deck: name } }] };
}

/** Opens a deck with its source. Throws a fault where there is none, or where it cannot be read. */
export async function loadDeck(files: Files, name: string, readReport: ReadReport): Promise<StoredDeck> {
  if (!(await files.exists(`${name}/deck.json`)))
    throw new ServiceFault({ code: 'deck-missing', values: { deck: name } });
  const { value: deck, issues } = orFault(await loadDeckFile(files, name));
  const report = await reportIn(files, name, deck.source.file, readReport);
  const { compared, issues: beside } = await comparedIn(files, { name, deck }, readReport);
  return {
    name,
    deck,
    report: report.value,
    ...(compared ? { compared } : {}),
    issues: [...issues, ...report.issues, ...strayedFrom(deck.source, report.value, name), ...beside],
  };
}

/** The report that a deck's own is compared with. Where it cannot be read, the deck is opened all the same. */
async function comparedIn(
  files: Files,
  { name, deck }: Pick<StoredDeck, 'name' | 'deck'>,
  readReport: ReadReport,
): Promise<{ readonly compared?: Report; readonly issues: readonly Issue[] }> {
  if (!deck.compared) return { issues: [] };
  try {
    const { value } = await reportIn(files, name, deck.compared.file, readReport);
    return { compared: value, issues: strayedFrom(deck.compared, value, name) };
  } catch (error) {
    if (!(error instanceof ServiceFault)) throw error;
    return { issues: [error.issue] };
  }
}

async function reportIn(
  files: Files,
  name: string,
  file: string,
  readReport: ReadReport,
): Promise<Checked<Report>> {
  const bytes = await readOrIssue(files, `${name}/${file}`);
  if (!(bytes instanceof Uint8Array)) throw new ServiceFault(bytes);
  return orFault(await readReport({ name: file, bytes }));
}

/** Returns the bytes of a file, or what the disk said. */
async function readOrIssue(files: Files, path: string): Promise<Uint8Array | Issue> {
  try {
    return await files.read(path);
  } catch (error) {
    return diskFault(error, `${files.root}/${path}`).issue;
  }
}

function orFault<T>(outcome: Outcome<T>): Checked<T> {
  if (!outcome.ok) throw new ServiceFault(outcome.issue);
  return outcome;
}

/** A report that was changed after its deck was made: places in it may hold other words than the slides say. */
function strayedFrom(
  kept: { readonly file: string; readonly hash?: string },
  { text }: Report,
  name: string,
): readonly Issue[] {
  if (kept.hash === undefined || kept.hash === hash(text)) return [];
  return [{ code: 'deck-source-changed', values: { deck: name, file: kept.file } }];
}

/** Makes a deck of a report and keeps both. The same report under the same name is the same deck again. */
export async function* importReport(
  host: Host,
  fonts: () => Promise<Fonts>,
  file: { readonly name: string; readonly bytes: Uint8Array },
): AsyncGenerator<Progress<Imported>> {
  yield { type: 'progress', step: 'import-reading', done: 0, of: 2 };
  const draft = await draftDeck(file, host.readReport);
  if (!draft.ok) throw new ServiceFault(draft.issue);
  const { deck, kept } = withFiles(draft.value.deck, file);
  yield { type: 'progress', step: 'import-writing', done: 1, of: 2 };
  const name = await freeName(host.decks, folderName(deck.title), deck.source.file, file.bytes);
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

/** Returns the deck with the names of its sources as they lie beside it, untouched, and the files to be kept so. */
export function withFiles(
  deck: Deck,
  own: SourceFile,
  compared?: SourceFile,
): { readonly deck: Deck; readonly kept: readonly SourceFile[] } {
  const source = { ...own, name: `report${extensionOf(own.name)}` };
  const named: Deck = { ...deck, source: { ...deck.source, file: source.name } };
  if (!deck.compared || !compared) return { deck: named, kept: [source] };
  const other = { ...compared, name: `compared${extensionOf(compared.name)}` };
  return {
    deck: { ...named, compared: { ...deck.compared, file: other.name } },
    kept: [source, other],
  };
}

const extensionOf = (name: string): string => /\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? '.txt';

/** Writes the sources, the deck and its last good copy into the deck's folder. */
export async function storeDeck(
  files: Files,
  name: string,
  kept: readonly SourceFile[],
  deck: Deck,
): Promise<void> {
  try {
    for (const { name: file, bytes } of kept) await files.write(`${name}/${file}`, bytes);
    const written = writeDeck(deck);
    await files.write(`${name}/deck.json`, written);
    await files.write(`${name}/deck.last-good.json`, written);
  } catch (error) {
    throw diskFault(error, `${files.root}/${name}`);
  }
}

/** A title as a folder's name: without what some system forbids, at most 60 characters. */
function folderName(title: string): string {
  const plain = title
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.slice(0, 60).replace(/[. ]+$/, '') || 'deck';
}

/** The name itself where it is free or holds this very report; else with the first free number behind it. */
async function freeName(files: Files, name: string, source: string, bytes: Uint8Array): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} ${number}`;
    if (!(await files.exists(candidate))) return candidate;
    if (
      (await files.exists(`${candidate}/${source}`)) &&
      sameBytes(await files.read(`${candidate}/${source}`), bytes)
    )
      return candidate;
  }
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
