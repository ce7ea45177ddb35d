import { expect, test } from 'vitest';
import { selectSlides } from '../../../src/core/exporters/selection.ts';
import type { Deck, Slide } from '../../../src/core/model.ts';

const slide = (name: string, hidden = false): Slide => ({
  id: `s-${name}`,
  content: { type: 'closing', title: [{ type: 'words', text: name }], under: [] },
  notes: [],
  ...(hidden ? { hidden: true as const } : {}),
});

/** Four slides are shown, and one is hidden behind the second. */
const deck: Deck = {
  format: 1,
  title: '甲',
  theme: '红',
  source: { file: 'report.md', characters: 0, figures: 0 },
  slides: [slide('一'), slide('二'), slide('藏', true), slide('三'), slide('四')],
  ledger: [],
};

test.each([
  [undefined, ['一', '二', '三', '四']],
  ['3', ['三']],
  ['1,3-4', ['一', '三', '四']],
  ['4，1', ['一', '四']],
  ['2-3,H2', ['二', '藏', '三']],
])('%s are the slides %j', (chosen, names) => {
  const found = selectSlides(deck, chosen);
  expect(found.ok && found.value.slides.map(({ id }) => id)).toEqual(names.map((name) => `s-${name}`));
});

test.each(['5', '0', '2-9', 'H1', 'all', ''])('“%s” is refused with the numbers that there are', (chosen) => {
  expect(selectSlides(deck, chosen)).toEqual({
    ok: false,
    issue: { code: 'export-slides-unknown', values: { part: chosen, most: 4 } },
  });
});
