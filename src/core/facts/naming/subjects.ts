import type { Span } from '../../model.ts';
import { indicatorAt, type Indicator } from './indicator.ts';

/** Words for what is measured of a thing. */
export const MEASURES =
  /(?:增加值|总产值|产值|投资额|投资|机构|进出口|出口|进口|产业|行业|排放量|收入|支出|产量|销量|总额|销售额|余额|面积|里程|比重|占比|[\u4e00-\u9fff]{2}(?:率|比例)|率|比例|浓度|价格|贷款|存款|人数|规模|用户|能力|客运量|货运量|周转量|吞吐量|出栏|存栏|案件|警情|业务量|总产|事项|条数|数量|件数|起数|次数|时间|时限|项目)$/;

/** 先进制造业、高技术制造业增加值占规上工业比重: the measure and the whole that it is a share of. */
const SHARE = /(?:增加值|产值|营业收入|投资|收入|产量)?占.+(?:比重|比例|份额)$/;

const NAMES_MEASURE = new RegExp(`(?:[额率值数]|[产销货客运电水放总]量|外资|资金|投入)$|${MEASURES.source}`);

/** Words that tell apart what has the rest of its name in common: 城镇和农村居民收入, 中、高等职业教育. */
export const PARALLEL =
  /^(?:城镇(?!化)|城市(?!化)|农村|农牧区|市区|县域|国内|国际|境内|境外|[东中西]部|轻|重(?=工业)|(?:国家|自治区|[省市县乡村区州部])级|公办|民办|公立|民营|国有|第[一二三]|[一二三](?=产业|$)|进口|出口|货物|服务|男性|女性|小学|初中|高中|学前|初|中|高)/;

/** Splits a list of subjects (A、B和C), the last one's measure shared by those that have none. */
export function subjectsIn(text: string, span: Span, count: number): readonly Indicator[] | undefined {
  const pieces = split(text, span, /[、]/g);
  const finer = pieces.length < count ? pieces.flatMap((piece) => split(text, piece, /[和与及]/g)) : pieces;
  if (finer.length !== count) return undefined;
  const last = finer.at(-1);
  if (!last) return undefined;
  return finer.map((piece) => {
    const shared = sharedTail(text, piece, last);
    return shared ? indicatorAt(text, piece, shared) : indicatorAt(text, piece);
  });
}

/** What the last of a list names for a piece that has no measure of its own. */
function sharedTail(text: string, piece: Span, last: Span): Span | undefined {
  if (piece === last) return undefined;
  const own = text.slice(piece.start, piece.end);
  const words = text.slice(last.start, last.end);
  const at =
    parallelEnd(own, words) ??
    placeEnd(own, words) ??
    ofAll(own, words) ??
    (NAMES_MEASURE.test(own) && !KIND.test(own) ? undefined : measureStart(own, words));
  return at === undefined ? undefined : { start: last.start + at, end: last.end };
}

/** 全国和自由贸易试验区负面清单条数: where the words end that are a place, as the piece is. */
function placeEnd(own: string, words: string): number | undefined {
  if (!/^(?:全[国省市区县州]|.{2,8}[省市县州区])$/.test(own)) return undefined;
  return /^.{2,10}?(?:试验区|开发区|高新区|[省市县州])(?=.{2})/.exec(words)?.[0].length;
}

/** 投资、消费增速: a measure of measures is that of all. */
function ofAll(own: string, words: string): number | undefined {
  const rate = /(?:增速|增幅|降幅|涨幅|跌幅)$/;
  if (rate.test(own)) return undefined;
  const flow = NAMES_MEASURE.test(own) || /消费$/.test(own);
  const measure =
    /(?:贷款|存款|投资|收入|增加值|产值|用电量|进出口|出口|进口|销售额|利润|营收)(?:增速|增幅|降幅|涨幅|跌幅)$/;
  return ((flow ? undefined : measure.exec(words)) ?? rate.exec(words))?.index;
}

/** 进口、出口通关时间: where the words end that stand for the whole of the piece. */
function parallelEnd(own: string, words: string): number | undefined {
  const parallel = PARALLEL.exec(words)?.[0].length;
  return parallel && PARALLEL.exec(own)?.[0] === own ? parallel : undefined;
}

/** 战略性新兴产业、高技术产业增加值: a kind of things is no measure where the last of them goes on to one. */
const KIND = /(?:产业|行业|企业|项目|机构)$/;
const MEASURE_OF_KIND =
  /(?<=产业|行业|企业|项目|机构)(?:增加值|总产值|产值|投资额?|营业收入|主营业务收入|利润总额|数量|数)$/;

/** 食品、药品安全满意率 · A、B覆盖率: where what both share begins. */
function measureStart(own: string, words: string): number | undefined {
  const alike =
    own.length < words.length - 1 && (own.at(-1) === words[own.length - 1] || isSister(own, words));
  if (alike) return own.length;
  const same = /(?:企业|项目|机构|单位|学校|产业|行业)$/.exec(own)?.[0];
  const counted = same ? new RegExp(`(?<=${same})(?:个数|户数|家数|总数)$`).exec(words) : null;
  if (counted) return counted.index;
  if (KIND.test(own)) return MEASURE_OF_KIND.exec(words)?.index;
  return (SHARE.exec(words) ?? MEASURES.exec(words))?.index;
}

/** 炼铁、炼钢先进产能占比: short words that differ in their last character alone. */
const isSister = (own: string, words: string): boolean =>
  own.length < 5 && words.length > own.length + 1 && words.startsWith(own.slice(0, -1));

function split(text: string, span: Span, at: RegExp): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(at)) {
    pieces.push({ start, end: span.start + match.index });
    start = span.start + match.index + match[0].length;
  }
  return [...pieces, { start, end: span.end }].filter((piece) => piece.start < piece.end);
}
