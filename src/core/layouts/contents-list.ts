import type { ContentOf } from '../model.ts';
import { frame } from './frame.ts';
import { escapeHtml } from './html.ts';
import type { Layout, Sheet } from './layout.ts';
import { every, firstFit, setText, sum, textHtml, type Block, type Limits } from './text.ts';

const SIZE = 24;
const NUMERAL = 48;
const PAGE_NUMBER = 44;
const COLUMN_GAP = 48;
const PAGE_LINE = 36;

interface Step {
  readonly columns: 2 | 3;
  readonly pad: 0 | 1 | 6;
  readonly limits: Limits;
}

const STEPS: readonly Step[] = [
  { columns: 2, pad: 6, limits: { maxLines: 1 } },
  { columns: 2, pad: 6, limits: { maxLines: 2 } },
  { columns: 2, pad: 1, limits: { maxLines: 2 } },
  { columns: 3, pad: 1, limits: { maxLines: 1 } },
  { columns: 3, pad: 1, limits: { maxLines: 2 } },
  { columns: 3, pad: 0, limits: { lastResort: true } },
];

/** Many parts in two or three columns under the title. Always fits. */
export const contentsList: Layout<'contents'> = {
  name: 'contents-list',
  lay({ title, parts }, sheet) {
    const page = frame(title, sheet);
    const lists = firstFit(STEPS, ({ columns, pad, limits }) => {
      const width = (page.width - COLUMN_GAP * (columns - 1)) / columns - NUMERAL - PAGE_NUMBER;
      const blocks = every(parts, (part) =>
        setText(part.title, { role: 'title', size: SIZE, width, ...limits }, sheet),
      );
      if (!blocks) return undefined;
      const rows = Math.ceil(parts.length / columns);
      const heightOf = ({ height }: Block): number => Math.max(height, PAGE_LINE) + 2 * pad + 1;
      const inColumns = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
        Array.from({ length: columns }, (_, column) => items.slice(column * rows, (column + 1) * rows));
      const tallest = Math.max(...inColumns(blocks).map((column) => sum(column.map(heightOf))));
      if (tallest > page.height && !limits.lastResort) return undefined;
      const entries = blocks.map((block, index) => entryHtml(block, parts[index], index, sheet));
      const lists = inColumns(entries).map((list) => `<ol>${list.join('')}</ol>`);
      return `<div class="lists columns-${columns} pad-${pad}">${lists.join('')}</div>`;
    });
    return lists === undefined ? undefined : page.around(lists);
  },
  css: `
& .lists{display:grid;column-gap:${COLUMN_GAP}px;align-items:start}
& .columns-2{grid-template-columns:1fr 1fr}
& .columns-3{grid-template-columns:1fr 1fr 1fr}
& ol{border-bottom:1px solid var(--rule)}
& li{border-top:1px solid var(--rule)}
& li a{display:grid;grid-template-columns:${NUMERAL}px 1fr ${PAGE_NUMBER}px;align-items:baseline}
${[...new Set(STEPS.map(({ pad }) => pad))].map((pad) => `& .pad-${pad} a{padding:${pad}px 0}`).join('\n')}
& .numeral{line-height:1.3;font-family:var(--serif);font-weight:700;color:var(--accent)}
& .number-of-slide{text-align:right;color:var(--ink-2);font-size:24px;line-height:${PAGE_LINE}px}`,
};

function entryHtml(
  block: Block,
  part: ContentOf<'contents'>['parts'][number] | undefined,
  index: number,
  sheet: Sheet,
): string {
  const slide = part?.slide ?? '';
  return (
    `<li><a href="#${escapeHtml(slide)}"><span class="numeral s${SIZE}" data-number>${index + 1}</span>` +
    `${textHtml('span', block)}<span class="number-of-slide" data-number>${sheet.numberOf(slide) ?? ''}</span></a></li>`
  );
}
