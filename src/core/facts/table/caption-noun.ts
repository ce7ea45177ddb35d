import type { Said, Span } from '../../model.ts';
import { trimSpan } from '../../importers/lines.ts';

const LABEL =
  /^(?:(?:续?表|附表|附件|专栏|图)\s*[\d一二三四五六七八九十]{0,3}(?:[-—.]\d{1,2})?\s*[:：.、]?|[#\s\u3000])+/;
const WHEN =
  /^(?:(?:19|20)\d{2}\s*(?:[-—–~～至]\s*(?:19|20)?\d{2,4})?年(?:\d{1,2}[-—–~至]?\d{0,2}月份?)?(?:[末底初]|上半年|前?[一二三]季度)?|[“"]?十[一二三四五六]五[”"]?(?:期末|期间|时期)?|近[一二三四五六七八九十]年|分?各?(?:县区|区县|县市区?|市州|地区|省份|城市|月份?|年份?))(?:的)?/;
const KIND =
  /(?:(?:及|与|和)?其?(?:增长|增减)?(?:速度|情况|变动|变化|构成)|一览|统计|对比|主要|完成|指标|数据|简|汇总|分布)*(?:表|情况|一览|统计|指标|数据)$/;

/** Returns a caption without its number: 表1, 专栏2. */
export function withoutLabel(text: string, caption: Said): Span {
  const length = LABEL.exec(text.slice(caption.span.start, caption.span.end))?.[0].length ?? 0;
  return trimSpan(text, { start: caption.span.start + length, end: caption.span.end });
}

/** Returns what a caption says that its table is about: of 表1 2012年地区生产总值情况 地区生产总值. */
export function captionNoun(text: string, caption: Said): Span | undefined {
  let span = withoutLabel(text, caption);
  for (const lead of [WHEN, WHEN]) {
    const length = lead.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
    span = trimSpan(text, { start: span.start + length, end: span.end });
  }
  const kind = KIND.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  const noun = trimSpan(text, { start: span.start, end: span.end - kind });
  return noun.end - noun.start > 1 ? noun : undefined;
}
