import type { Block, Look, ParagraphBlock } from './blocks.ts';
import { roleOf } from './furniture.ts';
import { readHeading } from './headings.ts';

/** The look in which most of a document's characters are set: its prose. */
export function bodyLook(blocks: readonly Block[]): Look {
  const sizes = new Map<number | undefined, number>();
  let [bold, all] = [0, 0];
  for (const block of blocks) {
    if (block.type === 'table' || block.note) continue;
    const { length } = block.text;
    const size = block.look?.size;
    sizes.set(size, (sizes.get(size) ?? 0) + length);
    all += length;
    if (block.look?.bold) bold += length;
  }
  const [size] = [...sizes].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return { ...(size === undefined ? {} : { size }), bold: bold * 2 > all };
}

/**
 * Ranks the headings that a document sets as such, by style or by look (larger, bold, centred). Where headings of the
 * same look carry numbers, the numbers' forms rank them all; else what stands out more is higher. Headings told by
 * their numbers alone are not among them.
 */
export function headingRanks(blocks: readonly Block[]): ReadonlyMap<Block, number> {
  const body = bodyLook(blocks);
  const numbered = new Map<number, number>();
  const plain = new Map<ParagraphBlock, number>();
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'table' || block.note || block.level === 0) continue;
    const heading = numberedHeading(block.text);
    if (heading !== undefined) {
      const weight = weightOf(block, body);
      numbered.set(weight, Math.min(heading, numbered.get(weight) ?? heading));
    } else if (block.level !== undefined || standsOut(block, blocks[index + 1], body)) {
      plain.set(block, weightOf(block, body));
    }
  }
  const weights = [...new Set(plain.values())].toSorted((a, b) => b - a);
  return new Map([...plain].map(([block, weight]) => [block, rankOf(weight, weights, numbered)]));
}

function numberedHeading(text: string): number | undefined {
  const line = { text, span: { start: 0, end: text.length }, apart: true };
  const heading = readHeading(text, line);
  return heading && !heading.rest ? heading.rank : undefined;
}

/** Styles stand above looks. Sizes count by half points, as printers cut them. */
function weightOf({ level, look }: ParagraphBlock, body: Look): number {
  if (level !== undefined) return 10_000 - level;
  const size = Math.round(((look?.size ?? 0) - (body.size ?? 0)) * 2);
  return size * 10 + (look?.centred ? 2 : 0) + (look?.bold ? 1 : 0);
}

/** A short line, no sentence, that is larger, bolder or, over a paragraph of prose, more central than the prose. */
function standsOut({ text, look }: ParagraphBlock, next: Block | undefined, body: Look): boolean {
  if (text.length > 40 || /[\n\t]|[。；，、：:;,.!?！？…]$/.test(text)) return false;
  if (!/\p{Script=Han}{2}/u.test(text) || roleOf(text) !== undefined || /^[\d（(附图表注]/.test(text))
    return false;
  if (look?.size !== undefined && body.size !== undefined && look.size > body.size * 1.05) return true;
  if (look?.bold && !body.bold) return true;
  return look?.centred === true && next?.type === 'paragraph' && next.text.length > 60;
}

/** As the numbered headings of the same weight; else just above those that weigh less, or just below those that weigh more. */
function rankOf(weight: number, weights: readonly number[], numbered: ReadonlyMap<number, number>): number {
  const same = numbered.get(weight);
  if (same !== undefined) return same;
  const order = weights.indexOf(weight) / weights.length;
  const lighter = [...numbered].filter(([other]) => other < weight).map(([, rank]) => rank);
  if (lighter.length > 0) return Math.min(...lighter) - 1 + order;
  const heavier = [...numbered].filter(([other]) => other > weight).map(([, rank]) => rank);
  return heavier.length > 0 ? Math.max(...heavier) + 1 + order : 1 + order;
}
