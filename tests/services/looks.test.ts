import { expect, test } from 'vitest';
import type { Deck } from '../../src/core/model.ts';
import { drawsOnce } from '../../src/services/looks.ts';
import { readFonts } from '../../src/services/deck-fonts.ts';
import { memoryHost } from './memory-host.ts';

const deck: Deck = {
  format: 1,
  title: '报告',
  theme: '红',
  source: { file: 'report.md', characters: 2, figures: 0 },
  slides: [
    {
      id: 's-1',
      content: { type: 'closing', title: [{ type: 'words', text: '谢谢' }], under: [] },
      notes: [],
    },
  ],
  ledger: [],
};

test('the same deck is drawn once, another anew', async () => {
  const host = memoryHost();
  const draw = drawsOnce(host);
  const fonts = await readFonts(host);
  const first = await draw(deck, fonts, '报告');
  expect(await draw(structuredClone(deck), fonts, '报告')).toBe(first);
  const other = await draw({ ...deck, theme: '夜' }, fonts, '报告');
  expect(other.rendered.slides[0]?.html).not.toBe(first.rendered.slides[0]?.html);
});
