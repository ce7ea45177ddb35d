import type { ContentOf } from '../model.ts';
import { footerHtml } from './frame.ts';
import { escapeHtml } from './html.ts';
import type { Layout, Sheet } from './layout.ts';
import { every, firstFit, setText, textHtml, type Limits, type Size } from './text.ts';

const WIDTH = 704;
const GAP = 48;
const NUMBER_WIDTH = 46;
const ROOM = 500;
const RULE = 1;

const HEADINGS: readonly ({ readonly size: Size } & Limits)[] = [
  { size: 60, maxLines: 2 },
  { size: 52, maxLines: 2 },
  { size: 44, maxLines: 3 },
  { size: 40, maxLines: 4 },
  { size: 36, lastResort: true },
];

/** The numeral is the picture; the items run down two columns in reading order. */
export const section: Layout<'section'> = {
  name: 'section',
  lay(content, sheet) {
    const inside = firstFit(HEADINGS, (step) => {
      const heading = setText(content.title, { role: 'title', width: WIDTH, ...step }, sheet);
      return (
        heading && itemsHtml(content.items, heading.height, sheet, (list) => textHtml('h1', heading) + list)
      );
    });
    if (inside === undefined) return undefined;
    return (
      `<div class="sheet"><p class="numeral" data-number>${content.number}</p>` +
      `<div class="words">${inside}</div>${footerHtml(sheet)}</div>`
    );
  },
  css: `
& .sheet{background:var(--wash)}
& .numeral{position:absolute;left:72px;top:0;width:340px;height:644px;font:700 300px/644px var(--serif);color:var(--accent);letter-spacing:-0.04em}
& .words{position:absolute;left:504px;top:72px;width:${WIDTH}px;height:556px;display:flex;flex-direction:column;justify-content:center}
& ol{display:grid;grid-auto-flow:column;column-gap:${GAP}px;margin-top:36px}
& .columns-1{grid-template-columns:1fr}
& .columns-2{grid-template-columns:1fr 1fr}
${Array.from({ length: 12 }, (_, index) => `& .rows-${index + 1}{grid-template-rows:repeat(${index + 1},auto)}`).join('\n')}
& li{border-top:${RULE}px solid var(--rule)}
& li>*{display:flex}
& .item-number{flex:none;width:${NUMBER_WIDTH}px;color:var(--accent);font-weight:700}
& .loose li{padding:14px 0}
& .tight li{padding:7px 0}`,
};

interface ItemStep {
  readonly size: Size;
  readonly columns: 1 | 2;
  readonly pad: 'loose' | 'tight';
  readonly limits: Limits;
}

const sizes: readonly Size[] = [28, 26, 24];
const ITEM_STEPS: readonly ItemStep[] = [
  ...sizes.map((size) => ({ size, columns: 2, pad: 'loose', limits: { maxLines: 1 } }) as const),
  ...sizes.map((size) => ({ size, columns: 1, pad: 'loose', limits: { maxLines: 1 } }) as const),
  { size: 24, columns: 2, pad: 'loose', limits: { maxLines: 2 } },
  { size: 24, columns: 2, pad: 'tight', limits: { maxLines: 2 } },
  { size: 24, columns: 2, pad: 'tight', limits: { lastResort: true } },
];

function itemsHtml(
  items: ContentOf<'section'>['items'],
  taken: number,
  sheet: Sheet,
  around: (list: string) => string,
): string | undefined {
  if (items.length === 0) return around('');
  return firstFit(ITEM_STEPS, ({ size, columns, pad, limits }) => {
    const rows = Math.ceil(items.length / columns);
    const width = (WIDTH - GAP * (columns - 1)) / columns - NUMBER_WIDTH;
    const blocks = every(items, ({ title }) =>
      setText(title, { role: 'body', size, width, ...limits }, sheet),
    );
    const padding = RULE + (pad === 'loose' ? 28 : 14);
    if (!blocks || rows > 12) return undefined;
    const height = rows * (Math.max(...blocks.map((block) => block.height)) + padding);
    if (taken + 36 + height > ROOM + 56) return undefined;
    const entries = blocks.map((block, index) => {
      const slide = items[index]?.slide;
      const inside = `<span class="item-number" data-number>${index + 1}</span>${textHtml('span', block)}`;
      return `<li>${slide === undefined ? `<span class="s${size} body">${inside}</span>` : `<a class="s${size} body" href="#${escapeHtml(slide)}">${inside}</a>`}</li>`;
    });
    return around(`<ol class="columns-${columns} rows-${rows} ${pad}">${entries.join('')}</ol>`);
  });
}
