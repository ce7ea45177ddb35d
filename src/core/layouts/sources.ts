import { say } from '../messages/index.ts';
import type { SourceKey } from '../model.ts';
import { frame } from './frame.ts';
import type { Layout, Sheet } from './layout.ts';
import { every, firstFit, setText, sum, textHtml, type Block, type Limits, type Size } from './text.ts';

const REPORT = 500;
const GAP = 72;
const SWATCH = { width: 96, height: 44, gap: 28 } as const;
const ROW_GAP = 30;
const TITLES: readonly ({ readonly size: Size } & Limits)[] = [
  { size: 48, maxLines: 3, wholeTerms: true },
  { size: 40, maxLines: 3, wholeTerms: true },
  { size: 32, maxLines: 4 },
  { size: 28, lastResort: true },
];

/** Where the numbers come from, and how computed numbers and marks of what is to come can be told. Always fits. */
export const sources: Layout<'sources'> = {
  name: 'sources',
  lay({ title, report: [name, ...lines], keys }, sheet) {
    const page = frame(title, sheet);
    const heading = firstFit(TITLES, (step) =>
      setText(name, { role: 'statement', width: REPORT, ...step }, sheet),
    );
    const under = every(lines, (line) =>
      setText(line, { role: 'note', size: 24, width: REPORT, lastResort: true }, sheet),
    );
    const words = page.width - REPORT - GAP - SWATCH.width - SWATCH.gap;
    const told = every(keys, (key) => keyText(key, keys.length > 3 ? 24 : 28, words, sheet));
    if (!heading || !under || !told) return undefined;
    const rows = told.map((block, index) => rowHtml(keys[index], block)).join('');
    return page.around(
      `<div class="told"><div class="report">${textHtml('p', heading)}${under.map((block) => textHtml('p', block)).join('')}</div>` +
        `<ul class="gap-${gapOf(told, page.height)}">${rows}</ul></div>`,
    );
  },
  css: `
& .told{display:grid;grid-template-columns:${REPORT}px minmax(0,1fr);column-gap:${GAP}px;height:100%;align-items:center}
& .report{border-top:4px solid var(--accent);padding-top:24px}
& .report .note{margin-top:14px;color:var(--ink-2)}
& ul{display:grid}
& .gap-${ROW_GAP}{row-gap:${ROW_GAP}px}
& .gap-8{row-gap:8px}
& li{display:grid;grid-template-columns:${SWATCH.width}px minmax(0,1fr);column-gap:${SWATCH.gap}px;align-items:center}
& li svg{display:block}`,
};

const keyText = (key: SourceKey, size: Size, width: number, sheet: Sheet): Block | undefined =>
  setText(
    [{ type: 'words', text: say('zh', `source-${key}`) }],
    { role: 'name', size, width, lastResort: true },
    sheet,
  );

const gapOf = (rows: readonly Block[], height: number): number =>
  sum(rows.map((row) => row.height + ROW_GAP)) - ROW_GAP <= height ? ROW_GAP : 8;

const rowHtml = (key: SourceKey | undefined, words: Block): string =>
  `<li>${key ? swatch(SWATCHES[key]) : ''}${textHtml('span', words)}</li>`;

const swatch = (drawn: string): string =>
  `<svg width="${SWATCH.width}" height="${SWATCH.height}" viewBox="0 0 72 32" aria-hidden="true">${drawn}</svg>`;

/** Each as the charts draw it. */
const SWATCHES: Readonly<Record<SourceKey, string>> = {
  difference:
    '<path d="M2 16H52" stroke="var(--ink)" stroke-width="4"/><path d="M70 16l-18 -11l0 22z" fill="var(--ink)"/>',
  growth:
    '<path d="M4 28L26 22L46 13L66 4" fill="none" stroke="var(--ink)" stroke-width="4"/><circle cx="66" cy="5" r="5" fill="var(--ink)"/>',
  past: '<rect x="0" y="2" width="48" height="12" fill="var(--past)"/><rect x="0" y="18" width="72" height="12" fill="var(--accent)"/>',
  expected:
    '<rect x="2" y="4" width="68" height="24" fill="var(--wash)" stroke="var(--accent)" stroke-width="3"/>',
  target:
    '<rect x="2" y="4" width="68" height="24" fill="var(--paper)" stroke="var(--accent)" stroke-width="3" stroke-dasharray="8 5"/>',
};
