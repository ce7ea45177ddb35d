import type { Sentences } from './sentence.ts';

/** What was done to a deck by hand, as undo and redo name it, and what is wrong with what was kept of it. */
export const edits = {
  'edit-title': { zh: '改标题', en: 'Change title' },
  'edit-points': { zh: '改要点', en: 'Change points' },
  'edit-notes': { zh: '改备注', en: 'Change notes' },
  'edit-figure': { zh: '改数据', en: 'Change figure' },
  'edit-layout': { zh: '换版式', en: 'Change layout' },
  'edit-move': { zh: '移动幻灯片', en: 'Move slide' },
  'edit-hide': { zh: '隐藏幻灯片', en: 'Hide slide' },
  'edit-unhide': { zh: '取消隐藏', en: 'Show slide' },
  'edit-duplicate': { zh: '复制幻灯片', en: 'Duplicate slide' },
  'edit-delete': { zh: '删除幻灯片', en: 'Delete slide' },
  'edit-split': { zh: '拆分幻灯片', en: 'Split slide' },
  'edit-merge': { zh: '合并幻灯片', en: 'Merge slides' },
  'edit-add': { zh: '添加幻灯片', en: 'Add slide' },
  'edit-finding': { zh: '处理疑点', en: 'Judge finding' },
  'edit-sign': { zh: '校对完成', en: 'Sign proof' },
  'edit-mark': { zh: '手工数据标记', en: 'Mark of typed numbers' },
  'edit-rename': { zh: '改名', en: 'Rename' },
  'new-title': { zh: '标题', en: 'Title' },
  'new-point': { zh: '要点', en: 'A point' },
  'new-statement': { zh: '一句话', en: 'One sentence' },
  'new-figures': { zh: '所选数据', en: 'Chosen figures' },
  'edit-not-figure': {
    zh: '没有改成“{text}”：要写一个数，可以带单位，例如 6.5 或 6.5%。对照的幻灯片上不能改。',
    en: 'Not changed to “{text}”: type one number, with its unit or without, as in 6.5 or 6.5%. Slides of comparison cannot be changed.',
  },
  'edit-not-merge': {
    zh: '这两张合不起来：只有列同一种内容的幻灯片（要点与要点、数据与数据）可以合并。',
    en: 'These two cannot be merged: only slides that list the same kind of things can, points with points, figures with figures.',
  },
  'edit-not-split': {
    zh: '这一张拆不开：拆开后每张至少要有一条内容，条形图要有两条。',
    en: 'This slide cannot be split there: each part needs an item, a bar chart two.',
  },
  'edit-not-delete': {
    zh: '最后一张不能删除。',
    en: 'The last slide cannot be deleted.',
  },
  'edits-damaged': {
    zh: '“{deck}”的改动记录有 {lines} 行读不出来，这几步没有算，其余都在。',
    en: '{lines} lines of what was edited in “{deck}” cannot be read. These steps are left out; all others count.',
  },
  'edits-other-report': {
    zh: '“{deck}”换了报告：有 {lines} 处改动是照原来那份报告的数字做的，没有套用到新报告上，请对照新报告重新做。',
    en: '“{deck}” is of another report now: {lines} edits took their numbers from the one before and were not made on it. Please make them again from the new report.',
  },
} as const satisfies Sentences;
