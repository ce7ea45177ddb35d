import type { Outcome, Report } from '../../model.ts';
import type { Block } from '../blocks.ts';
import { readDocument } from '../document.ts';
import type { SourceFile } from '../importer.ts';
import { blocksIn } from './blocks.ts';
import { mainIn, titleOf } from './content.ts';
import { decodePage } from './encoding.ts';
import { isPageLine } from './furniture.ts';
import { parsePage } from './tree.ts';

/** Reads a page as a report: its article under the title that the page gives it. */
export function readPage(file: SourceFile): Outcome<Report> {
  const decoded = decodePage(file);
  if (!decoded.ok) return decoded;
  const page = parsePage(decoded.value.text);
  const blocks = blocksIn(mainIn(page)).filter((block) => block.type === 'table' || !isPageLine(block.text));
  return readDocument(file, underTitle(blocks, titleOf(page)), decoded.value.encoding);
}

/** Where the article does not print the title itself, it is put over it. */
function underTitle(blocks: readonly Block[], title: string | undefined): readonly Block[] {
  if (title === undefined) return blocks;
  const bare = (text: string): string => text.replace(/[\s\u3000]/g, '');
  const printed = blocks
    .slice(0, 8)
    .find((block) => block.type === 'paragraph' && bare(block.text) === bare(title));
  if (!printed) return [{ type: 'paragraph', text: title, level: 0 }, ...blocks];
  const from = blocks.indexOf(printed);
  return blocks.slice(from).map((block) => (block === printed ? { ...printed, level: 0 } : block));
}
