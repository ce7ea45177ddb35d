import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { sayIssue } from '../../core/messages/index.ts';
import type { Issue, Language } from '../../core/model.ts';
import { folderFiles } from '../../node/files.ts';
import { ARCHIVE_ENDING, filesOfDeck, unpackDeck, type DeckFile } from '../../services/deck-archive.ts';
import { unsoundness, type SoundnessGiven } from '../../services/deck-soundness.ts';
import type { Files } from '../../services/host.ts';

/** The folder beside the decks that new content is copied into. */
export const INCOMING = 'incoming';

/** What is cut off and stays so is refused after this time, in ms: a copy may be paused. */
const PATIENCE = 30_000;

export interface IncomingGiven extends SoundnessGiven {
  readonly decks: Files;
  readonly language: Language;
  /** Where the system shows sticks that are put in, such as `/media/kiosk`; nothing is taken from sticks without it. */
  readonly sticks?: string | undefined;
  /** How often it is looked whether something has come, in ms; what has not changed in between has been copied. */
  readonly every: number;
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
  let known: ReadonlyMap<string, Known> = new Map();
  let busy = false;
  const look = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      known = await lookAround(known, given);
    } finally {
      busy = false;
    }
  };
  const timer = setInterval(() => void look().catch(() => undefined), given.every);
  return () => clearInterval(timer);
}

async function lookAround(
  known: ReadonlyMap<string, Known>,
  given: IncomingGiven,
): Promise<ReadonlyMap<string, Known>> {
  const now = performance.now();
  const next = new Map<string, Known>();
  for (const path of await arrivals(given)) {
    const signature = await signatureOf(path).catch(() => '');
    const before = known.get(path);
    if (before?.signature !== signature || signature === '') {
      next.set(path, { signature, since: now, settled: false });
      continue;
    }
    const settled = before.settled || (await tryOne(path, now - before.since, given));
    next.set(path, { ...before, settled });
  }
  return next;
}

/** All that lies in the folder for it, and the decks in one file on sticks, which hold much else. */
async function arrivals({ decks, sticks }: IncomingGiven): Promise<readonly string[]> {
  const copied = await within(join(decks.root, INCOMING));
  const mounted = sticks === undefined ? [] : await within(sticks);
  const carried = (await Promise.all(mounted.map(within))).flat();
  return [...copied, ...carried.filter((path) => path.endsWith(ARCHIVE_ENDING))];
}

async function within(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => !name.startsWith('.')).map((name) => join(folder, name));
}

async function signatureOf(path: string): Promise<string> {
  const found = await stat(path);
  const inside = found.isDirectory() ? await readdir(path) : [];
  const files = await Promise.all(inside.map((name) => stat(join(path, name))));
  return [found, ...files].map(({ size, mtimeMs }) => `${size}@${mtimeMs}`).join();
}

/** Returns whether nothing more is to be done about it as it is. */
async function tryOne(path: string, age: number, given: IncomingGiven): Promise<boolean> {
  const { decks, language, tried } = given;
  const refuse = (issue: Issue, isWhole: boolean): boolean => {
    // It may be half of a copy that goes on.
    if (!isWhole && age < PATIENCE) return false;
    tried(deckOf(path), sayIssue(language, issue));
    return true;
  };
  const arrived = await contentOf(path);
  if ('code' in arrived) return refuse(arrived, false);
  const isCopied = dirname(path) === join(decks.root, INCOMING);
  if (!isCopied && (await isTaken(arrived, decks))) return true;
  const issue = await install(arrived, given);
  if (issue) return refuse(issue, arrived.sum !== undefined);
  const putAway = isCopied ? rm(path, { recursive: true, force: true }) : take(arrived, decks);
  await putAway.catch(() => undefined);
  tried(arrived.deck);
  return true;
}

interface Arrived {
  readonly deck: string;
  readonly files: readonly DeckFile[];
  /** SHA-256 of the one file that it came in, whose own checksums say that nothing is missing. */
  readonly sum: string | undefined;
}

const deckOf = (path: string): string => basename(path, ARCHIVE_ENDING);

/** Which content of sticks has been taken: it is there again at each start. A folder beside the decks, a file a deck. */
const TAKEN = '.rostrum/taken';

const take = ({ deck, sum = '' }: Arrived, decks: Files): Promise<void> =>
  decks.write(`${TAKEN}/${deck}`, Buffer.from(sum));

async function isTaken({ deck, sum }: Arrived, decks: Files): Promise<boolean> {
  const taken = await decks.read(`${TAKEN}/${deck}`).catch(() => new Uint8Array());
  return Buffer.from(taken).toString('utf8') === sum;
}

const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function contentOf(path: string): Promise<Arrived | Issue> {
  const [folder, name] = [dirname(path), basename(path)];
  const files = await folderFiles(folder);
  const deck = deckOf(name);
  if (deck === name) return { deck, files: await filesOfDeck(files, name), sum: undefined };
  const bytes = await files.read(name);
  const unpacked = await unpackDeck(name, bytes);
  return unpacked.ok ? { ...unpacked.value, deck, sum: sumOf(bytes) } : unpacked.issue;
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
