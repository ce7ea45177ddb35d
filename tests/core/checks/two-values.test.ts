import { expect, test } from 'vitest';
import { findings, found } from './checking.ts';

test('one digit of a figure that is said twice is another', async () => {
  expect(
    await found(
      '全市地区生产总值达到1285.6亿元，港口货物吞吐量3420万吨。',
      '回顾这一年，经济总量迈上新台阶，地区生产总值为1286.6亿元。',
    ),
  ).toEqual(['“地区生产总值”前后不一致：一处是1285.6亿元，另一处是1286.6亿元。']);
});

test('both places are given with their sentences and headings', async () => {
  const [finding] = await findings(
    '全市社会消费品零售总额512.4亿元。',
    '（一）商业更加繁荣',
    '社会消费品零售总额达到521.4亿元，夜市开到江边。',
  );
  expect(finding?.places.map(({ at, sentence, headings }) => [at.text, sentence.text, headings])).toEqual([
    ['512.4亿元', '全市社会消费品零售总额512.4亿元。', ['2021年临江市政府工作报告', '一、2020年工作回顾']],
    [
      '521.4亿元',
      '社会消费品零售总额达到521.4亿元，夜市开到江边。',
      ['2021年临江市政府工作报告', '一、2020年工作回顾', '（一）商业更加繁荣'],
    ],
  ]);
});

test('an indicator is the same under its other name', async () => {
  expect(await found('全市GDP达到1285.6亿元。', '全年地区生产总值1258.6亿元。')).toHaveLength(1);
});

test.each([
  ['the same, rounded', '地区生产总值达到1285.6亿元。', '地区生产总值近1290亿元。'],
  ['a yearly average', '地区生产总值增长12.5%。', '五年来地区生产总值年均增长12.2%。'],
  ['two years', '2019年地区生产总值1285.6亿元。', '2020年地区生产总值1385.6亿元。'],
  ['a sum of years', '新增城镇就业5.12万人。', '五年累计新增城镇就业25.12万人。'],
  ['two things of one word', '完成投资3.26亿元，建成水厂。', '完成投资3.96亿元，建成学校。'],
])('%s is no contradiction', async (_, one, other) => {
  expect(await found(one, other)).toEqual([]);
});
