import { asideCss, asideHtml, asidesHeight, setAsides } from './asides.ts';
import { figureRows, rowsCss } from './figure-rows.ts';
import { listHtml } from './figures-list.ts';
import { frame } from './frame.ts';
import type { Layout } from './layout.ts';

const TABLE = 680;
const GAP = 64;

/** Targets in a table, those without a number beside it. */
export const targetsTable: Layout<'targets'> = {
  name: 'targets-table',
  lay({ title, targets, asides }, sheet) {
    if (asides.length < 2) return undefined;
    const page = frame(title, sheet);
    const beside = setAsides(asides, page.width - TABLE - GAP, sheet, { maxLines: 4 });
    if (!beside || asidesHeight(beside) > page.height) return undefined;
    const rows = figureRows(targets, { width: TABLE, height: page.height }, sheet, ONE_COLUMN);
    return rows && page.around(`<div class="beside">${rows}${asideHtml(beside)}</div>`);
  },
  css: `${rowsCss}${asideCss}
& .beside{display:grid;grid-template-columns:${TABLE}px 1fr;column-gap:${GAP}px;height:100%;align-items:center}
& tr:first-child .figure{color:var(--accent)}
& tr:first-child th{color:var(--accent);font-weight:700}`,
};

const ONE_COLUMN = [
  { name: 28, figure: 48, pad: 10, columns: 1, maxLines: 1 },
  { name: 26, figure: 40, pad: 7, columns: 1, maxLines: 1 },
  { name: 26, figure: 36, pad: 5, columns: 1, maxLines: 2 },
  { name: 24, figure: 32, pad: 3, columns: 1, maxLines: 2 },
] as const;

/** Targets in one or two columns, the others below. Always fits. */
export const targetsList: Layout<'targets'> = {
  name: 'targets-list',
  lay: ({ title, targets, asides }, sheet) => listHtml(frame(title, sheet), targets, asides, sheet),
  css: `${rowsCss}${asideCss}
& .asides{margin-top:24px}
& table:first-child tr:first-child :is(.figure,th){color:var(--accent)}`,
};
