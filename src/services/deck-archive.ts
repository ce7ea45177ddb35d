import { zipSync } from 'fflate/browser';
import { z } from 'zod';
import { openArchive } from '../core/importers/office/zip.ts';
import { Refusal } from '../core/importers/refusal.ts';
import type { Outcome } from '../core/model.ts';
import type { Files } from './host.ts';

declare class TextDecoder {
  constructor(encoding: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
/** Web Cryptography, §14.3.5; Node and browsers have it. */
declare const crypto: {
  readonly subtle: { digest(algorithm: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer> };
};

/** A deck in one file: `NAME.rostrum`, a zip of its folder with a list of checksums. */
export const ARCHIVE_ENDING = '.rostrum';

const CHECKSUMS = 'checksums.json';
/** The format that is written; a newer one is refused. */
const FORMAT = 1;

/** A file of a deck's folder: no folder in it, none that is hidden. */
const fileName = z.string().regex(/^[^./\\:*?"<>|][^/\\:*?"<>|]*$/);
const checksums = z.object({
  format: z.literal(FORMAT),
  deck: z.string().min(1).max(200),
  files: z.record(fileName, z.string().regex(/^[0-9a-f]{64}$/)),
});

/** A file as it lies in a deck's folder. */
export interface DeckFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Returns the files of a deck's folder; what was exported, and the copies that the program keeps for itself, stay behind. */
export async function filesOfDeck(files: Files, deck: string): Promise<readonly DeckFile[]> {
  const names = (await files.list(deck)).filter(
    (name) => fileName.safeParse(name).success && name !== 'export' && name !== 'deck.last-good.json',
  );
  return Promise.all(names.map(async (name) => ({ name, bytes: await files.read(`${deck}/${name}`) })));
}

/** Writes the files of a deck into a folder, deck.json last: a folder without it is no deck. */
export async function writeDeckFiles(
  files: Files,
  folder: string,
  parts: readonly DeckFile[],
): Promise<void> {
  const isDeck = ({ name }: DeckFile): boolean => name === 'deck.json';
  for (const { name, bytes } of [...parts.filter((part) => !isDeck(part)), ...parts.filter(isDeck)])
    await files.write(`${folder}/${name}`, bytes);
}

/** Returns the deck as one file; the same files give the same bytes. */
export async function packDeck(deck: string, files: readonly DeckFile[]): Promise<Uint8Array> {
  const sorted = files.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const sums = await Promise.all(sorted.map(async ({ name, bytes }) => [name, await sha256(bytes)] as const));
  const list = { format: FORMAT, deck, files: Object.fromEntries(sums) };
  const parts = [
    [CHECKSUMS, new TextEncoder().encode(`${JSON.stringify(list, undefined, 1)}\n`)] as const,
    ...sorted.map(({ name, bytes }) => [name, bytes] as const),
  ];
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1) });
}

/** Returns the deck's name and files. A file that is cut off, or of which a byte is not as it was packed, is refused. */
export async function unpackDeck(
  file: string,
  bytes: Uint8Array,
): Promise<Outcome<{ readonly deck: string; readonly files: readonly DeckFile[] }>> {
  const refused = { ok: false, issue: { code: 'archive-damaged', values: { file } } } as const;
  try {
    const part = openArchive(bytes);
    const list = checksums.safeParse(
      JSON.parse(new TextDecoder('utf-8').decode(part(CHECKSUMS) ?? new Uint8Array())),
    );
    if (!list.success) return refused;
    const files: DeckFile[] = [];
    for (const [name, sum] of Object.entries(list.data.files)) {
      const content = part(name);
      if (!content || (await sha256(content)) !== sum) return refused;
      files.push({ name, bytes: content });
    }
    return { ok: true, value: { deck: list.data.deck, files }, issues: [] };
  } catch (error) {
    if (error instanceof Refusal || error instanceof SyntaxError) return refused;
    throw error;
  }
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
