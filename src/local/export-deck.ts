import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { exporterFor } from '../core/exporters/index.ts';
import { allStrokes } from '../core/ink.ts';
import type { Language } from '../core/model.ts';
import { folderFiles } from '../node/files.ts';
import { exportBytes } from '../services/export.ts';
import { loadDeck } from '../services/library.ts';
import { readInk } from '../services/presentation.ts';
import { readFonts } from '../services/services.ts';
import { deckAt } from './deck-place.ts';
import { localHost } from './host.ts';
import type { LocalPrinter } from './printer.ts';

export interface ExportAsked {
  readonly folder: string;
  readonly to: string;
  readonly withInk: boolean;
  /** A file, or a folder that is there; without it the deck's own `export` folder. */
  readonly out: string | undefined;
  readonly language: Language;
}

export interface ExportDone {
  readonly path: string;
  readonly bytes: number;
  readonly pages: number;
}

/** Exports a deck to a file, whole or not at all, with a printer that the caller closes. */
export async function exportDeck(
  { folder, to, withInk, out, language }: ExportAsked,
  printer: LocalPrinter,
): Promise<ExportDone> {
  const { files, name } = await deckAt(folder);
  const host = localHost({ decks: files, printer, browser: undefined, address: () => '' });
  const [stored, { ink }, fonts] = await Promise.all([
    loadDeck(files, name),
    readInk(files, name),
    readFonts(host),
  ]);
  const path = await fileFor(out ?? join(files.root, name, 'export'), name, to, out === undefined);
  const target = await folderFiles(dirname(path));
  const request = { to, withInk, language };
  for await (const step of exportBytes(host, stored, allStrokes(ink), fonts, request)) {
    if (step.type === 'progress') continue;
    await target.write(basename(path), step.result);
    const pages = stored.deck.slides.filter(({ hidden }) => !hidden).length;
    return { path, bytes: step.result.length, pages };
  }
  throw new Error('the export ended without a result');
}

/** A folder takes the file under the deck's name; anything else is the file's own name. */
async function fileFor(out: string, name: string, to: string, isFolder: boolean): Promise<string> {
  const path = resolve(out);
  const found = isFolder || (await stat(path).catch(() => undefined))?.isDirectory() === true;
  return found ? join(path, `${name}${exporterFor(to)?.extension ?? ''}`) : path;
}
