import { escapeHtml, phraseText } from './html.ts';
import type { Layout } from './layout.ts';

/** Paper to write on. The title is for the outline and for those who listen. */
export const blank: Layout<'blank'> = {
  name: 'blank',
  lay: ({ title }) => `<div class="sheet"><h2 class="unseen">${escapeHtml(phraseText(title))}</h2></div>`,
  css: `
& .sheet{background:var(--paper)}
& .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}`,
};
