import { asideCss, asideHtml, asidesHeight, setAsides } from './asides.ts';
import type { Figure, Phrase } from '../model.ts';
import { frame, type Frame } from './frame.ts';
import type { Layout, Sheet } from './layout.ts';
import { figureRows, rowsCss } from './figure-rows.ts';

/** Names and numbers in lines, one column or two. Always fits. */
export const figuresList: Layout<'figures'> = {
  name: 'figures-list',
  lay: ({ title, figures, asides }, sheet) => listHtml(frame(title, sheet), figures, asides, sheet),
  css: `${rowsCss}${asideCss}
& .asides{margin-top:24px}`,
};

export function listHtml(
  page: Frame,
  figures: readonly Figure[],
  asides: readonly Phrase[],
  sheet: Sheet,
): string | undefined {
  const below = setAsides(asides, page.width, sheet, { lastResort: true }) ?? [];
  const taken = below.length === 0 ? 0 : asidesHeight(below) + 24;
  const rows = figureRows(figures, { width: page.width, height: page.height - taken }, sheet);
  return rows === undefined ? undefined : page.around(rows + asideHtml(below));
}
