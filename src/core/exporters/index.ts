import { csv } from './csv.ts';
import { evidence } from './evidence.ts';
import type { Exporter, FolderExporter } from './exporter.ts';
import { handout } from './handout.ts';
import { html } from './html.ts';
import { longPicture } from './long-picture.ts';
import { notesDocx } from './notes-docx.ts';
import { notesPages } from './notes-pages.ts';
import { notesText } from './notes-text.ts';
import { outline } from './outline.ts';
import { pdf } from './pdf.ts';
import { pptx } from './pptx.ts';
import { png } from './png.ts';
import { report } from './report.ts';
import { svg } from './svg.ts';

/** The forms in which a deck leaves the room, in the order in which they are offered. */
export const exporters: readonly (Exporter | FolderExporter)[] = [
  pdf,
  handout,
  notesPages,
  report,
  pptx,
  html,
  png,
  svg,
  longPicture,
  evidence,
  csv,
  notesDocx,
  notesText,
  outline,
];

/** Returns the exporter of that name, as `rostrum export --to NAME`. */
export function exporterFor(name: string): Exporter | FolderExporter | undefined {
  return exporters.find((exporter) => exporter.name === name);
}
