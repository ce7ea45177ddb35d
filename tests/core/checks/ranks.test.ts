import { expect, test } from 'vitest';
import { found } from './checking.ts';

test('a place is said twice, differently', async () => {
  expect(
    await found('规模工业增加值增速居全省第二。', '工业挑起大梁，规模工业增加值增速居全省第三。'),
  ).toEqual(['“规模工业增加值增速居全省”的位次前后不一致：一处是第二，另一处是第三。']);
});

test.each([
  ['of two things', '出口额居全省第二。', '财政收入居全省第三。'],
  ['within two', '空气质量改善幅度居全国第十。', '空气质量改善幅度居全省第一。'],
])('places %s differ rightly', async (_, one, other) => {
  expect(await found(one, other)).toEqual([]);
});
