import { describe, expect, test } from 'vitest';
import { dateAtHead, yearsMeant } from '../../../src/core/importers/years-meant.ts';

/** A report delivered in 2021 on the year 2020. */
const when = { year: 2020, session: 2021 };

describe('the years that words of time mean', () => {
  test.each([
    ['2018年', 2018, 2018],
    ['二〇一八年', 2018, 2018],
    ['2016—2020年', 2016, 2020],
    ['今年', 2021, 2021],
    ['去年', 2020, 2020],
    ['前年', 2019, 2019],
    ['明年', 2022, 2022],
    ['比上年', 2019, 2019],
    ['一年来', 2020, 2020],
    ['五年来', 2016, 2020],
    ['过去三年', 2018, 2020],
    ['今后五年', 2021, 2025],
    ['“一五”时期', 1953, 1957],
    ['“三五”时期', 1966, 1970],
    ['“十五”期间', 2001, 2005],
    ['“十三五”期间', 2016, 2020],
    ['“十五五”时期', 2026, 2030],
  ])('%s', (words, from, to) => {
    expect(yearsMeant(words, when)).toEqual({ from, to });
  });

  test('同年, 次年 and 上年 follow the year named last', () => {
    const after = { ...when, named: 2017 };
    expect(yearsMeant('同年', after)).toEqual({ from: 2017, to: 2017 });
    expect(yearsMeant('次年', after)).toEqual({ from: 2018, to: 2018 });
    expect(yearsMeant('比上年', after)).toEqual({ from: 2016, to: 2016 });
  });

  test('a report without a year leaves what is told by it open', () => {
    for (const words of ['今年', '五年来', '同年', '目前']) expect(yearsMeant(words, {})).toBeUndefined();
  });
});

describe('the date at the head of a paragraph', () => {
  test.each([
    ['2020年7月29日，新馆开放。', '2020-07-29'],
    ['2020年7月，新馆开放。', '2020-07'],
    ['二〇二〇年七月二十九日，新馆开放。', '2020-07-29'],
    ['去年7月29日，新馆开放。', '2020-07-29'],
    ['7月29日，新馆开放。', '2020-07-29'],
  ])('%s', (paragraph, on) => {
    expect(dateAtHead(paragraph, when)?.on).toBe(on);
  });

  test('同年9月 is of the year before it, and keeps what was printed', () => {
    expect(dateAtHead('同年9月，通车。', { ...when, named: 2018 })).toEqual({
      printed: '同年9月',
      relative: '同年',
      year: 2018,
      on: '2018-09',
    });
  });

  test.each(['新馆开放。', '13月，', '9月底前完成全部工程。', '2020年，新馆开放。', '2020年2月至5月，'])(
    '%s begins with none',
    (paragraph) => {
      expect(dateAtHead(paragraph, when)).toBeUndefined();
    },
  );
});
