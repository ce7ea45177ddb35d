import { expect, test } from 'vitest';
import { found } from './checking.ts';

test('a heading gives another figure than the text under it', async () => {
  const heading = '（一）城镇新增就业5.3万人，民生更有温度';
  expect(await found(heading, '城镇新增就业5.3万人，养老床位达到1.2万张。')).toEqual([]);
  expect(await found(heading, '城镇新增就业5.8万人，养老床位达到1.2万张。')).toEqual([
    '标题里“城镇新增就业”是5.3万人，正文里是5.8万人。',
  ]);
});

test('a list is as long as announced', async () => {
  const items = ['（一）抓好产业', '发展制造业。', '（二）抓好民生', '办好学校。'];
  expect(await found('今年要重点抓好以下两个方面的工作：', ...items)).toEqual([]);
  expect(await found('今年要重点抓好以下三个方面的工作：', ...items)).toEqual([
    '这里说“三个”，下面列了2项（到“（二）”）。',
  ]);
});
