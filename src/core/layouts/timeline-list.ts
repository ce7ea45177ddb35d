import { frame } from './frame.ts';
import type { Layout } from './layout.ts';
import { every, firstFit, setText, sum, textHtml, type Size } from './text.ts';

interface Step {
  readonly size: Size;
  readonly pad: number;
  readonly maxLines?: number;
  readonly lastResort?: true;
}
const STEPS: readonly Step[] = [
  { size: 30, pad: 24, maxLines: 1 },
  { size: 28, pad: 20, maxLines: 1 },
  { size: 28, pad: 14, maxLines: 2 },
  { size: 26, pad: 10, maxLines: 2 },
  { size: 24, pad: 6, maxLines: 2 },
  { size: 24, pad: 2, maxLines: 3 },
  { size: 24, pad: 0, lastResort: true },
];
const DATE = 290;

/** Events in order, their dates in a column. Always fits. */
export const timelineList: Layout<'timeline'> = {
  name: 'timeline-list',
  lay({ title, events }, sheet) {
    const page = frame(title, sheet);
    const list = firstFit(STEPS, ({ size, pad, ...limits }) => {
      const rows = every(events, ({ date, what }) => {
        const when = setText(date, { role: 'heading', size, width: DATE - 20, ...limits }, sheet);
        const block = setText(what, { role: 'body', size, width: page.width - DATE - 30, ...limits }, sheet);
        return when && block && { when, block, height: Math.max(when.height, block.height) + 2 * pad + 1 };
      });
      if (!rows || (sum(rows.map(({ height }) => height)) > page.height && !limits.lastResort))
        return undefined;
      return `<ol class="pad-${pad}">${rows.map(({ when, block }) => `<li data-item>${textHtml('p', when)}${textHtml('p', block)}</li>`).join('')}</ol>`;
    });
    return list === undefined ? undefined : page.around(list);
  },
  css: `
& ol{border-left:3px solid var(--accent)}
& li{position:relative;display:grid;grid-template-columns:${DATE}px 1fr;align-items:baseline;padding-left:30px}
& li::before{content:'';position:absolute;left:-10px;top:50%;width:17px;height:17px;margin-top:-8px;border-radius:50%;background:var(--accent);border:3px solid var(--paper)}
& .heading{color:var(--accent)}
${STEPS.map(({ pad }) => `& .pad-${pad} li{padding-top:${pad}px;padding-bottom:${pad}px}`).join('\n')}`,
};
