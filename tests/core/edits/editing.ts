import { draftDeck } from '../../../src/core/pipeline.ts';
import type { Deck, Slide, SlideId } from '../../../src/core/model.ts';
import { edited, type Edit } from '../../../src/core/edits/index.ts';

const REPORT = `# 云溪市政府工作报告

## 一、过去一年工作回顾

地区生产总值增长5.2%，固定资产投资增长9.7%，规模以上工业增加值增长6.1%，社会消费品零售总额增长4.8%，城乡居民人均可支配收入增长5.6%。

全市城镇化率由62.1%提高到67.9%，园区工业集中度由64%提高到77.5%。

### （一）生态

坚持生态优先。关停污染企业，整治河道岸线。扩大绿地面积，改善空气质量。推动垃圾分类，倡导绿色出行。实施国土绿化行动，保护湿地林地。

### （二）民生

新建公园15个，改造老旧小区2.8万户，新增停车位3678个，建成幼儿园31所。

## 二、今年工作安排

推进产业升级。培育龙头企业，壮大产业集群。优化营商环境，降低企业成本。
`;

/** The deck of a small report of our own. */
export async function builtDeck(text = REPORT): Promise<Deck> {
  const draft = await draftDeck({ name: 'report.md', bytes: new TextEncoder().encode(text) });
  if (!draft.ok) throw new Error(draft.issue.code);
  return draft.value.deck;
}

export const made = { at: '2026-03-01T08:00:00.000Z', by: '李明' } as const;

/** The deck after an edit that has to be possible. */
export function after(deck: Deck, edit: Edit): Deck {
  const changed = edited(deck, edit, made);
  if (!changed) throw new Error(`${edit.type} changes nothing`);
  return changed;
}

export function slideWith(deck: Deck, id: SlideId): Slide {
  const slide = deck.slides.find((one) => one.id === id);
  if (!slide) throw new Error(`no slide ${id}`);
  return slide;
}

/** The first slide of a kind. */
export function slideOfType(deck: Deck, type: Slide['content']['type']): Slide {
  const slide = deck.slides.find(({ content }) => content.type === type);
  if (!slide) throw new Error(`no ${type} among ${deck.slides.map(({ content }) => content.type).join(' ')}`);
  return slide;
}
