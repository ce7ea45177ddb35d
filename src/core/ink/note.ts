import type { Stroke } from '../model.ts';

type Note = Extract<Stroke, { readonly tool: 'note' }>;

/** Of a line of a note and the white around its words, in sizes of its letters. */
const LINE = 1.4;
const MARGIN = 0.5;
/** Letters that stand in a line at the most, counted as Chinese ones. */
const LONGEST = 16;

/** A text as it stands in a note: broken where it was typed so and where a line is full. Places in slide units. */
export interface SetNote {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly {
    readonly text: string;
    readonly x: number;
    /** Of the line's foot. */ readonly y: number;
  }[];
}

/** Returns where a note and its lines stand; the same on every machine, since no font is asked. */
export function noteBox({ points, width: size, text }: Note): SetNote {
  const [[x, y] = [0, 0]] = points;
  const lines = text.split('\n').flatMap(broken);
  const longest = Math.max(1, ...lines.map(lengthOf));
  return {
    x,
    y,
    width: (longest + 2 * MARGIN) * size,
    height: (lines.length * LINE + 2 * MARGIN) * size,
    lines: lines.map((line, index) => ({
      text: line,
      x: x + MARGIN * size,
      y: y + (MARGIN + index * LINE + 1.05) * size,
    })),
  };
}

/** Width of a text in sizes of its letters: a Chinese letter is as wide as high (UAX #11), of others the widest are near two thirds. */
const lengthOf = (line: string): number =>
  Array.from(line).reduce((sum, letter) => sum + letterWidth(letter), 0);

const letterWidth = (letter: string): number => ((letter.codePointAt(0) ?? 0) < 0x2e80 ? 0.62 : 1);

function broken(line: string): readonly string[] {
  const lines: string[] = [];
  let rest = Array.from(line);
  while (lengthOf(rest.join('')) > LONGEST) {
    const fits = longestPart(rest);
    const space = rest.slice(0, fits).lastIndexOf(' ');
    const end = space > 0 ? space + 1 : fits;
    lines.push(rest.slice(0, end).join('').trimEnd());
    rest = rest.slice(end);
  }
  return [...lines, rest.join('')];
}

/** How many letters from the first fit in a line; one at least. */
function longestPart(letters: readonly string[]): number {
  let length = 0;
  const over = letters.findIndex((letter) => (length += letterWidth(letter)) > LONGEST);
  return over < 0 ? letters.length : Math.max(1, over);
}
