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

/** The pause between tries to write what the disk refused, in ms. */
const RETRY = 2000;

declare function setTimeout(run: () => void, ms: number): number | { readonly unref?: () => void };

/** Appends lines in order. What the disk refuses is kept, said once, and written when the disk takes it. */
export function journalWriter(files: Files, path: string, tell: (event: DeckEvent) => void) {
  let waiting: readonly string[] = [];
  let writing: Promise<void> = Promise.resolve();
  let isSure = false;
  let refused = false;
  let isWaiting = false;
  const again = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    const timer = setTimeout(() => {
      isWaiting = false;
      writing = writing.then(flush);
    }, RETRY);
    // A disk that refuses keeps no program that is to end.
    if (typeof timer === 'object') timer.unref?.();
  };
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    try {
      const asked = waiting;
      const lines = isSure ? asked : await stillMissing(files, path, asked);
      // More may have come meanwhile.
      waiting = [...lines, ...waiting.slice(asked.length)];
      isSure = false;
      if (lines.length > 0) await files.append(path, new TextEncoder().encode(lines.join('')));
      isSure = true;
      waiting = waiting.slice(lines.length);
      if (refused) tell({ type: 'saved' });
      refused = false;
    } catch (error) {
      if (!refused) tell({ type: 'unsaved', issue: diskFault(error, `${files.root}/${path}`).issue });
      refused = true;
      again();
    }
  };
  const goOn = (): Promise<void> => (writing = writing.then(flush));
  journalsOf(files).set(path, async () => {
    await goOn();
    return waiting.length === 0;
  });
  return {
    /** A line with its end. */
    write: (line: string): Promise<void> => {
      waiting = [...waiting, line];
      return goOn();
    },
  };
}

/** Writes what a journal still has to write; false where the disk refuses again. */
type Finish = () => Promise<boolean>;

const journals = new WeakMap<Files, Map<string, Finish>>();

function journalsOf(files: Files): Map<string, Finish> {
  const known = journals.get(files) ?? new Map<string, Finish>();
  journals.set(files, known);
  return known;
}

/** Lets all journals of a folder be written, what was refused too; returns the paths of those that the disk still refuses. */
export async function finishJournals(files: Files): Promise<readonly string[]> {
  const asked = [...journalsOf(files)].map(async ([path, finish]) => ((await finish()) ? [] : [path]));
  return (await Promise.all(asked)).flat();
}

/**
 * What is still to be written of lines that may have been written in part: by a disk that was full in the middle, or by
 * a program that was killed. An undo that stood there twice would take back a stroke that nobody took back.
 */
async function stillMissing(
  files: Files,
  path: string,
  lines: readonly string[],
): Promise<readonly string[]> {
  if (!(await files.exists(path))) return lines;
  const bytes = await files.read(path);
  const tail = new TextDecoder('utf-8').decode(bytes.subarray(-lines.join('').length * 4));
  const whole = tail.slice(0, tail.lastIndexOf('\n') + 1);
  const written = lines.findLastIndex((_, index) => whole.endsWith(lines.slice(0, index + 1).join(''))) + 1;
  const left = lines.slice(written);
  const [first = '', ...others] = left;
  const isTorn = bytes.length > 0 && bytes.at(-1) !== 10;
  return isTorn && left.length > 0 ? [`\n${first}`, ...others] : left;
}
