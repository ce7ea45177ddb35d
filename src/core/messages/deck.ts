import type { Sentences } from './sentence.ts';

/** Said about decks and what they leave out. */
export const deck = {
  'comparison-empty': {
    zh: '与“{file}”没有找到可以对照的数据，没有加对照的幻灯片。',
    en: 'Nothing in “{file}” can be compared, so no slides of comparison were added.',
  },
  'deck-copy': { zh: '{title}（副本）', en: '{title} (copy)' },
  'left-out-repeated': {
    zh: '同一数据已在第 {slide} 张上片',
    en: 'the same figure is on slide {slide}',
  },
  'left-out-start': {
    zh: '只是变化的起点，备注里有全句',
    en: 'only where it came from; the sentence is in the notes',
  },
  'left-out-part': {
    zh: '是比例中的一项，单独上片看不懂，备注里有全句',
    en: 'one part of a ratio means nothing alone; the sentence is in the notes',
  },
  'left-out-minor': {
    zh: '是次数、届次、期限或列举的项数，不必大字上片',
    en: 'a count of a list, an edition or a span of time is not set large',
  },
  'left-out-spelled': {
    zh: '数字用汉字写成，不宜大字上片，备注里有全句',
    en: 'a number in words is not set large; the sentence is in the notes',
  },
  'left-out-name': {
    zh: '原文里没有能写在数字旁边的简短名称，备注里有全句',
    en: 'the report has no short name for it; the sentence is in the notes',
  },
  'left-out-clause': {
    zh: '离开整句意思就不全，备注里有全句',
    en: 'means what it means only within its sentence, which is in the notes',
  },
  'left-out-budget': {
    zh: '这一段的篇幅给了第 {slide} 张上的内容，备注里有全句',
    en: 'the room of this passage went to slide {slide}; the sentence is in the notes',
  },
  'left-out-heading': {
    zh: '这一条没有单独成片，内容并入相邻的幻灯片',
    en: 'has no slide of its own; what it says went to its neighbours',
  },
  'left-out-removed': {
    zh: '从幻灯片上拿掉了',
    en: 'was taken off its slide',
  },
  'left-out-nowhere': {
    zh: '没有上片，也不在备注里',
    en: 'on no slide and in no notes',
  },
  'emblem-unknown': {
    zh: '“{file}”不是 SVG 或 PNG 图片，不能用作徽标。',
    en: '“{file}” is no SVG or PNG picture and cannot be an emblem.',
  },
  'emblem-large': {
    zh: '“{file}”超过 512 KB，请换一个小一些的徽标。',
    en: '“{file}” is larger than 512 KB. Choose a smaller emblem.',
  },
  'emblem-shape': {
    zh: '“{file}”过宽或过高（超过五比一），放不进封面和页脚。',
    en: '“{file}” is too wide or too high (more than five to one) for cover and footer.',
  },
  'emblem-active': {
    zh: '“{file}”里有可执行或指向外部的内容（{part}），不能用作徽标；请导出为普通 SVG 或 PNG。',
    en: '“{file}” holds something that runs or reaches outside ({part}) and cannot be an emblem. Export it as plain SVG or as PNG.',
  },
} as const satisfies Sentences;
