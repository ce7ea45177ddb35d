import { frame } from './frame.ts';
import type { Layout } from './layout.ts';
import { firstFit, setText, textHtml, type Size } from './text.ts';

const SIZES: readonly Size[] = [68, 60, 56, 52, 48, 44, 40, 36, 32, 28, 24];
const INDENT = 84;
const WIDTH = 1010;

/** The report's own sentence, as large as it can be, on a ground of its own. */
export const quotation: Layout<'quotation'> = {
  name: 'quotation',
  lay(content, sheet) {
    const page = frame(content.title, sheet);
    const steps = [...SIZES.map((size) => ({ size })), { size: 24, lastResort: true } as const];
    const block = firstFit(steps, ({ size, ...limits }) => {
      const set = setText(content.quotation, { role: 'statement', size, width: WIDTH, ...limits }, sheet);
      return set && (set.height <= page.height - 40 || 'lastResort' in limits) ? set : undefined;
    });
    return block && page.around(`<div class="quoted"><blockquote>${textHtml('p', block)}</blockquote></div>`);
  },
  css: `
&{background:var(--wash)}
& .sheet{background:var(--wash)}
& .quoted{height:100%;display:flex;align-items:center}
& blockquote{padding:12px 0 12px ${INDENT - 6}px;border-left:6px solid var(--accent)}`,
};
