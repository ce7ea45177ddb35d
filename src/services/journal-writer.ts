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

declare function setTimeout(run: () => void, ms: number): unknown;

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
    setTimeout(() => {
      isWaiting = false;
      writing = writing.then(flush);
    }, RETRY);
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
  return {
    /** A line with its end. */
    write: (line: string): Promise<void> => {
      waiting = [...waiting, line];
      writing = writing.then(flush);
      return writing;
    },
  };
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
