import { beforeAll, expect, test } from 'vitest';
import { loadInitials, type Initials } from '../../../src/core/search/initials.ts';
import { matchIn, queryOf, searchable } from '../../../src/core/search/match.ts';

let initials: Initials;
beforeAll(async () => {
  initials = await loadInitials();
});

function found(text: string, typed: string): string | undefined {
  const query = queryOf(typed);
  const match = query && matchIn(searchable(text, initials), query);
  return match && text.slice(match.span.start, match.span.end);
}

test.each([
  ['常住人口城镇化率达到60.1%', '城镇化', '城镇化'],
  ['常住人口城镇化率达到60.1%', 'czhl', '城镇化率'],
  ['常住人口城镇化率达到60.1%', '城镇hl', '城镇化率'],
  ['地区生产总值增长率', 'zzl', '增长率'],
  ['地区生产总值增长率', 'zcl', '增长率'],
  ['“三类500强”企业', 'sl500qqy', '三类500强”企业'],
  ['新建５Ｇ基站', '5g', '５Ｇ'],
  ['Ａ股上市公司', 'A股', 'Ａ股'],
  ['全员劳动生产率', '生产 率', '生产率'],
])('in %s %s finds %s', (text, typed, words) => {
  expect(found(text, typed)).toBe(words);
});

test.each([
  ['城镇化率', 'x'],
  ['城镇化率', ''],
  ['城镇化率', '，'],
  ['城镇化率', 'czl'],
  ['城镇化率', '城镇化率高'],
])('in %s %s finds nothing', (text, typed) => {
  expect(found(text, typed)).toBeUndefined();
});

test('what stands as it was typed goes before initials, wherever it stands', () => {
  expect(found('改革 GG 机构', 'gg')).toBe('GG');
});
