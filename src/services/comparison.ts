import { findFacts } from '../core/facts/index.ts';
import type { SourceFile } from '../core/importers/importer.ts';
import type { Source } from '../core/model.ts';
import { comparisonOf, type Comparison } from '../core/plan/comparison/index.ts';
import type { Fonts } from '../core/typography/typesetter.ts';
import type { ComparedWith, Imported, Progress } from './contract.ts';
import type { Host } from './host.ts';
import { importReport } from './library.ts';
import { loadSource } from './stored-deck.ts';
import { ServiceFault } from './wire.ts';

/** Returns what can be compared. A deck that is not there and a file that cannot be read are a ServiceFault. */
export async function comparisonWith(host: Host, name: string, other: ComparedWith): Promise<Comparison> {
  const own = await sourceOf(host, (await loadSource(host.decks, name)).file);
  const compared = await sourceOf(host, await fileOf(host, other));
  return comparisonOf(own, { compared });
}

/** Makes a deck of its own of both reports, in the look of the one that is open, which stays as it is. */
export async function* importComparison(
  host: Host,
  fonts: () => Promise<Fonts>,
  name: string,
  other: ComparedWith,
): AsyncGenerator<Progress<Imported>> {
  const { deck, file } = await loadSource(host.decks, name);
  const { theme, office } = deck;
  const look = { theme, ...(office ? { office } : {}) };
  yield* importReport(host, fonts, file, { compared: await fileOf(host, other), look });
}

const fileOf = async (host: Host, other: ComparedWith): Promise<SourceFile> =>
  'deck' in other ? (await loadSource(host.decks, other.deck)).file : other;

async function sourceOf(host: Host, file: SourceFile): Promise<Source> {
  const read = await host.readReport(file);
  if (!read.ok) throw new ServiceFault(read.issue);
  return { report: read.value, facts: findFacts(read.value) };
}
