import { applyInk, journalLine, noInk, readJournal, type Ink } from '../core/ink.ts';
import type { InkEvent, Issue } from '../core/model.ts';
import type { DeckEvent } from './contract.ts';
import { diskFault } from './faults.ts';
import type { Files } from './host.ts';

declare class TextDecoder {
  constructor(encoding: string);
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** Reads a deck's ink as it stands on the disk. Damaged lines are copied aside once; the journal itself is not touched. */
export async function readInk(
  files: Files,
  name: string,
): Promise<{ readonly ink: Ink; readonly issues: readonly Issue[] }> {
  const path = `${name}/ink.jsonl`;
  if (!(await files.exists(path))) return { ink: noInk, issues: [] };
  const text = new TextDecoder('utf-8').decode(await files.read(path));
  const { value: events, issues } = readJournal(text);
  if (issues.length === 0) return { ink: events.reduce(applyInk, noInk), issues: [] };
  const damaged = issues.map(({ span }) => text.slice(span?.start, span?.end)).join('\n');
  await files
    .write(`${name}/ink.damaged.jsonl`, new TextEncoder().encode(`${damaged}\n`))
    .catch(() => undefined);
  return {
    ink: events.reduce(applyInk, noInk),
    issues: [
      { code: 'ink-damaged', values: { deck: name, lines: issues.length, file: 'ink.damaged.jsonl' } },
    ],
  };
}

/** The pause between tries to write what the disk refused, in ms. */
const RETRY = 2000;

declare function setTimeout(run: () => void, ms: number): unknown;

/** Appends events in order. What the disk refuses is kept, said once, and written when the disk takes it. */
export function journalWriter(files: Files, path: string, tell: (event: DeckEvent) => void) {
  const waiting: InkEvent[] = [];
  let writing: Promise<void> = Promise.resolve();
  let torn = true;
  let refused = false;
  const flush = async (): Promise<void> => {
    const events = waiting.slice();
    if (events.length === 0) return;
    try {
      const lead = torn && (await endsTorn(files, path)) ? '\n' : '';
      await files.append(path, new TextEncoder().encode(lead + events.map(journalLine).join('')));
      torn = false;
      waiting.splice(0, events.length);
      if (refused) tell({ type: 'saved' });
      refused = false;
    } catch (error) {
      torn = true;
      if (!refused) tell({ type: 'unsaved', issue: diskFault(error, `${files.root}/${path}`).issue });
      refused = true;
      setTimeout(() => {
        writing = writing.then(flush);
      }, RETRY);
    }
  };
  return {
    write: (event: InkEvent): Promise<void> => {
      waiting.push(event);
      writing = writing.then(flush);
      return writing;
    },
  };
}

/** Whether the last line was cut off, so that a new one must not go on from it. */
async function endsTorn(files: Files, path: string): Promise<boolean> {
  if (!(await files.exists(path))) return false;
  const bytes = await files.read(path);
  return bytes.length > 0 && bytes.at(-1) !== 10;
}
