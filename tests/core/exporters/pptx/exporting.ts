import type { Printer } from '../../../../src/core/exporters/exporter.ts';
import { pptx } from '../../../../src/core/exporters/pptx.ts';
import type { Deck, Report, Stroke } from '../../../../src/core/model.ts';
import { draftDeck } from '../../../../src/core/pipeline.ts';
import { shippedFonts } from '../../../../src/local/shipped-fonts.ts';
import { smallReport } from '../../../local/rostrum.ts';
import { jobOf } from '../job.ts';

/** A report of our own, for decks that were made by hand. */
export async function anyReport(): Promise<Report> {
  const draft = await draftDeck({ name: 'report.md', bytes: new TextEncoder().encode(smallReport) });
  if (!draft.ok) throw new Error(draft.issue.code);
  return draft.value.report;
}

/** Exports a deck as a presentation. */
export async function presentationOf(
  deck: Deck,
  printer: Printer,
  ink: readonly Stroke[] = [],
): Promise<Uint8Array> {
  const job = jobOf({
    deck,
    report: await anyReport(),
    subset: (characters) => shippedFonts().subset(characters),
    ink,
  });
  return (await pptx.write(job, printer)).bytes;
}
