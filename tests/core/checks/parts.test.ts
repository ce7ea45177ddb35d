import { expect, test } from 'vitest';
import { found } from './checking.ts';

test('shares add up to 100', async () => {
  expect(await found('三次产业结构由8.1∶48.3∶43.6调整为7.3∶45.2∶47.5。')).toEqual([]);
  expect(await found('三次产业结构由8.1∶48.3∶43.6调整为7.3∶46.2∶47.5。')).toEqual([
    '“三次产业结构”各部分（7.3 : 46.2 : 47.5）合计101，不是100。',
  ]);
});

test('each share is rounded by itself', async () => {
  expect(await found('三次产业结构调整为7.3∶45.2∶47.4。')).toEqual([]);
});

test('a ratio that is no division of a whole has no sum', async () => {
  expect(await found('城乡居民收入比由2.4∶1缩小到2.2∶1。')).toEqual([]);
});

const TOTAL = '全市地区生产总值1285.6亿元，其中第一产业增加值96.2亿元，第二产业增加值';

test('the parts of a total that leave nothing over make the total', async () => {
  expect(await found(`${TOTAL}581.3亿元，第三产业增加值608.1亿元。`)).toEqual([]);
  expect(await found(`${TOTAL}581.3亿元，第三产业增加值618.1亿元。`)).toEqual([
    '“地区生产总值”为1285.6亿元，各部分（第一产业增加值96.2亿元、第二产业增加值581.3亿元、第三产业增加值618.1亿元）加起来不等于它。',
  ]);
});

test('a part is not more than the whole', async () => {
  expect(await found('新开工项目57个，其中工业项目33个。')).toEqual([]);
  expect(await found('新开工项目57个，其中工业项目83个。')).toEqual([
    '“工业项目”83个，超过了它所属的“新开工项目”57个。',
  ]);
  expect(await found('年均新增企业204家，其中上年新增企业257家。')).toEqual([]);
});
