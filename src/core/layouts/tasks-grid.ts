import type { ContentOf } from '../model.ts';
import { frame } from './frame.ts';
import { phraseText, runsHtml } from './html.ts';
import type { Layout, Sheet } from './layout.ts';
import { every, firstFit, setText, textHtml, type Limits, type Size } from './text.ts';

interface Step {
  readonly size: Size;
  readonly columns: 2 | 3 | 4;
  readonly stacked: boolean;
  readonly limits: Limits;
}

const GAP = 22;
const PAD = 24;
const NUMBER = 60;
const STACKED: readonly Step[] = [
  { size: 32, columns: 2, stacked: true, limits: { maxLines: 3 } },
  { size: 28, columns: 3, stacked: true, limits: { maxLines: 3 } },
  { size: 26, columns: 4, stacked: true, limits: { maxLines: 3 } },
];
const INLINE: readonly Step[] = [
  { size: 26, columns: 2, stacked: false, limits: { maxLines: 2 } },
  { size: 24, columns: 3, stacked: false, limits: { maxLines: 2 } },
  { size: 24, columns: 2, stacked: false, limits: { maxLines: 3 } },
  { size: 24, columns: 3, stacked: false, limits: { maxLines: 4 } },
  { size: 24, columns: 3, stacked: false, limits: { lastResort: true } },
];

/** Cells without holes first: columns that divide the number of tasks, then those that leave the least over. */
function steps(count: number): readonly Step[] {
  const left = ({ columns }: Step): number => (columns - (count % columns)) % columns;
  return [...STACKED.toSorted((one, other) => left(one) - left(other)), ...INLINE];
}

/** Headings as they are, numbered, in cells of equal size. Always fits. */
export const tasksGrid: Layout<'tasks'> = {
  name: 'tasks-grid',
  lay({ title, tasks }, sheet) {
    const page = frame(title, sheet);
    const grid = firstFit(steps(tasks.length), (step) =>
      gridHtml(tasks, step, page.width, page.height, sheet),
    );
    return grid === undefined ? undefined : page.around(grid);
  },
  css: `
& ol{display:grid;gap:${GAP}px;height:100%}
& .columns-2{grid-template-columns:repeat(2,1fr)}
& .columns-3{grid-template-columns:repeat(3,1fr)}
& .columns-4{grid-template-columns:repeat(4,1fr)}
& li{background:var(--wash);border-top:4px solid var(--accent);padding:0 ${PAD}px}
& .stacked{align-content:center;grid-auto-rows:minmax(178px,auto)}
& .stacked li{padding-top:20px;padding-bottom:20px}
& .stacked .marker{margin-bottom:14px}
& .inline{grid-auto-rows:1fr}
& .inline li{display:grid;grid-template-columns:${NUMBER}px 1fr;align-items:center;border-top-width:0;border-left:4px solid var(--accent);padding:0 ${PAD - 12}px}
& .marker{font-family:var(--serif);font-weight:700;color:var(--accent);line-height:1;font-size:44px}
& .inline .marker{font-size:32px;white-space:nowrap}
& .inline .marker.wide{font-size:24px}`,
};

function gridHtml(
  tasks: ContentOf<'tasks'>['tasks'],
  { size, columns, stacked, limits }: Step,
  width: number,
  room: number,
  sheet: Sheet,
): string | undefined {
  const last = limits.lastResort === true;
  if (columns > tasks.length && tasks.length > 1 && !last) return undefined;
  if (stacked && tasks.length > columns * 2) return undefined;
  const cell = (width - GAP * (columns - 1)) / columns - 2 * PAD - (stacked ? 0 : NUMBER - 20);
  const blocks = every(tasks, (task) =>
    setText(task.title, { role: 'heading', size, width: cell, ...limits }, sheet),
  );
  if (!blocks) return undefined;
  const rows = Math.ceil(tasks.length / columns);
  const tallest = Math.max(...blocks.map(({ height }) => height));
  const height = rows * (tallest + (stacked ? 4 + 40 + 58 : 12)) + GAP * (rows - 1);
  if (height > room && !last) return undefined;
  const items = blocks.map((block, index) => {
    const number = tasks[index]?.number;
    const marker = number ? runsHtml(number) : `<span data-number>${index + 1}</span>`;
    const wide = number && phraseText(number).length > 1 ? ' wide' : '';
    return `<li data-item><p class="marker${wide}">${marker}</p>${textHtml('p', block)}</li>`;
  });
  return `<ol class="columns-${columns} ${stacked ? 'stacked' : 'inline'}">${items.join('')}</ol>`;
}
