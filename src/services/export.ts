import { plainChoices, type ExportChoices } from '../core/exporters/choices.ts';
import type { Exporter, ExportJob, FolderExporter } from '../core/exporters/exporter.ts';
import { exporterFor, exporters } from '../core/exporters/index.ts';
import { selectSlides } from '../core/exporters/selection.ts';
import { Unsound } from '../core/exporters/unsound.ts';
import type { Language, Stroke } from '../core/model.ts';
import type { Fonts } from '../core/typography/typesetter.ts';
import type { Exported, ExportOffer, Progress } from './contract.ts';
import { readOrigins, readParts } from './deck-parts.ts';
import { diskFault } from './faults.ts';
import type { Files, Host } from './host.ts';
import type { StoredDeck } from './stored-deck.ts';
import { taskOf, type Task } from './task.ts';
import { ServiceFault } from './wire.ts';

export interface ExportRequest {
  readonly to: string;
  readonly choices: ExportChoices;
  readonly language: Language;
}

/** What is exported, and with what. */
export interface ExportSource {
  readonly host: Pick<Host, 'decks' | 'printer' | 'subset' | 'viewer'>;
  readonly stored: StoredDeck;
  /** All that is drawn and seen. */
  readonly strokes: readonly Stroke[];
  readonly fonts: Fonts;
}

/** Where the file goes. */
export interface ExportTarget {
  readonly files: Files;
  /** In the folder of `files`. */
  readonly path: string;
}

/**
 * Exports to a file, whole or not at all, with progress. Leaving the loop cancels: nothing is written then, and a file
 * that was there stays. A form or a slide that is not there, a file that is not sound and a disk that refuses are a
 * ServiceFault.
 */
export function exportTo(
  source: ExportSource,
  request: ExportRequest,
  { files, path }: ExportTarget,
): AsyncIterableIterator<Progress<Exported>> {
  return taskOf('export-working', async (task) => {
    const exporter = formOf(request.to);
    const job = await jobOf(source, request, task);
    const whole = `${files.root}/${path}`;
    const { printer } = source.host;
    try {
      if ('files' in exporter) {
        const written = await files.writeFolder(path, exporter.files(job, printer));
        return { path: whole, bytes: written.bytes, pages: written.files };
      }
      const { bytes, pages } = await exporter.write(job, printer);
      task.signal.throwIfAborted();
      await files.write(path, bytes);
      return { path: whole, bytes: bytes.length, pages };
    } catch (error) {
      if (error instanceof Unsound) throw new ServiceFault(error.issue);
      throw error instanceof ServiceFault ? error : diskFault(error, whole);
    }
  });
}

async function jobOf(
  { host, stored, strokes, fonts }: ExportSource,
  { choices, language }: ExportRequest,
  task: Task,
): Promise<ExportJob> {
  const selected = selectSlides(stored.deck, choices.slides);
  if (!selected.ok) throw new ServiceFault(selected.issue);
  return {
    deck: selected.value,
    report: stored.report,
    ...(stored.compared ? { compared: stored.compared } : {}),
    fonts,
    subset: host.subset,
    viewer: host.viewer,
    ink: choices.ink ? strokes : [],
    originOf: await readOrigins(host.decks, stored.name, language),
    parts: () => readParts(host.decks, stored),
    choices,
    language,
    ...task,
  };
}

/** Returns what can be exported, and what was last; a PDF with ink where nothing was. */
export function exportOffer(last: ExportOffer['last'] | undefined): ExportOffer {
  const forms = exporters.map(({ name, takes = [] }) => ({ name, takes }));
  const known = last && forms.some(({ name }) => name === last.to) ? last : undefined;
  return { forms, last: known ?? { to: 'pdf', choices: { ...plainChoices, ink: true } } };
}

/** Where a deck's exports lie: in its own folder, under a name that says what they are: NAME/export/NAME-讲义6.pdf. */
export const exportPath = (deck: string, request: Pick<ExportRequest, 'to' | 'choices'>): string =>
  `${deck}/export/${exportName(deck, request)}`;

/** The name of the exported file, which says what it is: NAME-讲义6.pdf. */
export function exportName(deck: string, { to, choices }: Pick<ExportRequest, 'to' | 'choices'>): string {
  const { label, extension } = formOf(to);
  return [deck, label(choices)].filter((part) => part !== '').join('-') + extension;
}

function formOf(to: string): Exporter | FolderExporter {
  const exporter = exporterFor(to);
  const forms = exporters.map(({ name }) => name).join(' ');
  if (!exporter) throw new ServiceFault({ code: 'export-unknown', values: { to, forms } });
  return exporter;
}
