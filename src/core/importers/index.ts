import type { Outcome } from '../model.ts';
import { csv, tsv } from './csv.ts';
import { docx } from './docx.ts';
import { html } from './html.ts';
import type { Importer, ReadReport, SourceFile } from './importer.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf.ts';
import { signatureOf, type Signature } from './signatures.ts';
import { text } from './text.ts';
import { xls } from './xls.ts';
import { xlsx } from './xlsx.ts';

/** The kinds of file that a report can come in, in the order in which a file chooser lists them. */
export const importers: readonly Importer[] = [markdown, text, docx, pdf, html, xlsx, xls, csv, tsv];

/** Returns the importer for a file by the end of its name, where it reads files of this size (in bytes). */
export function importerFor(name: string, size: number): Outcome<Importer> {
  const lower = name.toLowerCase();
  const importer = importers.find(({ extensions }) => extensions.some((end) => lower.endsWith(end)));
  if (!importer) {
    const kinds = importers.flatMap(({ extensions }) => extensions).join(' ');
    return { ok: false, issue: { code: 'file-kind-unknown', values: { file: name, kinds } } };
  }
  if (size === 0) return { ok: false, issue: { code: 'file-empty', values: { file: name } } };
  if (size <= importer.largest) return { ok: true, value: importer, issues: [] };
  const values = { file: name, size: Math.round(size / 1e6), most: importer.largest / 1e6 };
  return { ok: false, issue: { code: 'file-too-large', values } };
}

/** What is said of the kinds that are known and not read. */
const SENTENCES: Readonly<Partial<Record<Signature, string>>> = {
  doc: 'file-is-doc',
  protected: 'file-is-protected',
  archive: 'file-is-archive',
  compound: 'file-is-compound',
};

/**
 * Returns the importer for a file. Its bytes say what it is where they are clear, as of a PDF that is called .txt; else
 * its name does. A kind that is not known, or a file too large, is refused with its sentence.
 */
export function chooseImporter(file: SourceFile): Outcome<Importer> {
  const named = importerFor(file.name, file.bytes.length);
  const signature = named.ok ? signatureOf(file.bytes) : undefined;
  if (!named.ok || signature === undefined) return named;
  const value = importers.find(({ name }) => name === signature);
  if (value) return { ok: true, value, issues: [] };
  return { ok: false, issue: { code: SENTENCES[signature] ?? 'file-binary', values: { file: file.name } } };
}

/** Reads a file as a report, by the importer of its kind. */
export const readReport: ReadReport = async (file) => {
  const chosen = chooseImporter(file);
  return chosen.ok ? chosen.value.read(file) : chosen;
};
