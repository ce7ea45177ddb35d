import { expect, test } from 'vitest';
import { ownerOf } from '../../../src/core/compare/owner.ts';
import { sourceOf } from '../checks/checking.ts';

test.each([
  ['2025年江岸省政府工作报告', '江岸省'],
  ['云溪县2024年政府工作报告', '云溪县'],
  ['青山市国民经济和社会发展统计公报', '青山市'],
  ['政府工作报告——在青山市第五届人民代表大会第三次会议上', '青山市'],
  ['政府工作报告', undefined],
])('%s is of %s', async (title, owner) => {
  const { report } = await sourceOf(`${title}\n\n各位代表：\n\n一、去年工作\n\n地区生产总值增长5%。\n`);
  expect(ownerOf(report)).toBe(owner);
});

test('what is given for the State Council is of the country', async () => {
  const { report } = await sourceOf('政府工作报告\n\n各位代表：\n\n现在，我代表国务院，向大会报告工作。\n');
  expect(ownerOf(report)).toBe('全国');
});
