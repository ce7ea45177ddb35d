import type { Sentences } from './sentence.ts';

/** What a report says against itself. Each is shown above the two places, side by side. */
export const checks = {
  'finding-two-values': {
    zh: '“{indicator}”前后不一致：一处是{one}，另一处是{other}。',
    en: '“{indicator}” has two values: {one} here, {other} there.',
  },
  'finding-scale': {
    zh: '“{indicator}”的{one}与{other}相差上万倍，“万”和“亿”可能写错了一处。',
    en: '{one} and {other} of “{indicator}” are a factor of ten thousand apart: 万 and 亿 may be confused.',
  },
  'finding-move-direction': {
    zh: '“{indicator}”由{from}到{to}，与“{verb}”的方向相反。',
    en: '“{indicator}” goes from {from} to {to}, the other way than “{verb}” says.',
  },
  'finding-move-difference': {
    zh: '“{indicator}”由{from}到{to}，算不出{change}。',
    en: '“{indicator}” from {from} to {to} does not make {change}.',
  },
  'finding-growth': {
    zh: '“{indicator}”{amount}、增减{increase}，算不出{rate}。',
    en: '“{indicator}”: {amount} and a change of {increase} do not make {rate}.',
  },
  'finding-year-on-year': {
    zh: '“{indicator}”上年{base}，变动{rate}，算不出{amount}。',
    en: '“{indicator}”: {base} the year before and {rate} do not make {amount}.',
  },
  'finding-parts-of-hundred': {
    zh: '“{whole}”各部分（{parts}）合计{sum}，不是100。',
    en: 'The parts of “{whole}” ({parts}) add up to {sum}, not to 100.',
  },
  'finding-parts-of-total': {
    zh: '“{whole}”为{total}，各部分（{parts}）加起来不等于它。',
    en: '“{whole}” is {total}, which its parts ({parts}) do not add up to.',
  },
  'finding-part-above-whole': {
    zh: '“{part}”{amount}，超过了它所属的“{whole}”{total}。',
    en: '“{part}” with {amount} is more than “{whole}” with {total}, of which it is a part.',
  },
  'finding-target': {
    zh: '“{indicator}”的实绩{result}与目标{target}的高低关系说反了。',
    en: 'The result {result} of “{indicator}” is not on that side of the target {target}.',
  },
  'finding-rank': {
    zh: '“{indicator}”的位次前后不一致：一处是{one}，另一处是{other}。',
    en: '“{indicator}” has two places in an order: {one} here, {other} there.',
  },
  'finding-headline': {
    zh: '标题里“{indicator}”是{headline}，正文里是{body}。',
    en: 'The heading gives {headline} for “{indicator}”, the text {body}.',
  },
  'finding-announced-count': {
    zh: '这里说“{announced}”，下面列了{listed}项（到“{last}”）。',
    en: '“{announced}” are announced, {listed} follow (up to “{last}”).',
  },
  'finding-end-before-start': {
    zh: '“{indicator}”从{start}年到{end}年，终点不在起点之后。',
    en: '“{indicator}” goes from {start} to {end}, which is not later.',
  },
  'finding-base-ahead': {
    zh: '“{indicator}”与{base}年相比，而说的是{year}年。',
    en: '“{indicator}” of {year} is compared with {base}.',
  },
  'finding-not-yet-over': {
    zh: '报告的是{reported}年，“{indicator}”却说成{year}年已经如此。',
    en: 'The report is on {reported}, yet tells of “{indicator}” in {year} as of the past.',
  },
  'finding-day': { zh: '没有“{date}”这一天。', en: 'There is no day “{date}”.' },
  'finding-year': { zh: '“{date}”这个年份不对。', en: '“{date}” cannot be the year.' },
  'finding-range': { zh: '“{date}”的终点不在起点之后。', en: '“{date}” ends before it begins.' },
  'finding-plan-years': {
    zh: '“{plan}五”是{first}—{last}年，不是“{date}”。',
    en: 'The plan “{plan}五” runs from {first} to {last}, not as in “{date}”.',
  },
} as const satisfies Sentences;
