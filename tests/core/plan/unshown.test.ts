import { expect, test } from 'vitest';
import { sayIssue } from '../../../src/core/messages/index.ts';
import type { Fact, SlideId, Source } from '../../../src/core/model.ts';
import { repetitionsIn, whyUnshown } from '../../../src/core/plan/unshown.ts';
import { factIn, sourceOf } from './planning.ts';

/** Why a fact is unshown in a deck whose slides show these facts and have it in these notes. */
const why = (
  source: Source,
  fact: Fact,
  notes: readonly SlideId[],
  shown: ReadonlyMap<string, readonly SlideId[]> = new Map(),
): ReturnType<typeof whyUnshown> =>
  whyUnshown(source, fact, { shown, notes, saidAgain: repetitionsIn(source.facts) });

test.each([
  ['三年', '提前三年完成任务。', '是次数、届次、期限或列举的项数，不必大字上片'],
  ['50%', '政府负债率由50%下降到42%。', '只是变化的起点，备注里有全句'],
  ['45.2', '三次产业结构调整为7.3∶45.2∶47.5。', '是比例中的一项，单独上片看不懂，备注里有全句'],
  ['百分之八十', '自来水普及率百分之八十。', '数字用汉字写成，不宜大字上片，备注里有全句'],
  ['2.6倍', '旅游收入是2010年的2.6倍。', '离开整句意思就不全，备注里有全句'],
  ['36个', '新建公园36个。', '这一段的篇幅给了第 4 张上的内容，备注里有全句'],
])('%s in %s', async (printed, sentence, reason) => {
  const source = await sourceOf(sentence);
  const { leftOut } = why(source, factIn(source, printed), ['s-other']);
  expect(sayIssue('zh', { code: leftOut ?? '', values: { slide: 4 } })).toBe(reason);
});

test('what another sentence says on a slide is not said again', async () => {
  const source = await sourceOf(
    '地区生产总值达到385.2亿元。',
    '回顾过去，全市生产总值由208.7亿元增加到385.2亿元。',
  );
  const [first, , again] = source.facts;
  if (!first || !again) throw new Error('the report states three figures');
  const shown = new Map<string, readonly SlideId[]>([[first.id, ['s-first']]]);
  expect(why(source, again, ['s-other'], shown)).toEqual({
    leftOut: 'left-out-repeated',
    instead: 's-first',
  });
});

test('what stands in no notes either is nowhere', async () => {
  const source = await sourceOf('新建公园36个。');
  expect(why(source, factIn(source, '36个'), [])).toEqual({ leftOut: 'left-out-nowhere' });
});
