import type { Encoding, Outcome, Report } from '../model.ts';
import { readArticle, type ArticleLines, type Marks } from './articles.ts';
import type { Block, ParagraphBlock } from './blocks.ts';
import type { SourceFile } from './importer.ts';
import { layOut, type LaidOut } from './lay-out.ts';
import { linesOf, type Line } from './lines.ts';
import { bodyLook, headingRanks } from './look.ts';
import { mendLaidOut } from './mend-laid-out.ts';
import { reportOf } from './report.ts';
import { withCaptions } from './table-block.ts';
import { nameOf, spaced, titled } from './titles.ts';

/** Makes a report of one article from a document's blocks: its text is the blocks laid out. */
export function readDocument(
  file: SourceFile,
  found: readonly Block[],
  encoding: Encoding = 'utf-8',
): Outcome<Report> {
  const blocks = withCaptions(found);
  const laidOut = mendLaidOut(layOut(blocks));
  const { text, repairs } = laidOut;
  const lines = linesOf(text);
  const title = titleIn(blocks);
  const article = readArticle(
    text,
    title ? withTitle(lines, laidOut, title) : untitled(file, lines, blocks[0], laidOut),
    marksOf(laidOut, headingRanks(title ? blocks.filter((block) => !title.includes(block)) : blocks)),
  );
  return reportOf(file.name, { text, encoding, repairs }, [article]);
}

function marksOf({ placed }: LaidOut, ranks: ReadonlyMap<Block, number>): Marks {
  const blockAt = (line: Line): Block | undefined => placed.get(line.span.start)?.block;
  return {
    heading(line) {
      const block = blockAt(line);
      const rank = block && ranks.get(block);
      return rank === undefined ? undefined : { rank, words: line.span };
    },
    table: (line) => placed.get(line.span.start)?.table,
    isNote(line) {
      const block = blockAt(line);
      return block?.type === 'paragraph' && block.note === true;
    },
  };
}

/** Lines at the head of a document among which its title stands. */
const HEAD = 10;

/**
 * The blocks that are the title: styled so, or the only heading of the highest level, or the largest of the lines that
 * stand out at the head. A title may run over several lines of the same look.
 */
function titleIn(blocks: readonly Block[]): readonly Block[] | undefined {
  const head = headOf(blocks);
  const styled = head.filter(({ level }) => level === 0);
  if (styled.length > 0) return styled;
  const highest = blocks.filter((block) => block.type === 'paragraph' && block.level === 1);
  const [only] = highest;
  if (highest.length === 1 && only && head.some((block) => block === only)) return [only];
  const body = bodyLook(blocks);
  const isLarge = ({ look }: ParagraphBlock): boolean =>
    look !== undefined &&
    (look.size ?? 0) > (body.size ?? 0) &&
    (look.centred === true || look.bold === true);
  const large = head.filter((block) => isLarge(block) && !isLetterhead(block.text));
  const size = Math.max(...large.map(({ look }) => look?.size ?? 0));
  const first = head.findIndex((block) => large.includes(block) && block.look?.size === size);
  if (first < 0) return undefined;
  const end = head.findIndex((block, index) => index > first && block.look?.size !== size);
  return head.slice(first, Math.min(end < 0 ? head.length : end, first + 3));
}

/** What stands before the first table or paragraph of prose. */
function headOf(blocks: readonly Block[]): readonly ParagraphBlock[] {
  const head: ParagraphBlock[] = [];
  for (const block of blocks.slice(0, HEAD)) {
    if (block.type === 'table' || block.text.length > 60) break;
    head.push(block);
  }
  return head;
}

/** The red head of an official document and its number (GB/T 9704-2012 §7.2.4, §7.2.5). */
const isLetterhead = (text: string): boolean => /文件$|〔\d{4}〕\s*\d+\s*号/.test(text);

/** Where a table or a heading stands first, a table's caption or the file's name is the title; else a line may be. */
function untitled(
  file: SourceFile,
  lines: readonly Line[],
  first: Block | undefined,
  { text, placed }: LaidOut,
): ArticleLines {
  if (first?.type === 'paragraph' && first.level === undefined) return titled(file.name, text, lines);
  const [table] = [...placed.values()].flatMap((one) => (one.table ? [one.table] : []));
  return { title: (placed.size === 1 && table?.caption) || nameOf(file.name), lines };
}

/** The title's lines taken out; the line right above it, its red head or the column it stands in, is the kicker. */
function withTitle(lines: readonly Line[], { placed }: LaidOut, title: readonly Block[]): ArticleLines {
  const starts = [...placed.keys()];
  const places = [...placed].flatMap(([start, { block }], index) =>
    title.includes(block) ? [{ start, end: starts[index + 1] ?? Infinity }] : [],
  );
  const isTitle = ({ span }: Line): boolean =>
    places.some(({ start, end }) => span.start >= start && span.start < end);
  const first = lines.findIndex(isTitle);
  const own = lines.filter(isTitle);
  const span = { start: own[0]?.span.start ?? 0, end: own.at(-1)?.span.end ?? 0 };
  const kicker = lines[first - 1];
  return {
    title: { text: spaced(own.map((line) => line.text).join('')), span },
    ...(kicker ? { kicker } : {}),
    lines: lines.slice(first + own.length),
  };
}
