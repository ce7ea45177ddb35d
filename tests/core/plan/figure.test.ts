import { expect, test } from 'vitest';
import { draw } from '../../../src/core/plan/figure.ts';
import { textOf } from '../../../src/core/plan/phrase.ts';
import { factIn, sourceOf } from './planning.ts';

/** The name of a figure, and what stands beside its number. */
async function drawn(said: string, printed: string): Promise<readonly (string | undefined)[]> {
  const source = await sourceOf(said);
  const { figure } = draw(source, factIn(source, printed), source.facts);
  return [textOf(figure.name), figure.remark && textOf(figure.remark)];
}

test.each([
  [
    'an amount has its growth',
    '外贸进出口总额52亿元，比上年增长10%。',
    '52亿元',
    '外贸进出口总额',
    '比上年增长10%',
  ],
  ['what was reached has where it came from', '城镇化率由60.2%提高到65.2%。', '65.2%', '城镇化率', '由60.2%'],
  [
    'an amount has what it is a multiple of',
    '旅游收入达到69亿元，是2010年的2.6倍。',
    '69亿元',
    '旅游收入',
    '是2010年的2.6倍',
  ],
  [
    'a rate has its distance from others’',
    '工业增加值增长7.3%、高于全国1.5个百分点。',
    '7.3%',
    '工业增加值增长',
    '高于全国1.5个百分点',
  ],
  ['a figure has its place', '新增贷款236亿元、居全省第一。', '236亿元', '新增贷款', '全省第一'],
])('%s beside it: %s', async (_, said, printed, name, remark) => {
  expect(await drawn(said, printed)).toEqual([name, remark]);
});

test.each([
  ['居民人均可支配收入实际增长6.5%。', '6.5%', '居民人均可支配收入实际增长'],
  ['教育经费占生产总值比例继续保持在4%以上。', '4%', '教育经费占生产总值比例'],
  ['地区生产总值达13.7万亿元、增量居全国第一。', '第一', '地区生产总值增量居全国'],
  ['铁路客运量963万人，同比下降1.1%，货运量1230万吨。', '1230万吨', '铁路货运量'],
  ['五年新建住宅小区8个、主次干道15条、市政公用设施22项。', '15条', '新建主次干道'],
  ['全市建成水厂8座、自来水普及率达到95%。', '8座', '建成水厂'],
  ['向市人大常委会提交地方性法规草案5件。', '5件', '向市人大常委会提交地方性法规草案'],
  ['五年新建小区8个、干道15条、市政公用设施22项。', '22项', '新建市政公用设施'],
  ['创建特色小镇2个、全国美丽乡村和最美休闲乡村11个。', '11个', '创建全国美丽乡村和最美休闲乡村'],
  ['市场主体总量突破130万户，其中企业超过47万户。', '47万户', '其中企业'],
  ['全市166个贫困村全部退出。', '166个', '贫困村全部退出'],
  ['城镇住房保障7052套（户）。', '7052套', '城镇住房保障'],
])('%s: %s is %s', async (said, printed, name) => {
  expect((await drawn(said, printed))[0]).toBe(name);
});

test('a growth that another amount stands before is that amount’s', async () => {
  expect(await drawn('建成项目168个，完成投资97亿元，增长49.8%。', '168个')).toEqual(['建成项目', undefined]);
});
