import type { Move } from '../model.ts';
import { figureHtml, figureWidth, type FigureSize } from './figure-block.ts';
import { frame } from './frame.ts';
import type { Layout, Sheet } from './layout.ts';
import { every, firstFit, setText, sum, textHtml, type Limits, type Size } from './text.ts';

interface Step {
  readonly name: Size;
  readonly to: FigureSize;
  readonly from: FigureSize;
  readonly pad: number;
  readonly limits: Limits;
}

const STEPS: readonly Step[] = [
  { name: 28, to: 72, from: 40, pad: 22, limits: { maxLines: 2 } },
  { name: 28, to: 56, from: 36, pad: 16, limits: { maxLines: 2 } },
  { name: 26, to: 48, from: 36, pad: 10, limits: { maxLines: 2 } },
  { name: 24, to: 40, from: 32, pad: 6, limits: { maxLines: 2 } },
  { name: 24, to: 36, from: 28, pad: 2, limits: { maxLines: 2 } },
  { name: 24, to: 32, from: 28, pad: 0, limits: { lastResort: true } },
];
const PADS = [...new Set(STEPS.map(({ pad }) => pad))];
const NAME = 360;
const PERIOD = 24;
const ARROW = 92;
const GAP = 24;
const DIFFERENCE = 200;

/** What it was, what it is, and how far that is, in lines. */
export const movesList: Layout<'moves'> = {
  name: 'moves-list',
  lay({ title, moves }, sheet) {
    const page = frame(title, sheet);
    const table = firstFit(STEPS, (step) => {
      const rows = every(moves, (move) => rowHtml(move, step, page.width, sheet));
      if (!rows || sum(rows.map(({ height }) => height)) > page.height) return undefined;
      return `<table class="pad-${step.pad}"><tbody>${rows.map(({ html }) => html).join('')}</tbody></table>`;
    });
    return table === undefined ? undefined : page.around(`<div class="moves">${table}</div>`);
  },
  css: `
& .moves{height:100%;display:flex;align-items:center}
& table{width:100%;border-bottom:1px solid var(--rule)}
& :is(th,td){border-top:1px solid var(--rule);vertical-align:middle;text-align:left;font-weight:400}
& th{width:${NAME}px}
& .from{text-align:right}
& .from .figure{color:var(--ink-2)}
& .arrow{width:${ARROW}px;text-align:center}
& .arrow svg{display:inline-block;vertical-align:middle}
& .to .figure{color:var(--accent)}
& .period{color:var(--ink-2);line-height:1.4}
& .difference{width:${DIFFERENCE}px;color:var(--ink);text-align:right}
${PADS.map((pad) => `& .pad-${pad} :is(th,td){padding-top:${pad}px;padding-bottom:${pad}px}`).join('\n')}`,
};

const arrow =
  '<svg width="56" height="24" viewBox="0 0 56 24" aria-hidden="true"><path d="M0 12H40" stroke="var(--accent)" stroke-width="5"/><path d="M38 2l18 10-18 10z" fill="var(--accent)"/></svg>';

function rowHtml(
  move: Move,
  step: Step,
  width: number,
  sheet: Sheet,
): { html: string; height: number } | undefined {
  const { fonts } = sheet;
  const name = setText(
    move.name,
    { role: 'name', size: step.name, width: NAME - GAP, ...step.limits },
    sheet,
  );
  const difference = setText(
    move.difference,
    { role: 'heading', size: 24, width: DIFFERENCE, lastResort: true },
    sheet,
  );
  const numbers = figureWidth(move.from, step.from, fonts) + figureWidth(move.to, step.to, fonts);
  if (!name || !difference || numbers > width - NAME - ARROW - DIFFERENCE - GAP) return undefined;
  const period = (phrase: Move['fromPeriod']): string => {
    const block =
      phrase && setText(phrase, { role: 'note', size: PERIOD, width: 260, lastResort: true }, sheet);
    return block ? textHtml('p', { ...block, role: 'note' }) : '';
  };
  const periods = move.fromPeriod || move.toPeriod ? PERIOD * 1.5 : 0;
  return {
    html:
      `<tr>${textHtml('th', name, 'scope="row"')}<td class="from">${figureHtml(move.from, step.from)}${period(move.fromPeriod)}</td>` +
      `<td class="arrow">${arrow}</td><td class="to">${figureHtml(move.to, step.to)}${period(move.toPeriod)}</td>` +
      `<td class="difference">${textHtml('p', difference)}</td></tr>`,
    height: Math.max(name.height, step.to + periods, difference.height) + 2 * step.pad + 1,
  };
}
