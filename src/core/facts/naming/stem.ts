import type { Span } from '../../model.ts';
import type { Reading } from '../patterns/pattern.ts';
import { indicatorAt, type Indicator } from './indicator.ts';
import { MERGES, startsWithVerb } from './verb.ts';

/** 这三项原则, 以长协价为24个省份: words that point to what is counted, or to whom something is done, name none of it. */
export const POINTS =
  /(?:[这那该]|上述|(?<![作成列定分改称评视认名格增减缩升化应面针相])[为向对给])[超近约逾]?$/;

export const wordsBefore = (text: string, { stem, quantity }: Reading): string =>
  text.slice(stem.start, quantity.span.start).trimEnd();

/** 为410名学生发放助学金52万元: what is done for those who are counted before is named without them. */
export function doneFor(text: string, stem: Span, clause: Span): Span {
  const before = text.slice(clause.start, stem.start);
  if (!/[为向对给][超近约逾]?\d[\d.]*[万亿]?[多余]?[名户位人家个][次]?$/.test(before)) return stem;
  const verb = /(?<=.{2})(?:发放|追回|提供|减免|兑付|拨付|支付|保供)/.exec(text.slice(stem.start, stem.end));
  return verb ? { start: stem.start + verb.index, end: stem.end } : stem;
}

const MERGED = new RegExp(`${MERGES}$`);

/** 整合为9家, 51项指标中有12项, 连续跨越20亿元: what leads to the verb behind a stem is no part of the name. */
export function withoutVerb(text: string, stem: Span): Span {
  const words = text.slice(stem.start, stem.end);
  const behind = text.slice(stem.end, stem.end + 2);
  const found = /^[为至到]/.test(behind)
    ? MERGED.exec(words)
    : /^共?有/.test(behind)
      ? /(?<![高初集])中$/.exec(words)
      : /^(?:跨越|跨过|突破|迈上|站上|跃上)/.test(behind)
        ? /连续$/.exec(words)
        : null;
  return found ? { start: stem.start, end: stem.start + found.index } : stem;
}

/** 第二产业完成投资, 金融业实现增加值: a measure is that of its subject, without the verb of having reached it. */
export function plainly(text: string, words: Span): Indicator {
  const said = text.slice(words.start, words.end);
  const found =
    /(?<=^[\u4e00-\u9fff“”]{2,}(?<!争取?|力争|[年月末前后来间中要能可]))(?:累计|共|已)?(?:实现|完成)(?=(?:[\u4e00-\u9fff]{0,6})?(?:投资|增加值|总产值|产值|收入|利润|利税|销售额|交易额)$)/.exec(
      said,
    );
  if (!found || startsWithVerb(said)) return indicatorAt(text, words);
  const at = words.start + found.index;
  return indicatorAt(text, { start: words.start, end: at }, { start: at + found[0].length, end: words.end });
}
