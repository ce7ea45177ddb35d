import { happened, newHistory, type History } from '../core/edits/history.ts';
import { isOfAnotherReport } from '../core/edits/index.ts';
import { readEdits } from '../core/edits/journal.ts';
import type { Checked, Deck, Issue } from '../core/model.ts';
import type { Files } from './host.ts';

declare class TextDecoder {
  constructor(encoding: string);
  decode(bytes: Uint8Array): string;
}

/** What was edited, a line an edit, beside the deck that it was done to. */
export const editsPath = (deck: string): string => `${deck}/edits.jsonl`;

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
  const value = events.reduce(happened, newHistory(deck));
  const strayed = value.done.filter((step, index) => {
    const before = value.decks[index];
    return before !== undefined && isOfAnotherReport(before, step.edit, step);
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
