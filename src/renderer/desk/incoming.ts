/** A report on its way in, whichever way it came. */
export interface Incoming {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly bytes: () => Promise<ArrayBuffer>;
}

/** A report is some thousand signs; a larger file than this is not one, and would stand in the way of the show. In bytes. */
export const largestFile = 64 * 1024 * 1024;

/** Returns a chosen, dropped or pasted file as a report on its way in. */
export function incomingFile(file: File): Incoming {
  return { name: file.name, size: file.size, bytes: () => file.arrayBuffer() };
}

/** Returns pasted text as a report on its way in; `name` is made of its first line. */
export function incomingText(text: string, name: (firstLine: string) => string): Incoming {
  const bytes = new TextEncoder().encode(text);
  return {
    name: name(firstLineOf(text)),
    size: bytes.length,
    bytes: () => Promise.resolve(bytes.slice().buffer),
  };
}

function firstLineOf(text: string): string {
  return (
    text
      .split(/\r?\n/u)
      .find((line) => line.trim() !== '')
      ?.trim() ?? ''
  );
}

/** Returns what names a pasted report: its first line without marks that a file name cannot have, or the words given. */
export function pastedName(otherwise: string): (firstLine: string) => string {
  return (firstLine) => {
    const clean = firstLine
      .replace(/^#+\s*/u, '')
      .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
      .trim()
      .slice(0, 40);
    return `${clean === '' ? otherwise : clean}.md`;
  };
}
