import type { ContentOf, Phrase } from '../model.ts';
import { footerHtml } from './frame.ts';
import { escapeHtml } from './html.ts';
import type { Layout, Sheet } from './layout.ts';
import { BESIDE, PANEL, panelCss, panelHtml } from './panel.ts';
import { every, firstFit, setText, textHtml, type Block, type Size } from './text.ts';

type Part = ContentOf<'contents'>['parts'][number];

const TOP = 64;
const ROOM = 556;
const COLUMN_GAP = 48;
const PAGE_NUMBER = 52;
/** The tallest that a line of contents grows to where there are few, in px. */
const TALLEST = 132;

interface Step {
  readonly title: Size;
  readonly items: Size | undefined;
  readonly columns: 1 | 2;
  readonly numeral: number;
  readonly maxLines: 1 | 2;
}

const STEPS: readonly Step[] = [
  { title: 40, items: 24, columns: 1, numeral: 76, maxLines: 1 },
  { title: 36, items: 24, columns: 1, numeral: 72, maxLines: 2 },
  { title: 32, items: 24, columns: 1, numeral: 64, maxLines: 2 },
  { title: 36, items: undefined, columns: 1, numeral: 72, maxLines: 1 },
  { title: 32, items: undefined, columns: 1, numeral: 64, maxLines: 2 },
  { title: 28, items: undefined, columns: 1, numeral: 56, maxLines: 2 },
  { title: 28, items: undefined, columns: 2, numeral: 52, maxLines: 1 },
  { title: 26, items: undefined, columns: 2, numeral: 52, maxLines: 2 },
];
const LEAST_PAD = 8;

/** The title on a deep field, the parts beside it as large as they can be, with what is in them and where they begin. */
export const contents: Layout<'contents'> = {
  name: 'contents',
  lay({ title, parts }, sheet) {
    const heading = setText(title, { role: 'cover', size: 68, width: PANEL - 120, maxLines: 2 }, sheet);
    const lists = firstFit(STEPS, (step) => listsHtml(parts, step, sheet));
    if (!heading || lists === undefined) return undefined;
    return `<div class="sheet">${panelHtml(textHtml('h2', heading))}${lists}${footerHtml(sheet)}</div>`;
  },
  css: `${panelCss}
& h2{position:absolute;left:72px;top:84px}
& .lists{position:absolute;left:${BESIDE.left}px;top:${TOP}px;width:${BESIDE.width}px;height:${ROOM}px;display:grid;column-gap:${COLUMN_GAP}px;align-content:center}
& .columns-1{grid-template-columns:1fr}
& .columns-2{grid-template-columns:1fr 1fr}
& ol{display:grid;grid-auto-rows:minmax(min-content,${TALLEST}px);max-height:${ROOM}px;border-bottom:1px solid var(--rule)}
& li{border-top:1px solid var(--rule);display:grid;align-items:center}
& li a{display:grid;align-items:center}
${[...new Set(STEPS.map(({ numeral }) => numeral))].map((width) => `& .numeral-${width} a{grid-template-columns:${width}px 1fr ${PAGE_NUMBER}px}`).join('\n')}
& .numeral{font-family:var(--serif);font-weight:700;color:var(--accent);line-height:1}
& .number-of-slide{text-align:right;color:var(--ink-2);font-size:24px;font-variant-numeric:tabular-nums}
& .note{color:var(--ink-2);margin-top:4px}`,
};

function listsHtml(parts: readonly Part[], step: Step, sheet: Sheet): string | undefined {
  const { columns, numeral } = step;
  const width = (BESIDE.width - COLUMN_GAP * (columns - 1)) / columns;
  const blocks = every(parts, (part) => partBlocks(part, step, width - numeral - PAGE_NUMBER, sheet));
  if (!blocks) return undefined;
  const rows = Math.ceil(parts.length / columns);
  const tallest = Math.max(...blocks.map(({ height }) => height)) + 2 * LEAST_PAD + 1;
  if (tallest * rows > ROOM) return undefined;
  const entries = blocks.map((block, index) => entryHtml(block, parts[index]?.slide ?? '', index, sheet));
  const lists = Array.from({ length: columns }, (_, column) =>
    entries.slice(column * rows, (column + 1) * rows),
  );
  return `<div class="lists columns-${columns} numeral-${numeral}">${lists.map((list) => `<ol>${list.join('')}</ol>`).join('')}</div>`;
}

interface PartBlocks {
  readonly heading: Block;
  readonly items?: Block;
  readonly height: number;
}

function partBlocks(part: Part, step: Step, width: number, sheet: Sheet): PartBlocks | undefined {
  const { maxLines } = step;
  const heading = setText(part.title, { role: 'title', size: step.title, width, maxLines }, sheet);
  if (!heading) return undefined;
  if (step.items === undefined || part.items.length === 0) return { heading, height: heading.height };
  const items = setText(listed(part.items), { role: 'note', size: step.items, width, maxLines: 2 }, sheet);
  return items && { heading, items, height: heading.height + items.height + 4 };
}

const listed = (items: readonly Phrase[]): Phrase =>
  items.flatMap((item, index) => (index === 0 ? item : [{ type: 'words', text: '、' } as const, ...item]));

function entryHtml({ heading, items }: PartBlocks, slide: string, index: number, sheet: Sheet): string {
  return (
    `<li><a href="#${escapeHtml(slide)}"><span class="numeral s${heading.size}" data-number>${index + 1}</span>` +
    `<span>${textHtml('span', heading)}${items ? textHtml('span', items) : ''}</span>` +
    `<span class="number-of-slide" data-number>${sheet.numberOf(slide) ?? ''}</span></a></li>`
  );
}
