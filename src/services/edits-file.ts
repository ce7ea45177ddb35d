import { happened, newHistory, type Built, type EditEvent, type History } from '../core/edits/history.ts';
import { isOfAnotherReport } from '../core/edits/index.ts';
import { readEdits } from '../core/edits/journal.ts';
import type { Checked, Deck, Issue } from '../core/model.ts';
import { readDeck } from './deck-file.ts';
import type { Files } from './host.ts';

declare class TextDecoder {
  constructor(encoding: string);
  decode(bytes: Uint8Array): string;
}

/** What was edited, a line an edit, beside the deck that it was done to. */
export const editsPath = (deck: string): string => `${deck}/edits.jsonl`;

/** The deck that was built of a report that took the place of the first, by the hash of the report's text. */
export const builtPath = (deck: string, report: string): string => `${deck}/deck.${report}.json`;

/** Does to a deck again what was done to it; damaged lines, and numbers taken from another report, are left out and said. */
export async function replayEdits(
  files: Files,
  name: string,
  { value: deck, issues }: Checked<Deck>,
): Promise<Checked<History> & { readonly ok: true }> {
  const path = editsPath(name);
  if (!(await files.exists(path))) return { ok: true, value: newHistory(deck), issues };
  const { value: events, issues: damaged } = readEdits(
    new TextDecoder('utf-8').decode(await files.read(path)),
  );
  const built = await builtOf(files, name, deck, events);
  const value = events.reduce((history, event) => happened(history, event), newHistory(deck, built));
  const strayed = value.done.filter((step, index) => {
    const before = value.decks[index];
    return step.type === 'edit' && before !== undefined && isOfAnotherReport(before, step.edit, step);
  });
  return {
    ok: true,
    value,
    issues: [
      ...issues,
      ...told('edits-damaged', name, damaged.length),
      ...told('edits-other-report', name, strayed.length),
    ],
  };
}

const told = (code: Issue['code'], deck: string, lines: number): readonly Issue[] =>
  lines > 0 ? [{ code, values: { deck, lines } }] : [];

/** The decks of reports that took the place of the first; none where deck.json itself was built anew of another since. */
async function builtOf(files: Files, name: string, deck: Deck, events: readonly EditEvent[]): Promise<Built> {
  const renewed = events.filter((event) => event.type === 'report');
  const [first] = renewed;
  const built = new Map<string, Deck>();
  if (!first || first.before !== deck.source.hash) return built;
  for (const { report } of renewed) {
    const path = builtPath(name, report);
    if (built.has(report) || !(await files.exists(path))) continue;
    const read = readDeck(name, await files.read(path));
    if (read.ok) built.set(report, read.value);
  }
  return built;
}
