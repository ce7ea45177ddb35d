import type { Sentences } from './sentence.ts';

/** Written on charts beside what the report says. Slides are in Chinese, as reports are. */
export const chart = {
  'axis-from': { zh: '横轴从 {value} 起', en: 'axis starts at {value}' },
  'axis-up-from': { zh: '纵轴从 {value} 起', en: 'axis starts at {value}' },
  'axis-own': { zh: '各图各有标尺，都从 0 起', en: 'each on its own scale, all from 0' },
  'axis-own-row': {
    zh: '单位不同的各有标尺，都从 0 起',
    en: 'unlike units on scales of their own, all from 0',
  },
  'column-reached': { zh: '实绩', en: 'reached' },
  'column-target': { zh: '目标', en: 'target' },
  'column-difference': { zh: '相差', en: 'difference' },
  'column-is-met': { zh: '达到', en: 'met' },
  'column-is-missed': { zh: '未达到', en: 'missed' },
  'axis-unit': { zh: '单位：', en: 'unit: ' },
  'axis-place': { zh: '第{place}位', en: 'place {place}' },
  'axis-month': { zh: '{month}月', en: 'month {month}' },
  'source-difference': {
    zh: '带“+”“−”或“上升”“下降”的，是报告中前后两个数之差',
    en: 'differences are computed from two numbers of the report',
  },
  'source-growth': {
    zh: '“年均增长”由首尾两年的数按复合增长率算出',
    en: 'yearly growth is computed from the first and the last year, compounded',
  },
  'source-past': { zh: '浅色是过去，深色是现在', en: 'light is what was, strong is what is' },
  'source-expected': { zh: '浅底实线框是预计数', en: 'a light field in a full outline is expected' },
  'source-target': { zh: '虚线框是目标数', en: 'a dashed outline is a target' },
  'axis-year': { zh: '{year}年', en: '{year}' },
} as const satisfies Sentences;
