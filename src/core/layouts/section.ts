import type { ContentOf } from '../model.ts';
import { bandArtHtml } from './art.ts';
import { footerHtml, PAGE } from './frame.ts';
import { escapeHtml } from './html.ts';
import type { Layout, Sheet } from './layout.ts';
import { BESIDE, PANEL, panelCss, panelHtml } from './panel.ts';
import { every, firstFit, setText, sum, textHtml, type Block, type Limits, type Size } from './text.ts';

const WIDE = 1136;
const GAP = 48;
const NUMBER_WIDTH = 46;
const ROOM = 556;
const BAND = 200;
const RULE = 1;
const LIST_GAP = 36;
const MOST_ROWS = 12;
const WIDE_NUMERAL = 140;
const WIDE_TOP = BAND + 20;

const SHARED_CSS = `
& .sheet{background:var(--wash)}
& .numeral{position:absolute;font-family:var(--serif);font-weight:700;color:var(--on-deep);letter-spacing:-0.04em}
& .words{position:absolute;display:flex;flex-direction:column}
& ol{display:grid;grid-auto-flow:column;column-gap:${GAP}px}
& .columns-1{grid-template-columns:1fr}
& .columns-2{grid-template-columns:1fr 1fr}
& .columns-3{grid-template-columns:1fr 1fr 1fr}
${Array.from({ length: MOST_ROWS }, (_, index) => `& .rows-${index + 1}{grid-template-rows:repeat(${index + 1},auto)}`).join('\n')}
& li{border-top:${RULE}px solid var(--rule)}
& li>*{display:flex}
& .item-number{flex:none;width:${NUMBER_WIDTH}px;color:var(--accent);font-weight:700}
& .loose li{padding:14px 0}
& .tight li{padding:7px 0}`;

const HEADINGS: readonly ({ readonly size: Size } & Limits)[] = [
  { size: 60, maxLines: 2 },
  { size: 52, maxLines: 2 },
  { size: 44, maxLines: 3 },
  { size: 40, maxLines: 4 },
  { size: 36, lastResort: true },
];

/** The numeral is the picture, on a deep field; the items run down two columns in reading order. */
export const section: Layout<'section'> = {
  name: 'section',
  lay(content, sheet) {
    const inside = firstFit(HEADINGS, (step) => {
      const heading = setText(content.title, { role: 'title', width: BESIDE.width, ...step }, sheet);
      const room = heading && { width: BESIDE.width, height: ROOM - heading.height - LIST_GAP };
      const list = room && itemsHtml(content.items, room, NARROW_STEPS, sheet);
      return heading && list !== undefined ? textHtml('h1', heading) + list : undefined;
    });
    if (inside === undefined) return undefined;
    const panel = panelHtml(numeralHtml(content.number));
    return `<div class="sheet">${panel}<div class="words">${inside}</div>${footerHtml(sheet)}</div>`;
  },
  css: `${SHARED_CSS}${panelCss}
& .numeral{left:0;top:0;width:${PANEL}px;text-align:center;font-size:280px;line-height:600px}
& .words{left:${BESIDE.left}px;top:72px;width:${BESIDE.width}px;height:${ROOM}px;justify-content:center}
& ol{margin-top:${LIST_GAP}px}`,
};

