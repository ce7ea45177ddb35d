import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bounded to 20 MB: so many files of so many bytes. */
const FILES = 5;
const LARGEST = 4_000_000;

/** What happened to a screen, a line each, in `kiosk.log`; the files before it are `kiosk.1.log` and so on. */
export interface Journal {
  readonly note: (line: string) => void;
}

/** Returns the journal in a folder. A disk that takes nothing costs the lines and nothing else. */
export function journalIn(folder: string, now: () => Date): Journal {
  const file = (age: number): string => join(folder, age === 0 ? 'kiosk.log' : `kiosk.${age}.log`);
  const rotate = (): void => {
    for (let age = FILES - 2; age >= 0; age--) {
      try {
        renameSync(file(age), file(age + 1));
      } catch {
        // There is none of that age yet.
      }
    }
  };
  return {
    note: (line) => {
      try {
        const size = statSync(file(0), { throwIfNoEntry: false })?.size ?? 0;
        if (size >= LARGEST) rotate();
        appendFileSync(file(0), `${now().toISOString()} ${line}\n`);
      } catch {
        // Full, or may only be read.
      }
    },
  };
}
