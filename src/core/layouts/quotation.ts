import { frame } from './frame.ts';
import type { Layout } from './layout.ts';
import { firstFit, setText, textHtml, type Size } from './text.ts';

const SIZES: readonly Size[] = [48, 44, 40, 36, 32, 28, 24];
const WIDTH = 1060;

/** The report's own sentence, large. */
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
& .quoted{height:100%;display:flex;align-items:center}
& blockquote{padding:8px 0 8px 56px;border-left:6px solid var(--accent)}`,
};
