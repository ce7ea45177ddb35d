import type { Block } from '../blocks.ts';
import { superscript } from '../superscript.ts';
import { tableBlocks } from '../table-block.ts';
import { numeral } from '../word/numerals.ts';
import { elementsIn, isAround, textIn } from './content.ts';
import { LINE_BREAK, paragraphsOf, type Piece } from './paragraphs.ts';
import { inherit, type Style } from './style.ts';
import { isLayout, readCells } from './tables.ts';
import type { HtmlElement } from './tree.ts';

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  (
    'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd section article main header center blockquote address figure figcaption ' +
    'pre form fieldset legend hr table caption tr td th tbody thead tfoot body html details summary'
  ).split(' '),
);

/** Reads the blocks of an article: what stands around it is left out, tables that only place things are undone. */
export function blocksIn(main: HtmlElement): readonly Block[] {
  const reading: Reading = { main, blocks: [], pieces: [], mark: '' };
  read(main, inherit({ look: {} }, main), reading);
  flush(reading);
  return reading.blocks;
}

interface Reading {
  readonly main: HtmlElement;
  readonly blocks: Block[];
  pieces: Piece[];
  /** The mark of a list, until the words come that it stands before. */
  mark: string;
}

function flush(reading: Reading): void {
  const paragraphs = paragraphsOf(reading.pieces, reading.mark);
  reading.pieces = [];
  if (paragraphs.length > 0) reading.mark = '';
  reading.blocks.push(...paragraphs);
}

function read(inside: HtmlElement, style: Style, reading: Reading): void {
  let item = Number(inside.attributes['start'] ?? 1) - 1;
  for (const one of inside.children) {
    if (typeof one === 'string') reading.pieces.push({ text: one, style });
    else if (one.name === 'br') reading.pieces.push({ text: LINE_BREAK, style });
    else if (one.name === 'sup') reading.pieces.push({ text: raised(one), style });
    else if (one.name === 'table' && !isLayout(one)) {
      flush(reading);
      const { rows, heads } = readCells(one, cellText);
      reading.blocks.push(...tableBlocks(rows, heads));
    } else if (!isAround(one, reading.main)) {
      if (one.name === 'li') item++;
      readElement(one, style, reading, one.name === 'li' ? listMark(inside, item) : '');
    }
  }
}

function readElement(one: HtmlElement, style: Style, reading: Reading, mark: string): void {
  const isBlock = BLOCKS.has(one.name);
  if (isBlock) flush(reading);
  if (mark !== '') reading.mark = mark;
  read(one, inherit(style, one), reading);
  if (isBlock) flush(reading);
}

/** How the items of a list are numbered, by its attribute `type` (HTML §4.4.5). */
const NUMBERING: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

function listMark(list: HtmlElement, item: number): string {
  if (list.name !== 'ol') return '• ';
  return `${numeral(NUMBERING[list.attributes['type'] ?? ''] ?? 'decimal', item)}. `;
}

/** The mark of a footnote, a link or a number in brackets, is left out of the words. */
function raised(sup: HtmlElement): string {
  const text = textIn(sup);
  return elementsIn(sup).some(({ name }) => name === 'a') || /^[[［(（【].*[\]］)）】]$/.test(text)
    ? ''
    : superscript(text);
}

const cellText = (cell: HtmlElement): readonly string[] =>
  blocksIn(cell).flatMap((block) => (block.type === 'paragraph' ? block.text.split('\n') : []));
