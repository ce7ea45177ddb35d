import { beforeAll, expect, test } from 'vitest';
import type { Found } from '../../../src/core/model.ts';
import { draftDeck } from '../../../src/core/pipeline.ts';
import { loadInitials } from '../../../src/core/search/initials.ts';
import { search, searchIndex, type SearchIndex } from '../../../src/core/search/search.ts';

const text = `# 临江市政府工作报告

## 一、2024年：稳中有进

全市地区生产总值增长5.2%，技改投资增长8.6%。常住人口城镇化率由58.3%提高到60.1%，建成社区食堂38家。

## 二、2025年：主要目标

地区生产总值增长5.5%左右，新建公园15个，新增城镇就业2万人以上，万元地区生产总值能耗下降2.5%。
`;
let index: SearchIndex;
beforeAll(async () => {
  const draft = await draftDeck({ name: 'report.md', bytes: new TextEncoder().encode(text) });
  if (!draft.ok) throw new Error(draft.issue.code);
  index = searchIndex(draft.value.deck, draft.value.facts, await loadInitials());
});

const marked = (pieces: Found['slides'][number]['pieces']): string =>
  pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');

test('slides are found by what they show and by their notes, each once', () => {
  const { slides } = search(index, '公园');
  expect(slides.length).toBeGreaterThan(0);
  expect(new Set(slides.map(({ slide }) => slide)).size).toBe(slides.length);
  expect(marked(slides[0]?.pieces ?? [])).toContain('[公园]');
  expect(search(index, '食堂').slides.length).toBeGreaterThan(0);
});

test('an indicator is found by its name or its initials, with its figures in reading order', () => {
  for (const typed of ['地区生产总值', 'dqsczz']) {
    const [first] = search(index, typed).indicators;
    expect(first?.name).toBe('地区生产总值');
    expect(first?.figures).toEqual(['5.2%', '5.5%左右']);
  }
  expect(search(index, 'czhl').indicators[0]?.figures).toEqual(['58.3%', '60.1%']);
});

test('too little typed, and what nobody says, finds nothing', () => {
  expect(search(index, 'd')).toEqual({ slides: [], indicators: [] });
  expect(search(index, '航天飞机')).toEqual({ slides: [], indicators: [] });
});
