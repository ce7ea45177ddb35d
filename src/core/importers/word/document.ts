import type { Block, ParagraphBlock } from '../blocks.ts';
import { oneLine, unspaced } from '../lines.ts';
import { mainPart, relationsOf } from '../office/relations.ts';
import { child, childrenOf, eachElement, valueOf, type XmlElement } from '../office/xml.ts';
import type { Archive } from '../office/zip.ts';
import { Refusal } from '../refusal.ts';
import { tableBlocks } from '../table-block.ts';
import { countLists, readLists, type Counter } from './numbering.ts';
import { wordsOf } from './runs.ts';
import { over, paragraphSetting, readStyles, type Styles } from './styles.ts';
import { readCells } from './tables.ts';

interface Reading {
  readonly styles: Styles;
  readonly count: Counter;
}

/** Reads the blocks of a Word document: paragraphs with the numbers of their lists, tables, at the end the footnotes. */
export function readWord(archive: Archive): readonly Block[] {
  const path = mainPart(archive) ?? 'word/document.xml';
  const body = archive(path);
  if (!body) throw new Refusal('file-damaged');
  const relations = relationsOf(archive, path);
  const part = (type: string): Uint8Array | undefined => {
    const relation = relations.find((one) => one.type === type);
    return relation && archive(relation.path);
  };
  const reading = { styles: readStyles(part('styles')), count: countLists(readLists(part('numbering'))) };
  const blocks: Block[] = [];
  eachElement(body, ['p', 'tbl', 'sdt'], (element) => blocks.push(...blocksOf(element, reading)));
  return [...blocks, ...notesIn(part('footnotes'), reading), ...notesIn(part('endnotes'), reading)];
}

function blocksOf(element: XmlElement, reading: Reading): readonly Block[] {
  switch (element.name) {
    case 'p':
      return paragraphBlocks(element, reading);
    case 'tbl': {
      const { rows, heads } = readCells(element, (cell) => textIn(cell, reading));
      return tableBlocks(rows, heads);
    }
    case 'sdt':
      return isContents(element) ? [] : blocksIn(child(element, 'sdtContent'), reading);
    case 'ins':
    case 'customXml':
    case 'smartTag':
    case 'AlternateContent':
    case 'Choice':
      return blocksIn(element, reading);
    default:
      return [];
  }
}

const blocksIn = (element: XmlElement | undefined, reading: Reading): readonly Block[] =>
  childrenOf(element).flatMap((one) => blocksOf(one, reading));

/** A table of contents that Word made says nothing that the headings do not. */
const isContents = (element: XmlElement): boolean =>
  valueOf(child(child(element, 'sdtPr'), 'docPartObj'), 'docPartGallery') === 'Table of Contents';

function paragraphBlocks(paragraph: XmlElement, { styles, count }: Reading): readonly Block[] {
  const properties = child(paragraph, 'pPr');
  const setting = over(styles(valueOf(properties, 'pStyle')), paragraphSetting(properties));
  const { text, look, boxes } = wordsOf(paragraph, setting.look);
  const boxed = boxes.flatMap((box) => blocksIn(box, { styles, count }));
  if (text === '' || setting.contents) return boxed;
  const number = setting.list ? count(setting.list) : '';
  const isHeading = setting.level !== undefined && text.length <= 50 && !/[。；]$/.test(text);
  const block: ParagraphBlock = {
    type: 'paragraph',
    text: number + text,
    look,
    ...(isHeading ? { level: setting.level } : {}),
  };
  return [block, ...boxed];
}

/** The words of a cell on one line: lines of Chinese are joined as if the cell were wider. */
function textIn(cell: XmlElement, reading: Reading): string {
  const lines = blocksIn(cell, reading).flatMap((block) =>
    block.type === 'paragraph'
      ? block.text.split('\n')
      : [...block.heads, ...block.rows].flatMap((row) => row.map(({ text }) => text)),
  );
  return unspaced(oneLine(lines));
}

function notesIn(part: Uint8Array | undefined, reading: Reading): readonly Block[] {
  const notes: Block[] = [];
  if (!part) return notes;
  eachElement(part, ['footnote', 'endnote'], (note) => {
    const text = textIn(note, reading);
    const isSeparator = note.attributes['type'] !== undefined && note.attributes['type'] !== 'normal';
    if (!isSeparator && text !== '') notes.push({ type: 'paragraph', text, note: true });
  });
  return notes;
}
