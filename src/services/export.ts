import { exporterFor } from '../core/exporters/index.ts';
import type { Language, Stroke } from '../core/model.ts';
import type { Fonts } from '../core/typography/typesetter.ts';
import type { Exported, Progress } from './contract.ts';
import { diskFault } from './faults.ts';
import type { Host } from './host.ts';
import type { StoredDeck } from './library.ts';
import { ServiceFault } from './wire.ts';

export interface ExportRequest {
  readonly to: string;
  readonly withInk: boolean;
  readonly language: Language;
}

/** Makes the bytes of an exported deck, with progress; leaving the loop cancels. */
export async function* exportBytes(
  host: Host,
  stored: StoredDeck,
  strokes: readonly Stroke[],
  fonts: Fonts,
  request: ExportRequest,
): AsyncGenerator<Progress<Uint8Array>> {
  const exporter = exporterFor(request.to);
  if (!exporter) throw new ServiceFault({ code: 'export-unknown', values: { to: request.to } });
  const steps: Progress<Uint8Array>[] = [];
  let cancelled = false;
  let wake: () => void = () => undefined;
  const finished = exporter
    .write(
      {
        deck: stored.deck,
        report: stored.report,
        fonts,
        subset: host.subset,
        ink: strokes,
        withInk: request.withInk,
        language: request.language,
        progress: (done, of) => {
          steps.push({ type: 'progress', step: 'export-working', done, of });
          wake();
        },
        cancelled: () => cancelled,
      },
      host.printer,
    )
    .then((bytes) => steps.push({ type: 'done', result: bytes }));
  try {
    for (;;) {
      for (let step = steps.shift(); step; step = steps.shift()) {
        yield step;
        if (step.type === 'done') return;
      }
      await Promise.race([finished, new Promise<void>((resolve) => (wake = resolve))]);
    }
  } finally {
    cancelled = true;
  }
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
      const path = `${stored.name}/export/${stored.name}.${request.to}`;
      try {
        await host.decks.write(path, step.result);
      } catch (error) {
        throw diskFault(error, `${host.decks.root}/${path}`);
      }
      const pages = stored.deck.slides.filter(({ hidden }) => !hidden).length;
      yield {
        type: 'done',
        result: { path: `${host.decks.root}/${path}`, bytes: step.result.length, pages },
      };
    }
  }
}
