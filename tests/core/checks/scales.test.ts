import { expect, test } from 'vitest';
import { found } from './checking.ts';

test('万 stands for 亿', async () => {
  expect(await found('全市财政总收入86.3亿元。', '年末，财政总收入达到86.3万元。')).toEqual([
    '“财政总收入”的86.3亿元与86.3万元相差上万倍，“万”和“亿”可能写错了一处。',
  ]);
  expect(await found('粮食加工产值由3.2亿元增加到4.1万元。')).toHaveLength(1);
});

test('amounts of one scale are far apart rightly', async () => {
  expect(await found('完成投资3200万元，建成水厂。', '完成投资32亿元，建成机场。')).toEqual([]);
  expect(await found('快递业务量由120万件增加到3400万件。')).toEqual([]);
});
