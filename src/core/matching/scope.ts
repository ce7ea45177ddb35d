import type { Fact, Report } from '../model.ts';

const SCOPE =
  /全国|全球|世界|全省|全市|全区|全县|全州|全旗|全社会|市区|城区|县域|农村|乡村|城镇|[市县区省]本级|[两三四五六七八九十]县|东部|中部|西部|东北|其中/g;

/** Returns of whom a figure is said, by the words between the sentence's beginning and the number: the nearest of them. */
export function scopeOf({ text }: Report, { sentence, span }: Fact): string {
  return text.slice(sentence.start, span.start).match(SCOPE)?.at(-1) ?? '';
}
