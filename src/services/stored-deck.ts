import { hash } from '../core/hash.ts';
import type { ReadReport, SourceFile } from '../core/importers/importer.ts';
import type { Checked, Deck, Issue, Outcome, Report } from '../core/model.ts';
import { deckNow, type History } from '../core/edits/history.ts';
import { withLedger } from '../core/edits/index.ts';
import { readDeck, writeDeck } from './deck-file.ts';
import { replayEdits } from './edits-file.ts';
import { diskFault } from './faults.ts';
import type { Files } from './host.ts';
import { ServiceFault } from './wire.ts';

/** A deck as it lies in its folder, with the report that it was made from. */
export interface StoredDeck {
  readonly name: string;
  /** As it was built and edited since. */
  readonly deck: Deck;
  readonly history: History;
  readonly report: Report;
  /** The report that this one is compared with. */
  readonly compared?: Report;
  readonly issues: readonly Issue[];
}

/** Reads a deck with what was edited since it was built. What of that is damaged is said and left out. */
async function loadHistory(files: Files, name: string): Promise<Outcome<History>> {
  const read = await loadBuilt(files, name);
  return read.ok ? replayEdits(files, name, read) : read;
}

/** Reads a deck as it stands, edited. */
export async function loadDeckFile(files: Files, name: string): Promise<Outcome<Deck>> {
  const read = await loadHistory(files, name);
  return read.ok ? { ...read, value: withLedger(deckNow(read.value)) } : read;
}

/** Reads deck.json; where it is damaged, the last good copy with an issue that says so. The damaged file stays as it is. */
async function loadBuilt(files: Files, name: string): Promise<Outcome<Deck>> {
  const bytes = await readOrIssue(files, `${name}/deck.json`);
  if (!(bytes instanceof Uint8Array)) return { ok: false, issue: bytes };
  const read = readDeck(name, bytes);
  if (read.ok || read.issue.code === 'deck-newer' || !(await files.exists(`${name}/deck.last-good.json`)))
    return read;
  const good = readDeck(name, await files.read(`${name}/deck.last-good.json`));
  if (!good.ok) return read;
  return { ...good, issues: [{ code: 'deck-last-good', values: { deck: name } }] };
}

/** Opens a deck without its source. Throws a fault where there is none, or where it cannot be read. */
export async function openHistory(files: Files, name: string): Promise<Checked<History>> {
  if (!(await files.exists(`${name}/deck.json`)))
    throw new ServiceFault({ code: 'deck-missing', values: { deck: name } });
  return orFault(await loadHistory(files, name));
}

/** Opens a deck with its source. Throws a fault where there is none, or where it cannot be read. */
export async function loadDeck(files: Files, name: string, readReport: ReadReport): Promise<StoredDeck> {
  const { value: history, issues } = await openHistory(files, name);
  const deck = withLedger(deckNow(history));
  const report = await reportIn(files, name, deck.source.file, readReport);
  const { compared, issues: beside } = await comparedIn(files, { name, deck }, readReport);
  return {
    name,
    deck,
    history,
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

const reportIn = async (
  files: Files,
  name: string,
  file: string,
  readReport: ReadReport,
): Promise<Checked<Report>> => orFault(await readReport(await fileIn(files, name, file)));

async function fileIn(files: Files, name: string, file: string): Promise<SourceFile> {
  const bytes = await readOrIssue(files, `${name}/${file}`);
  if (!(bytes instanceof Uint8Array)) throw new ServiceFault(bytes);
  return { name: file, bytes };
}

/** A deck and the report that it was made of, as it came. A deck or a file that is not there is a fault. */
export async function loadSource(
  files: Files,
  name: string,
): Promise<{ readonly deck: Deck; readonly file: SourceFile }> {
  const deck = withLedger(deckNow((await openHistory(files, name)).value));
  return { deck, file: await fileIn(files, name, deck.source.file) };
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
