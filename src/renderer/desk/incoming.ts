/** A report on its way in, whichever way it came. */
export interface Incoming {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly bytes: () => Promise<ArrayBuffer>;
}

/** Returns a chosen, dropped or pasted file as a report on its way in. */
export function incomingFile(file: File): Incoming {
  return { name: file.name, size: file.size, bytes: () => file.arrayBuffer() };
}

/** What was copied: its words, and the same as markup where the program that it came from gave that. */
export interface Clip {
  readonly text: string;
  readonly html: string;
}

/** Markup is worth reading where it says what the words alone do not: tables, headings, numbered lists. */
const STRUCTURE = /<(?:table|h[1-6]|ol)\b/iu;

/**
 * Returns what was pasted as a report on its way in; `name` is made of its first line. Markup begins with a byte order
 * mark, since the encoding that it may name is not the one that it comes in.
 */
export function incomingClip({ text, html }: Clip, name: (firstLine: string) => string): Incoming {
  const isMarkup = STRUCTURE.test(html);
  const bytes = new TextEncoder().encode(isMarkup ? `\ufeff${html}` : text);
  return {
    name: `${name(firstLineOf(text))}.${isMarkup ? 'html' : 'md'}`,
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
    return clean === '' ? otherwise : clean;
  };
}
