import { describe, expect, test } from 'vitest';
import { retyped } from '../../../src/core/edits/retyped.ts';
import type { Phrase } from '../../../src/core/model.ts';

/** 固定资产投资增长9.7%，服务业增长52.6% */
const title: Phrase = [
  { type: 'words', text: '固定资产投资增长', span: { start: 0, end: 8 } },
  { type: 'figure', text: '9.7%', span: { start: 8, end: 12 }, fact: 'f8-12' },
  { type: 'words', text: '，服务业增长', span: { start: 12, end: 18 } },
  { type: 'figure', text: '52.6%', span: { start: 18, end: 23 }, fact: 'f18-23' },
];
const [investment, , services] = [title[1], title[2], title[3]];

const said = (phrase: Phrase): string =>
  phrase.map((run) => (run.type === 'words' ? run.text : `[${run.type} ${run.text}]`)).join('');

describe('a phrase that was typed over', () => {
  test('keeps numbers and words that stayed, with where they come from', () => {
    const after = retyped(title, '工业投资增长9.7%，服务业增长52.6%');
    expect(said(after)).toBe('工业投资增长[figure 9.7%]，服务业增长[figure 52.6%]');
    expect(after).toContainEqual(investment);
    expect(after).toContainEqual(services);
    expect(after).toContainEqual({ type: 'words', text: '投资增长', span: { start: 4, end: 8 } });
  });

  test('marks a number that was not there, with what the report prints in its place', () => {
    const after = retyped(title, '固定资产投资增长9.8%，服务业增长52.6%');
    expect(after[1]).toEqual({
      type: 'typed',
      text: '9.8%',
      printed: { text: '9.7%', span: { start: 8, end: 12 } },
    });
    expect(retyped(after, '固定资产投资增长9.7%，服务业增长52.6%')[1]).toEqual(investment);
  });

  test('a digit put before a number is another number', () => {
    expect(said(retyped(title, '固定资产投资增长19.7%，服务业增长52.6%'))).toBe(
      '固定资产投资增长[typed 19.7%]，服务业增长[figure 52.6%]',
    );
    expect(said(retyped(title, '固定资产投资增长9.75%，服务业增长52.6%'))).toContain('[typed 9.75%]');
  });

  test('numbers that changed places are both marked', () => {
    expect(said(retyped(title, '固定资产投资增长52.6%，服务业增长9.7%'))).not.toMatch(
      /投资增长\[figure 52\.6%\].*增长\[figure 9\.7%\]/,
    );
  });

  test('a number more is marked and has no place in the report; one in characters too', () => {
    expect(retyped(title, '固定资产投资增长9.7%，服务业增长52.6%，新增300家')).toContainEqual({
      type: 'typed',
      text: '300家',
    });
    expect(said(retyped([], '粮食产量提高三成，利润翻一番'))).toMatch(/\[typed 三成\].*\[typed 一番\]/);
  });

  test('a number that is taken out leaves no trace', () => {
    expect(said(retyped(title, '固定资产投资增长较快'))).toBe('固定资产投资增长较快');
  });
});
