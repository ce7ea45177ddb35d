import { noInk, replayInk, type Ink } from '../core/ink/ink.ts';
import { readingJournal } from '../core/ink/journal.ts';
import type { Issue } from '../core/model.ts';
import type { Files } from './host.ts';

declare class TextDecoder {
  constructor(encoding: string);
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

declare function setTimeout(run: () => void, ms: number): unknown;

/** Reads a deck's ink as it stands on the disk. Damaged lines are copied aside once; the journal itself is not touched. */
export async function readInk(
  files: Files,
  name: string,
): Promise<{ readonly ink: Ink; readonly issues: readonly Issue[] }> {
  const path = `${name}/ink.jsonl`;
  if (!(await files.exists(path))) return { ink: noInk, issues: [] };
  const text = new TextDecoder('utf-8').decode(await files.read(path));
  const { value: events, issues } = await unhurried(readingJournal(text));
  const ink = replayInk(noInk, events);
  const damaged = issues.filter(({ code }) => code === 'ink-line-damaged');
  const newer = issues.length - damaged.length;
  const told: Issue[] = newer > 0 ? [{ code: 'ink-newer', values: { deck: name, lines: newer } }] : [];
  if (damaged.length === 0) return { ink, issues: told };
  const lines = damaged.map(({ span }) => text.slice(span?.start, span?.end)).join('\n');
  await files.write(`${name}/${ASIDE}`, new TextEncoder().encode(`${lines}\n`)).catch(() => undefined);
  const values = { deck: name, lines: damaged.length, file: ASIDE };
  return { ink, issues: [{ code: 'ink-damaged', values }, ...told] };
}

/** Lets everything that waits happen at each pause. */
async function unhurried<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
  }
}

/** Where damaged lines are copied to. */
const ASIDE = 'ink.damaged.jsonl';
