import type { Tail } from './tail.ts';

/** Numerals of set phrases, which count nothing: 国内国际两个大局, 和平共处五项原则, 三大攻坚战. */
const SET_PHRASE =
  /^(?:个(?:大局|维护|确立|意识|自信|代表|毫不动摇|文明|务必|结合|基本点|中心|市场|先行|循环|百年|阵地|一百年|前列)|项(?:原则|基本原则|基本国策|规定|方针)|大(?:攻坚战|主题|法宝|考验|危险|差别|历史任务|支柱)|(?:种|类)(?:资源|性质))/;

/** What Chinese numerals before a measure word count only where somebody counts: 一个, 一批 say nothing; 三年 needs a word of duration. */
export function chineseIsIdle(text: string, start: number, end: number, tail: Tail): boolean {
  const numeral = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 4), start);
  if (before.endsWith('第') && /^[位名]$/.test(tail.unit)) return false;
  if (/第$|[十百千万亿零一二三四五六七八九两]$/.test(before)) return true;
  if (/[数几]$/.test(before) && /^[十百千]$/.test(numeral)) return true;
  if (/^[百千]+$/.test(numeral)) return true;
  if (SET_PHRASE.test(text.slice(end, end + 6))) return true;
  if (/^[年天]$/.test(tail.unit)) return durationIsIdle(text, end, before, numeral, tail.more);
  if (tail.unit === '轮') return /^(?:车|驱动|摩托)/.test(text.slice(end + 1, end + 3)) || numeral === '一';
  if (tail.unit === '期') return !before.endsWith('分');
  if (/^[成倍番]$/.test(tail.unit))
    return /成/.test(tail.unit) && /^[为立功果效长员本都绩熟]/.test(text.slice(end + 1, end + 2));
  if ((numeral === '一' || numeral === '零') && tail.scale === 1) return true;
  const few =
    numeral.length < 3 && tail.scale === 1 && !/(?:以下|下列|如下|把握好?的?|做到|突出)$/.test(before);
  return (few && isIdleUnit(tail.unit, text.slice(end, end + 4))) || /^次产/.test(text.slice(end, end + 2));
}

/** 三级, 二线, 三人行 name something; 四类主体, 五道手续 count. */
const isIdleUnit = (unit: string, behind: string): boolean =>
  /^(?:级|线|层|节|部|支|人|位|点|站|段)$/.test(unit) ||
  (unit === '类' && !/^类[\u4e00-\u9fff]{2}/.test(behind)) ||
  (unit === '道' && !/^道(?:手续|程序|环节|关口|防线)/.test(behind));

function durationIsIdle(text: string, end: number, before: string, numeral: string, more: boolean): boolean {
  if (numeral === '一') return true;
  const after = text.slice(end + 1, end + (more ? 6 : 5));
  return !(
    /(?:连续|提前|经过|仅用|只用|历时|延长|缩短|用|再)$/.test(before) ||
    (/[到至为]$/.test(before) && !/^[前后内间来以之的]/.test(after)) ||
    /^(?:持续|多来|年?多来|连|(?:以?来)?的?(?:新高|新低|最[高低好大快多佳优强长少]))/.test(after)
  );
}
