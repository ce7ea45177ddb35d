import { expect, test } from 'vitest';
import { textOf } from '../../../src/core/plan/phrase.ts';
import { contentsOf } from './planning.ts';

test('a long sentence of clauses that stand for themselves is told in points', async () => {
  const contents = await contentsOf(
    '加快建设老城转型示范区。整体关停搬迁滨江老工业区，机械厂、化工厂等企业在搬迁中焕发新活力，示范区各项改革任务全面完成，沿江水环境治理工程基本完成，入围全省低碳试点城市。',
  );
  const slide = contents.find(({ type }) => type === 'points');
  expect(slide?.type === 'points' && slide.points.map(textOf)).toEqual([
    '整体关停搬迁滨江老工业区，机械厂、化工厂等企业在搬迁中焕发新活力',
    '示范区各项改革任务全面完成，沿江水环境治理工程基本完成',
    '入围全省低碳试点城市',
  ]);
});

test('what a person says in quotation marks is no point', async () => {
  const contents = await contentsOf(
    '来访者说：“高速公路通了。铁路也修起来了。机场也建成了。”全市加快开放步伐，扩大对外合作。全市坚持绿色发展，改善人居环境。',
  );
  const slide = contents.find(({ type }) => type === 'points');
  expect(slide?.type === 'points' && slide.points.map(textOf).join()).not.toContain('铁路');
});
