import type { ContentOf, Phrase } from '../model.ts';
import { frame } from './frame.ts';
import { escapeHtml } from './html.ts';
import type { Layout, Sheet } from './layout.ts';
import { every, firstFit, setText, sum, textHtml, type Block, type Size } from './text.ts';

type Part = ContentOf<'contents'>['parts'][number];

const NUMERAL = 48;
const PAGE_NUMBER = 44;
const COLUMN_GAP = 48;
/** The number of the page and its line, in px. */
const PAGE_SIZE = 24;
const PAGE_LINE = 36;

interface Step {
  readonly size: Size;
  readonly items: boolean;
  readonly pad: number;
  readonly columns?: 2 | 3;
  readonly maxLines?: 2;
  readonly lastResort?: true;
}

const STEPS: readonly Step[] = [
  { size: 36, items: true, pad: 22 },
  { size: 32, items: true, pad: 18 },
  { size: 30, items: true, pad: 12 },
  { size: 28, items: true, pad: 8 },
  { size: 36, items: false, pad: 18 },
  { size: 30, items: false, pad: 12 },
  { size: 26, items: false, pad: 8 },
  { size: 24, items: false, pad: 4 },
  { size: 26, items: false, pad: 12, columns: 2 },
  { size: 24, items: false, pad: 6, columns: 2 },
  { size: 24, items: false, pad: 6, columns: 2, maxLines: 2 },
  { size: 24, items: false, pad: 1, columns: 2, maxLines: 2 },
  { size: 24, items: false, pad: 1, columns: 3 },
  { size: 24, items: false, pad: 1, columns: 3, maxLines: 2 },
  { size: 24, items: false, pad: 0, columns: 3, lastResort: true },
];
const PADS = [...new Set(STEPS.map(({ pad }) => pad))];

/** The parts with their numerals and pages, what is in them below. */
export const contents: Layout<'contents'> = {
  name: 'contents',
  lay({ title, parts }, sheet) {
    const page = frame(title, sheet);
    const lists = firstFit(STEPS, (step) => {
      const columns = step.columns ?? 1;
      const width = (page.width - COLUMN_GAP * (columns - 1)) / columns;
      const blocks = every(parts, (part) => partBlocks(part, step, width, sheet));
      if (!blocks) return undefined;
      const rows = Math.ceil(parts.length / columns);
      const heights = Array.from({ length: columns }, (_, column) =>
        sum(blocks.slice(column * rows, (column + 1) * rows).map((block) => partHeight(block, step))),
      );
      if (Math.max(...heights) > page.height && !step.lastResort) return undefined;
      const entries = blocks.map((block, index) => entryHtml(block, parts[index], index, sheet));
      const lists = Array.from({ length: columns }, (_, column) =>
        entries.slice(column * rows, (column + 1) * rows),
      );
      return `<div class="lists columns-${columns} pad-${step.pad}">${lists.map((list) => `<ol>${list.join('')}</ol>`).join('')}</div>`;
    });
    return lists === undefined ? undefined : page.around(lists);
  },
  css: `
& .lists{display:grid;column-gap:${COLUMN_GAP}px;align-items:start}
& .columns-2{grid-template-columns:1fr 1fr}
& .columns-3{grid-template-columns:1fr 1fr 1fr}
& ol{border-bottom:1px solid var(--rule)}
& li{border-top:1px solid var(--rule)}
& li a{display:grid;grid-template-columns:${NUMERAL}px 1fr auto;align-items:baseline}
${PADS.map((pad) => `& .pad-${pad} a{padding:${pad}px 0}`).join('\n')}
& .numeral{line-height:1.3;font-family:var(--serif);font-weight:700;color:var(--accent)}
& .page{text-align:right;color:var(--ink-2);font-size:${PAGE_SIZE}px;line-height:${PAGE_LINE}px}
& .note{color:var(--ink-2);grid-column:2}`,
};

interface PartBlocks {
  readonly heading: Block;
  readonly items?: Block;
}

function partBlocks(part: Part, step: Step, room: number, sheet: Sheet): PartBlocks | undefined {
  const width = room - NUMERAL - PAGE_NUMBER;
  const limits = step.lastResort ? ({ lastResort: true } as const) : { maxLines: step.maxLines ?? 1 };
  const heading = setText(part.title, { role: 'title', size: step.size, width, ...limits }, sheet);
  if (!heading) return undefined;
  if (!step.items || part.items.length === 0) return { heading };
  const items = setText(joined(part.items), { role: 'note', size: 24, width, maxLines: 2 }, sheet);
  return items && { heading, items };
}

const partHeight = ({ heading, items }: PartBlocks, { pad }: Step): number =>
  Math.max(heading.height, PAGE_LINE + 4) + (items?.height ?? 0) + 2 * pad + 1;

const joined = (items: readonly Phrase[]): Phrase =>
  items.flatMap((item, index) => (index === 0 ? item : [{ type: 'words', text: '、' } as const, ...item]));

function entryHtml(blocks: PartBlocks, part: Part | undefined, index: number, sheet: Sheet): string {
  const slide = part?.slide ?? '';
  const number = sheet.numberOf(slide);
  return (
    `<li><a href="#${escapeHtml(slide)}"><span class="numeral s${blocks.heading.size}" data-number>${index + 1}</span>` +
    `${textHtml('span', blocks.heading)}<span class="page" data-number>${number ?? ''}</span>` +
    `${blocks.items ? textHtml('span', blocks.items) : ''}</a></li>`
  );
}
