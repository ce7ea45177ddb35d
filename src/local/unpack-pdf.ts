import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { refuseSwelling } from '../core/importers/pdf/swelling.ts';
import { Refusal } from '../core/importers/refusal.ts';
import { folderFiles } from '../node/files.ts';
import { LARGEST_FILE } from '../services/contract.ts';
import { readDeck } from '../services/deck-file.ts';
import { FileFault } from './command.ts';

interface Attached {
  readonly filename: string;
  readonly content: Uint8Array;
}

/** What a deck's folder may hold beside its report; anything else that a PDF carries is left in it. */
const PARTS: ReadonlySet<string> = new Set(['deck.json', 'ink.jsonl', 'show.json']);

/**
 * Turns a PDF that carries its deck into the deck's folder, beside the PDF and under its name, and returns the folder.
 * A folder that is there stays as it is: where it is this very deck it is taken, else the next free name. Throws a
 * FileFault where the PDF cannot be read or carries no deck.
 */
export async function unpackPdf(file: string): Promise<string> {
  const attached = await attachmentsIn(file);
  const deck = attached.find(({ filename }) => filename === 'deck.json');
  if (!deck) throw new FileFault({ code: 'pdf-holds-no-deck', values: { file: basename(file) } });
  const read = readDeck(basename(file), deck.content);
  if (!read.ok) throw new FileFault(read.issue);
  const { file: report } = read.value.source;
  const parts = attached.filter(({ filename }) => PARTS.has(filename) || filename === report);
  const path = resolve(file);
  const files = await folderFiles(dirname(path));
  for (let number = 1; ; number++) {
    const stem = basename(path, extname(path));
    const name = number === 1 ? stem : `${stem} ${number}`;
    const folder = join(dirname(path), name);
    if (await files.exists(`${name}/deck.json`)) {
      const there = Buffer.from(await files.read(`${name}/deck.json`));
      if (there.equals(deck.content)) return folder;
    } else if (!(await files.exists(name))) {
      for (const { filename, content } of parts) await files.write(`${name}/${filename}`, content);
      return folder;
    }
  }
}

async function attachmentsIn(file: string): Promise<readonly Attached[]> {
  const { size } = await stat(file);
  if (size > LARGEST_FILE)
    throw new FileFault({
      code: 'file-too-large',
      values: { file: basename(file), size: Math.ceil(size / 1e6), most: LARGEST_FILE / 1e6 },
    });
  const bytes = new Uint8Array(await readFile(file));
  const { getDocument } = await import('unpdf/pdfjs');
  try {
    refuseSwelling(bytes);
    const task = getDocument({ data: bytes, isEvalSupported: false, verbosity: 0 });
    const found: Readonly<Record<string, Attached>> | null = await (await task.promise).getAttachments();
    await task.destroy();
    return Object.values(found ?? {});
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    const code = error instanceof Refusal ? error.code : isLocked ? 'pdf-protected' : 'file-damaged';
    throw new FileFault({ code, values: { file: basename(file) } });
  }
}
