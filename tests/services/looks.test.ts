import { expect, test } from 'vitest';
import type { Deck, SlideId } from '../../src/core/model.ts';
import { drawnDecks } from '../../src/services/looks.ts';
import { readFonts } from '../../src/services/deck-fonts.ts';
import { galleryDeck } from '../gallery/page.ts';
import { memoryHost } from './memory-host.ts';

const host = memoryHost();
const given = { fonts: await readFonts(host), reports: '报告' };

function deckOf(...titles: readonly string[]): Deck {
  const slides = titles.map((text, index) => ({
    id: `s-${index}` as const,
    content: { type: 'closing', title: [{ type: 'words', text }], under: [] } as const,
    notes: [],
  }));
  const source = { file: 'report.md', characters: 2, figures: 0 };
  return { format: 1, title: '报告', theme: '红', source, slides, ledger: [] };
}

test('a deck that says the same is drawn once, another anew', async () => {
  const decks = drawnDecks(host);
  const first = decks.take('报告', deckOf('谢谢'), given);
  expect(decks.take('报告', deckOf('谢谢'), given)).toBe(first);
  const other = decks.take('报告', { ...deckOf('谢谢'), theme: '夜' }, given);
  const [before, after] = [await first.first(['s-0']), await other.first(['s-0'])];
  expect(after.slides[0]?.html).not.toBe(before.slides[0]?.html);
  expect(decks.taken('报告')).toBe(other);
});

test('fonts of the first slides hold the words of all', async () => {
  const drawn = drawnDecks(host).take('报告', deckOf('谢谢', '请审议'), given);
  expect((await drawn.first(['s-0'])).fonts).toHaveLength(3);
  const { slides, fonts } = await drawn.more(['s-1', 's-gone']);
  expect(slides.map(({ id }) => id)).toEqual(['s-1']);
  expect(fonts).toEqual([]);
});

test('characters that no words of the deck hold come with the slide that needs them', async () => {
  const cut: string[] = [];
  const counting = {
    subset: (characters: string) => {
      cut.push(characters);
      return host.subset(characters);
    },
  };
  const deck = galleryDeck('红');
  const ids: readonly SlideId[] = deck.slides.map(({ id }) => id);
  const drawn = drawnDecks(counting).take('画廊', deck, given);
  const { slides, fonts } = await drawn.more(ids);
  const written = slides.map(({ html }) => html.replaceAll(/<[^>]*>/g, '')).join('');
  expect(fonts).toHaveLength(3);
  expect((await drawn.more(ids.slice(-3))).fonts.length % 3).toBe(0);
  expect((await drawn.more(ids)).fonts).toEqual(fonts);
  expect(cut).toHaveLength(1);
  expect([...(cut[0] ?? '')].filter((one) => !written.includes(one))).toEqual([]);
});
