/** Whose figure it is or when, where that is the report's own place or year: 全市地区生产总值 is 地区生产总值. */
const OWN_SCOPE =
  /^(?:预计|全年|今年|去年|明年|本年度?|20\d{2}年|全[省市县区州盟旗镇乡]|[我本][省市县区州盟旗镇乡]|实现|完成|地方)的?/;

/** Words of measure behind the thing measured: of 地区生产总值总量 and 地区生产总值增速 the thing is one. */
const MEASURE = /(?:总量|总额|增速|增幅|增长率)$/;

/** Short names beside the full ones of the National Bureau of Statistics (国家统计局, 主要统计指标解释). */
const SHORT: readonly (readonly [short: RegExp, full: string])[] = [
  [/GDP/gi, '地区生产总值'],
  [/^(?:国内)?生产总值/, '地区生产总值'],
  [/规上/g, '规模以上'],
  [/规模工业/g, '规模以上工业'],
  [/^财政一般公共预算/, '一般公共预算'],
  [/^(?:社零总额|社消零)/, '社会消费品零售总额'],
];

/** Whether two names of indicators mean the same thing, whatever scope of the report's own stands before it. */
export function isSameIndicator(one: string, other: string): boolean {
  return plainName(one) === plainName(other);
}

function plainName(name: string): string {
  const full = SHORT.reduce((text, [short, long]) => text.replace(short, long), withoutScope(name));
  return full.replace(MEASURE, '') || full;
}

function withoutScope(name: string): string {
  const without = name.replace(OWN_SCOPE, '');
  return without === name || without.length < 2 ? name : withoutScope(without);
}
