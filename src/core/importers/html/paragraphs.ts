import type { Look, ParagraphBlock } from '../blocks.ts';
import type { Style } from './style.ts';

/** Text in one style. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
}

/** Stands for `<br>` until blanks are collapsed; no source holds it, since U+E000 is in private use. */
export const LINE_BREAK = '\ue000';

/**
 * Makes paragraphs of the pieces between two ends of a block: blanks are collapsed as a browser does, two line breaks
 * end a paragraph, one is kept. `mark` goes before the first, as of a list.
 */
export function paragraphsOf(pieces: readonly Piece[], mark: string): readonly ParagraphBlock[] {
  const text = collapse(pieces.map((piece) => textOf(piece)).join(''));
  const paragraphs = text.split(/\n{2,}/).filter((one) => one !== '');
  const look = lookOf(pieces);
  const level = pieces.find((piece) => piece.text.trim() !== '')?.style.level;
  return paragraphs.map((one, index) => ({
    type: 'paragraph',
    text: index === 0 ? mark + one : one,
    look,
    ...(level !== undefined && one.length <= 60 && !/[。；]$/.test(one) ? { level } : {}),
  }));
}

const textOf = ({ text, style }: Piece): string =>
  style.preformatted ? text.replaceAll(/\r\n?|\n/g, LINE_BREAK) : text;

/** A line end in the source is no blank between Chinese characters, and one elsewhere (CSS Text 3 §4.1.3). */
function collapse(source: string): string {
  return source
    .replace(
      /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uff60])[ \t\f]*[\r\n][ \t\r\n\f]*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uff60])/gu,
      '',
    )
    .replace(/[ \t\r\n\f]+/g, ' ')
    .split(LINE_BREAK)
    .map((line) => line.replace(/^[\s\u3000\u200b\ufeff]+|[\s\u3000\u200b\ufeff]+$/g, ''))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

function lookOf(pieces: readonly Piece[]): Look {
  const sizes = new Map<number, number>();
  let [bold, all] = [0, 0];
  let centred = false;
  for (const { text, style } of pieces) {
    const { length } = text.trim();
    if (length === 0) continue;
    all += length;
    centred ||= style.look.centred === true;
    if (style.look.bold) bold += length;
    const { size } = style.look;
    if (size !== undefined) sizes.set(size, (sizes.get(size) ?? 0) + length);
  }
  const [size] = [...sizes].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return { ...(size === undefined ? {} : { size }), bold: all > 0 && bold === all, centred };
}
