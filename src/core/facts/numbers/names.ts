import type { Span } from '../../model.ts';

const YEAR = /^(?:1[89]|20)[0-9]{2}$/;
const plain = (digits: string): string =>
  digits.replace(/\s/g, '').replace(/[０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** Whether the number is a date or a part of one: 2020年, 7月, 29日, 2006—2010年, 2013.3. */
export function readsAsDate(text: string, start: number, end: number): boolean {
  const digits = plain(text.slice(start, end));
  const after = text.slice(end, end + 8);
  if (/^\s{0,2}年/.test(after) && (YEAR.test(digits) || /^[〇零一二三四五六七八九]{4}$/.test(digits)))
    return true;
  if (/^\s{0,2}(?:月(?!均|销)|日|号(?:$|[^召]))/.test(after)) return true;
  if (YEAR.test(digits) && /^\s?[—–\-~～至到]\s?(?:(?:1[89]|20)\d{2}|\d{2})年/.test(after)) return true;
  if (YEAR.test(digits) && /^\s?(?:年度|年代|财年)/.test(after)) return true;
  if (/^(?:时|点(?:\d|半|钟|整))/.test(after)) return true;
  if (/^分(?!钟)/.test(after) && /\d[时点]\s?$/.test(text.slice(Math.max(0, start - 4), start))) return true;
  const before = text.slice(Math.max(0, start - 8), start);
  if (/^[1-4]$/.test(digits) && /^\s?季度/.test(after) && !/连续\s?$/.test(before)) return true;
  if (YEAR.test(digits) && /^[-/]\d{1,2}[-/]\d{1,2}(?!\d)/.test(after)) return true;
  if (/(?:19|20)\d{2}[-/](?:\d{1,2}[-/])?$/.test(before) && /^(?:[-/]\d|\s|$)/.test(after)) return true;
  return /(?:1[89]|20)\d{2}\s?[—–\-~～至]\s?$/.test(before) && /^\s{0,2}年/.test(after);
}

/**
 * Whether a number is part of a name or code, not a quantity: glued to Latin letters (5G, PM2.5, 5A级), behind a Chinese
 * character of a name (神24), a number of a series (401号, 第3), an anniversary, or within a short name in quotes.
 */
export function isName(text: string, span: Span, unit: string, within: Span): boolean {
  const before = text.slice(Math.max(within.start, span.start - 6), span.start);
  const after = text.slice(span.end, span.end + 12);
  if (/[A-Za-z+×*＋/]\s?$/.test(before) && !/(?:GDP|APP|VR|AI|R&D|PM2\.5|PM10)\s?$/i.test(before))
    return true;
  if (unit === '' && /^[A-Za-z+×*＋]/.test(after) && !/^(?:GDP|APP|AI|VR|km|kw|mw|kv)/i.test(after))
    return true;
  if (/前\s?$/.test(before) && /^[%％‰]$/.test(unit)) return true;
  if (/第\s?$/.test(before) || (/后\s?$/.test(before) && unit === '位')) return true;
  if (
    /^(?:号|吨级|周年|年代|型|次(?:全国|全会|会议|全体|代表|大会|党代会|人代会)|中全会|级(?:景区|旅游|标准|以上医|甲等)|路(?!网))/.test(
      unit + after,
    )
  )
    return true;
  if (unit === '次' && /届$/.test(before)) return true;
  if (unit === '类' && /[.．]/.test(text.slice(span.start, span.end))) return true;
  if (unit === '届' && !/(?:连续|举办|承办|共|办了?)\s?$/.test(before)) return true;
  if (/首[个家座]\s?$/.test(before) && /^(?:元|吨)$/.test(unit) && /^[\u4e00-\u9fff]{2}/.test(after))
    return true;
  if (CLASSED.test(after) && !COUNTED.test(unit)) return true;
  if (/超过?\s?$/.test(before) && ABOVE.test(after) && !COUNTED.test(unit)) return true;
  if (unit === '' && /亿$/.test(text.slice(span.start, span.end)) && WORTH.test(after)) return true;
  if (/^(?:以上|以下)的?(?:自然村|村庄|村组|大户|规模)/.test(after)) return true;
  if (
    unit === '岁' &&
    /^(?:以上|以下|及以[上下])?(?:的)?(?:婴?幼儿|儿童|老年?人|人口|妇女|适龄|人群|青少年|居民|群众)/.test(
      after,
    )
  )
    return true;
  if (/^周年/.test(after) || (unit === '年' && namesYears(text, span, after))) return true;
  if (
    /^年$/.test(unit) &&
    !SINCE.test(after) &&
    /(?:过去|未来|今后|近|后|(?<!提)前|这|头|每)\s?$/.test(before)
  )
    return true;
  if (
    /^(?:千伏|伏)$/.test(unit) ||
    (/^个$/.test(unit) && /^(?:五年|一百年|百年|文明|确保|自信|意识|维护|明显|全面|务必)/.test(after))
  )
    return true;
  return inQuotes(text, span, unit, within);
}

/** 2500元以下农户, 亿元以上企业: the limit of a class; 5家以上企业 counts. */
const CLASSED =
  /^(?:及?以上|及?以下|以内)(?:的)?(?:企业|项目|农户|家庭|人群|老人|老年|儿童|产业|人口)|^(?:及?以上|及?以下|以内)的?(?!的|（|[\u4e00-\u9fff]{0,6}目标|提高|提升|增加|增至|上升|升至|下降|降低|降至|减少|减至|扩大|调整|实现|完成|用于|占|增长|目标|规模|水平|左右|并|且|和|时间|达到|得到|资金|投资|经费)[\u4e00-\u9fff（）]{2,14}(?=[0-9，、。；达已全分]|$)/;
/** 其中超5000万元的镇4个, behind 超 and the number: the same, with what is classed counted behind it. */
const ABOVE = /^的[\u4e00-\u9fff]{1,8}[0-9]/;
/** 三十亿以上重大工业项目: a class by what its members are worth. */
const WORTH = /^以上的?[\u4e00-\u9fff]{0,6}(?:企业|项目|园区|产业|工程|集群)/;
const COUNTED = /^(?:[家个户名项台座辆件条次%％‰成倍]|个百分点|$)/;

/** 9年来新高, 近10年来最大降幅: how long it had not been so. */
const SINCE = /^(?:以?来的?(?:新高|新低|最|首|未|罕|同期)|(?:新高|新低|最[高低大小好快]))/;
/** 五年来, 三年行动 name a period or a programme; 40多年来新高 tells how long. */
const namesYears = (text: string, span: Span, after: string): boolean =>
  /^(?:规划|计划|行动|间|制|年均|累计|期|攻坚|目标|(?:免费)?(?:义务)?教育|学制|到高中|任期)/.test(after) ||
  (/^(?:来|以来)/.test(after) && !SINCE.test(after) && !/[多余]年$/.test(text.slice(span.start, span.end)));

/** “减少农村贫困人口1000万以上”: words in quotes that tell of a number, no name. */
const TELLS =
  /(?:增长|增加|提高|提升|减少|下降|降低|缩小|扩大|完成|新增|达到|超过|突破)[^”]*[0-9]|[0-9][^”]*(?:以上|以下|以内|左右|完成)/;
/** As long as a name in quotes may be; longer ones are sentences that somebody said. */
const LONGEST_NAME = 40;

/** Names stand in quotes (“蓝天300天”, “三类500强”); what counts things in a title (“中国30个最安全城市”) and whole sentences do not. */
function inQuotes(text: string, span: Span, unit: string, within: Span): boolean {
  const least = Math.max(within.start, span.start - LONGEST_NAME);
  const before = text.slice(least, span.start);
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('《'));
  if (open < 0 || Math.max(before.lastIndexOf('”'), before.lastIndexOf('》')) > open) return false;
  const after = text.slice(span.end, Math.min(within.end, span.end + LONGEST_NAME));
  if (/[，。；]/.test(/^[^”》]*/.exec(before.slice(open) + after)?.[0] ?? '')) return false;
  const close = after.search(/[”》]/);
  if (close < 0 || span.end + close - (least + open) > LONGEST_NAME) return false;
  const quoted = text.slice(least + open + 1, span.end + close);
  if (before[open] === '“' && TELLS.test(quoted)) return false;
  return !/^(?:个|家|座)$/.test(unit) || /[一二三四五六七八九十两]/.test(text[span.start] ?? '');
}
