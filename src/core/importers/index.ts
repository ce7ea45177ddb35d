import type { Outcome, Report } from '../model.ts';
import type { Importer, SourceFile } from './importer.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

/** The kinds of file that a report can come in, in the order in which a file chooser lists them. */
export const importers: readonly Importer[] = [markdown, text];

/** Returns the importer for a file by the end of its name. */
export function importerFor(name: string): Importer | undefined {
  const lower = name.toLowerCase();
  return importers.find((importer) => importer.extensions.some((extension) => lower.endsWith(extension)));
}

/** Reads a file as a report; a kind that is not known is refused with the kinds that are. */
export async function readReport(file: SourceFile): Promise<Outcome<Report>> {
  const importer = importerFor(file.name);
  if (importer) return importer.read(file);
  const kinds = importers.flatMap((known) => known.extensions).join(' ');
  return { ok: false, issue: { code: 'file-kind-unknown', values: { file: file.name, kinds } } };
}
