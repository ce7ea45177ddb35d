import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { sayIssue } from '../../core/messages/index.ts';
import type { Issue, Language } from '../../core/model.ts';
import { folderFiles } from '../../node/files.ts';
import { ARCHIVE_ENDING, filesOfDeck, unpackDeck, type DeckFile } from '../../services/deck-archive.ts';
import { unsoundness, type SoundnessGiven } from '../../services/deck-soundness.ts';
import type { Files } from '../../services/host.ts';

/** The folder beside the decks that new content is copied into. */
export const INCOMING = 'incoming';

/** How often it is looked into, in ms; what has not changed in between has been copied. */
const LOOK = 2000;
/** What is cut off and stays so is refused after this time, in ms: a copy may be paused. */
const PATIENCE = 30_000;

export interface IncomingGiven extends SoundnessGiven {
  readonly decks: Files;
  readonly language: Language;
  /** A deck has been tried: it has been put in the place of the one before, or is refused for a reason. */
  readonly tried: (deck: string, refused?: string) => void;
}

/** What is known of something in the folder. */
interface Known {
  /** Names, sizes and times of all its files. */
  readonly signature: string;
  /** When it was first seen so, in ms of a clock that is never set. */
  readonly since: number;
  readonly settled: boolean;
}

/**
 * Watches the folder for new content: a deck's folder or a file of one. Each is tried once it no longer changes; one that is
 * sound takes the place of the deck of its name, and the one before is kept. Returns how the watch ends.
 */
export function watchIncoming(given: IncomingGiven): () => void {
  const folder = join(given.decks.root, INCOMING);
  let known: ReadonlyMap<string, Known> = new Map();
  let busy = false;
  const look = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      known = await lookInto(folder, known, given);
    } finally {
      busy = false;
    }
  };
  const timer = setInterval(() => void look().catch(() => undefined), LOOK);
  return () => clearInterval(timer);
}

async function lookInto(
  folder: string,
  known: ReadonlyMap<string, Known>,
  given: IncomingGiven,
): Promise<ReadonlyMap<string, Known>> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.'));
  const now = performance.now();
  const next = new Map<string, Known>();
  for (const name of names) {
    const signature = await signatureOf(join(folder, name)).catch(() => '');
    const before = known.get(name);
    if (before?.signature !== signature || signature === '') {
      next.set(name, { signature, since: now, settled: false });
      continue;
    }
    const settled = before.settled || (await tryOne(folder, name, now - before.since, given));
    next.set(name, { ...before, settled });
  }
  return next;
}

async function signatureOf(path: string): Promise<string> {
  const found = await stat(path);
  const inside = found.isDirectory() ? await readdir(path) : [];
  const files = await Promise.all(inside.map((name) => stat(join(path, name))));
  return [found, ...files].map(({ size, mtimeMs }) => `${size}@${mtimeMs}`).join();
}

/** Returns whether nothing more is to be done about it as it is. */
async function tryOne(folder: string, name: string, age: number, given: IncomingGiven): Promise<boolean> {
  const arrived = await contentOf(folder, name);
  const issue = 'code' in arrived ? arrived : await install(arrived, given);
  if (!issue) await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  const isWhole = 'whole' in arrived && arrived.whole;
  // It may be half of a copy that goes on.
  if (issue && !isWhole && age < PATIENCE) return false;
  given.tried(deckOf(name), issue && sayIssue(given.language, issue));
  return true;
}

interface Arrived {
  readonly deck: string;
  readonly files: readonly DeckFile[];
  /** Its checksums say that nothing is missing. */
  readonly whole: boolean;
}

const deckOf = (name: string): string => basename(name, ARCHIVE_ENDING);

async function contentOf(folder: string, name: string): Promise<Arrived | Issue> {
  const files = await folderFiles(folder);
  const deck = deckOf(name);
  if (deck === name) return { deck, files: await filesOfDeck(files, name), whole: false };
  const unpacked = await unpackDeck(name, await files.read(name));
  return unpacked.ok ? { ...unpacked.value, deck, whole: true } : unpacked.issue;
}

/** Where a deck is tried before it is shown, and where the one before is kept. */
const NEW = '.rostrum/new';
const BEFORE = '.rostrum/before';

async function install(
  { deck, files }: Arrived,
  { decks, ...given }: IncomingGiven,
): Promise<Issue | undefined> {
  const tried = join(decks.root, NEW, deck);
  await rm(tried, { recursive: true, force: true });
  for (const { name, bytes } of files) await decks.write(`${NEW}/${deck}/${name}`, bytes);
  const issue = await unsoundness(await folderFiles(join(decks.root, NEW)), deck, given);
  if (!issue) await exchange(decks.root, deck);
  await rm(tried, { recursive: true, force: true });
  return issue;
}

/** The one before goes out of the way and stays there; a power cut between the two steps is mended by `restoreBefore`. */
async function exchange(root: string, deck: string): Promise<void> {
  await mkdir(join(root, BEFORE), { recursive: true });
  await rm(join(root, BEFORE, deck), { recursive: true, force: true });
  await rename(join(root, deck), join(root, BEFORE, deck)).catch(isMissing);
  await rename(join(root, NEW, deck), join(root, deck));
}

function isMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}

/** Puts a deck back that is kept as the one before and is not in its place. */
export async function restoreBefore(root: string): Promise<void> {
  for (const deck of await readdir(join(root, BEFORE)).catch(() => [])) {
    const there = await stat(join(root, deck)).catch(() => undefined);
    if (!there) await cp(join(root, BEFORE, deck), join(root, deck), { recursive: true });
  }
}
