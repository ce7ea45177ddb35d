import type { ExportChoices } from '../core/exporters/choices.ts';
import type { Exporter, Written } from '../core/exporters/exporter.ts';
import { exporterFor, exporters } from '../core/exporters/index.ts';
import { selectSlides } from '../core/exporters/selection.ts';
import type { Language, Stroke } from '../core/model.ts';
import type { Fonts } from '../core/typography/typesetter.ts';
import type { Exported, Progress } from './contract.ts';
import { diskFault } from './faults.ts';
import type { Host } from './host.ts';
import type { StoredDeck } from './library.ts';
import { queueOf } from './queue.ts';
import { ServiceFault } from './wire.ts';

export interface ExportRequest {
  readonly to: string;
  readonly choices: ExportChoices;
  readonly language: Language;
}

/** Makes the bytes of an exported deck, with progress; leaving the loop cancels. A form or a slide that is not there is a ServiceFault. */
export async function* exportBytes(
  host: Host,
  stored: StoredDeck,
  strokes: readonly Stroke[],
  fonts: Fonts,
  { to, choices, language }: ExportRequest,
): AsyncGenerator<Progress<Written>> {
  const exporter = formOf(to);
  const selected = selectSlides(stored.deck, choices.slides);
  if (!selected.ok) throw new ServiceFault(selected.issue);
  let cancelled = false;
  const steps = queueOf<Progress<Written>>(() => (cancelled = true));
  exporter
    .write(
      {
        deck: selected.value,
        report: stored.report,
        fonts,
        subset: host.subset,
        viewer: host.viewer,
        ink: choices.ink ? strokes : [],
        choices,
        language,
        progress: (done, of) => steps.put({ type: 'progress', step: 'export-working', done, of }),
        cancelled: () => cancelled,
      },
      host.printer,
    )
    .then((result) => {
      steps.put({ type: 'done', result });
      steps.end();
    })
    .catch((error: unknown) => steps.end(error instanceof Error ? error : new Error(String(error))));
  yield* steps;
}

/** Exports into the deck's own folder, whole or not at all. */
export async function* exportInto(
  host: Host,
  stored: StoredDeck,
  strokes: readonly Stroke[],
  fonts: Fonts,
  request: ExportRequest,
): AsyncGenerator<Progress<Exported>> {
  for await (const step of exportBytes(host, stored, strokes, fonts, request)) {
    if (step.type === 'progress') yield step;
    else {
      const path = `${stored.name}/export/${exportName(stored.name, request)}`;
      try {
        await host.decks.write(path, step.result.bytes);
      } catch (error) {
        throw diskFault(error, `${host.decks.root}/${path}`);
      }
      const { bytes, pages } = step.result;
      yield { type: 'done', result: { path: `${host.decks.root}/${path}`, bytes: bytes.length, pages } };
    }
  }
}

/** The name of the exported file, which says what it is: NAME-讲义6.pdf. */
export function exportName(deck: string, { to, choices }: Pick<ExportRequest, 'to' | 'choices'>): string {
  const { label, extension } = formOf(to);
  return [deck, label(choices)].filter((part) => part !== '').join('-') + extension;
}

function formOf(to: string): Exporter {
  const exporter = exporterFor(to);
  const forms = exporters.map(({ name }) => name).join(' ');
  if (!exporter) throw new ServiceFault({ code: 'export-unknown', values: { to, forms } });
  return exporter;
}
