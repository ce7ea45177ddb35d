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
  'axis-year': { zh: '{year}年', en: '{year}' },
} as const satisfies Sentences;
