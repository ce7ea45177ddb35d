import type { Move } from '../model.ts';
import { figureHtml, figureWidth, type FigureSize } from './figure-block.ts';
import { frame } from './frame.ts';
import type { Layout, Sheet } from './layout.ts';
import { every, firstFit, setText, textHtml } from './text.ts';

const ARROW = 150;
const GAP = 56;
const ROW_GAP = 36;

interface Step {
  readonly to: FigureSize;
  readonly from: FigureSize;
}
const STEPS: readonly Step[] = [
  { to: 208, from: 120 },
  { to: 176, from: 104 },
  { to: 144, from: 88 },
  { to: 120, from: 72 },
  { to: 96, from: 64 },
  { to: 80, from: 56 },
];

/** One move alone: a chart of it would have nothing to compare, so both ends are set large. */
export const movesLarge: Layout<'moves'> = {
  name: 'moves-large',
  lay({ title, moves }, sheet) {
    if (moves.length > 1) return undefined;
    const page = frame(title, sheet);
    const rows = firstFit(STEPS, (step) => {
      const set = every(moves, (move) => rowOf(move, step, page.width, sheet));
      const height = set && set.reduce((total, row) => total + row.height, ROW_GAP * (set.length - 1));
      return height !== undefined && height <= page.height ? set : undefined;
    });
    return (
      rows && page.around(`<ul class="ways">${rows.map(({ html }) => `<li>${html}</li>`).join('')}</ul>`)
    );
  },
  css: `
& .ways{height:100%;display:flex;flex-direction:column;justify-content:center;row-gap:${ROW_GAP}px}
& .way{display:flex;align-items:center;column-gap:${GAP}px}
& .from .figure{color:var(--ink-2)}
& .to .figure{color:var(--accent)}
& .note{color:var(--ink-2);margin-top:4px}
& .arrow{display:flex;flex-direction:column;align-items:center;row-gap:8px}
& .name{margin-bottom:14px}`,
};

const arrow = `<svg width="${ARROW}" height="32" viewBox="0 0 ${ARROW} 32" aria-hidden="true"><path d="M0 16H${ARROW - 22}" stroke="var(--accent)" stroke-width="6"/><path d="M${ARROW - 26} 2l26 14-26 14z" fill="var(--accent)"/></svg>`;

function rowOf(
  move: Move,
  step: Step,
  width: number,
  sheet: Sheet,
): { readonly html: string; readonly height: number } | undefined {
  const name = setText(move.name, { role: 'name', size: 32, width, maxLines: 2 }, sheet);
  const difference = setText(move.difference, { role: 'heading', size: 26, width: 300, maxLines: 1 }, sheet);
  if (!name || !difference) return undefined;
  const numbers = figureWidth(move.from, step.from, sheet.fonts) + figureWidth(move.to, step.to, sheet.fonts);
  if (numbers + Math.max(ARROW, difference.width) + 2 * GAP > width) return undefined;
  const periods = [move.fromPeriod, move.toPeriod].map(
    (period) => period && setText(period, { role: 'note', size: 24, width: 360, maxLines: 1 }, sheet),
  );
  if ((move.fromPeriod && !periods[0]) || (move.toPeriod && !periods[1])) return undefined;
  const said = periods.map((block) => (block ? textHtml('p', block) : ''));
  const dated = periods.some((block) => block !== undefined);
  return {
    html:
      `${textHtml('p', name)}<div class="way"><div class="from">${figureHtml(move.from, step.from)}${said[0]}</div>` +
      `<div class="arrow">${textHtml('p', difference)}${arrow}</div>` +
      `<div class="to">${figureHtml(move.to, step.to)}${said[1]}</div></div>`,
    height: name.height + 14 + step.to + (dated ? 40 : 0),
  };
}