/** Many items: the numeral and the heading on a deep band, the items run down up to three columns below. */
export const sectionWide: Layout<'section'> = {
  name: 'section-wide',
  lay(content, sheet) {
    const heading = firstFit(HEADINGS.slice(2), (step) => {
      const block = setText(content.title, { role: 'title', width: WIDE - WIDE_NUMERAL, ...step }, sheet);
      return block && block.height <= BAND - 64 ? block : undefined;
    });
    if (!heading) return undefined;
    const room = { width: WIDE, height: 628 - WIDE_TOP };
    const list = itemsHtml(content.items, room, WIDE_STEPS, sheet);
    if (!list) return undefined;
    const band = `<div class="band">${bandArtHtml(BAND)}${numeralHtml(content.number)}<div class="head">${textHtml('h1', heading)}</div></div>`;
    return `<div class="sheet">${band}<div class="words">${list}</div>${footerHtml(sheet)}</div>`;
  },
  css: `${SHARED_CSS}
&{--ink-blend:normal}
& .band{position:absolute;left:0;top:0;width:${PAGE.width}px;height:${BAND}px;overflow:hidden;background:var(--accent-deep);color:var(--on-deep)}
& .art{position:absolute;right:0;top:0}
& .numeral{left:72px;top:0;font-size:96px;line-height:${BAND}px}
& .head{position:absolute;left:${72 + WIDE_NUMERAL}px;top:0;height:${BAND}px;display:flex;align-items:center}
& .words{left:72px;top:${WIDE_TOP}px;width:${WIDE}px;height:${628 - WIDE_TOP}px;justify-content:center}`,
};

/** The heading alone, where its items are too many for any slide: all of them or none. Always fits. */
export const sectionAlone: Layout<'section'> = {
  name: 'section-alone',
  lay: (content, sheet) => section.lay({ ...content, items: [] }, sheet),
  css: section.css,
};

const numeralHtml = (number: number): string => `<p class="numeral" data-number>${number}</p>`;

interface ItemStep {
  readonly size: Size;
  readonly columns: 1 | 2 | 3;
  readonly pad: 'loose' | 'tight';
  readonly limits: Limits;
}

const sizes: readonly Size[] = [28, 26, 24];
const NARROW_STEPS: readonly ItemStep[] = [
  ...sizes.map((size) => ({ size, columns: 2, pad: 'loose', limits: { maxLines: 1 } }) as const),
  ...sizes.map((size) => ({ size, columns: 1, pad: 'loose', limits: { maxLines: 1 } }) as const),
  { size: 24, columns: 2, pad: 'loose', limits: { maxLines: 2 } },
  { size: 24, columns: 2, pad: 'tight', limits: { maxLines: 2 } },
];
const WIDE_STEPS: readonly ItemStep[] = [
  { size: 26, columns: 2, pad: 'tight', limits: { maxLines: 1 } },
  { size: 24, columns: 3, pad: 'tight', limits: { maxLines: 1 } },
  { size: 24, columns: 2, pad: 'tight', limits: { maxLines: 2 } },
  { size: 24, columns: 3, pad: 'tight', limits: { maxLines: 2 } },
  { size: 24, columns: 3, pad: 'tight', limits: { maxLines: 3, lastResort: true } },
];

function itemsHtml(
  items: ContentOf<'section'>['items'],
  room: { readonly width: number; readonly height: number },
  steps: readonly ItemStep[],
  sheet: Sheet,
): string | undefined {
  if (items.length === 0) return '';
  return firstFit(steps, ({ size, columns, pad, limits }) => {
    const rows = Math.ceil(items.length / columns);
    const width = (room.width - GAP * (columns - 1)) / columns - NUMBER_WIDTH;
    const blocks = every(items, ({ title }) =>
      setText(title, { role: 'body', size, width, ...limits }, sheet),
    );
    if (!blocks || rows > MOST_ROWS) return undefined;
    const padding = RULE + (pad === 'loose' ? 28 : 14);
    const tallest = Array.from({ length: rows }, (_, row) =>
      Math.max(...blocks.filter((__, index) => index % rows === row).map(({ height }) => height)),
    );
    if (sum(tallest) + rows * padding > room.height) return undefined;
    const entries = blocks.map((block, index) => itemHtml(block, index, items[index]?.slide));
    return `<ol class="columns-${columns} rows-${rows} ${pad}">${entries.join('')}</ol>`;
  });
}

function itemHtml(block: Block, index: number, slide: string | undefined): string {
  const inside = `<span class="item-number" data-number>${index + 1}</span>${textHtml('span', block)}`;
  const look = `class="body s${block.size}"`;
  return slide === undefined
    ? `<li><span ${look}>${inside}</span></li>`
    : `<li><a ${look} href="#${escapeHtml(slide)}">${inside}</a></li>`;
}
