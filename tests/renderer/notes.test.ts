import { expect, test } from 'vitest';
import type { Deck, FactId, LedgerLine, Slide } from '../../src/core/model.ts';
import { figuresOn } from '../../src/renderer/figures.ts';
import { litNotes } from '../../src/renderer/notes.ts';

const source = '去年增长9.7%。今年增长9.7%以上，新建31座。';

function ledger(...printed: readonly (readonly [start: number, text: string])[]): readonly LedgerLine[] {
  return printed.map(([start, text]) => {
    const fact: FactId = `f${start}-${start + text.length}`;
    return { span: { start, end: start + text.length }, fact, slides: ['s-a'], notes: ['s-a'] };
  });
}
const deck: Deck = {
  format: 1,
  title: '',
  theme: '红',
  source: { file: 'report.md', characters: source.length, figures: 3 },
  slides: [],
  ledger: ledger([4, '9.7%'], [13, '9.7%以上'], [22, '31座']),
};
const slide: Slide = {
  id: 's-a',
  content: { type: 'closing', title: [], under: [] },
  notes: [{ text: source.slice(9), span: { start: 9, end: source.length } }],
};

test('the figures of the passage are lit, those of its neighbours are not', () => {
  expect(litNotes(slide, deck, source)).toEqual([
    [
      { text: '今年增长', lit: false },
      { text: '9.7%以上', lit: true },
      { text: '，新建', lit: false },
      { text: '31座', lit: true },
      { text: '。', lit: false },
    ],
  ]);
});

test('a note never loses a sign, even where a figure was mended and is not found', () => {
  const mended = {
    ...slide,
    notes: [{ text: '今年增长百分之九点七以上，新建31座。', span: { start: 9, end: 26 } }],
  };
  const pieces = litNotes(mended, deck, source)[0] ?? [];
  expect(pieces.map(({ text }) => text).join('')).toBe('今年增长百分之九点七以上，新建31座。');
  expect(pieces.filter(({ lit }) => lit).map(({ text }) => text)).toEqual(['31座']);
});

test('a figure is shown within its own sentence', () => {
  expect(figuresOn('s-a', deck, source)).toEqual([
    { fact: 'f4-8', before: '去年增长', printed: '9.7%', after: '' },
    { fact: 'f13-19', before: '今年增长', printed: '9.7%以上', after: '，新建31座' },
    { fact: 'f22-25', before: '今年增长9.7%以上，新建', printed: '31座', after: '' },
  ]);
  expect(figuresOn('s-b', deck, source)).toEqual([]);
});
