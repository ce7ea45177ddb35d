import { MEASURE } from './frame.ts';
import type { Layout } from './layout.ts';
import { setText, textHtml } from './text.ts';

/** Paper to write on, with a word in its corner that says so. */
export const blank: Layout<'blank'> = {
  name: 'blank',
  lay({ title }, sheet) {
    const word = setText(title, { role: 'kicker', size: 18, width: MEASURE, lastResort: true }, sheet);
    return word && `<div class="sheet"><header>${textHtml('h2', word)}</header></div>`;
  },
  css: `
& .sheet{background:var(--paper)}`,
};
