import type { Span } from '../../model.ts';
import { arabicNumber, chineseNumber } from '../numerals.ts';

/** A place in an order that a sentence states. */
export interface Rank {
  readonly span: Span;
  readonly digits: Span;
  readonly value: number;
  /** Within what: 全省, 中部省会城市; '' where it is not said. */
  readonly scope: string;
  /** A range from the top (前十), not a place. */
  readonly within: boolean;
  /** The words before scope and verb, in which the subject stands. */
  readonly stem: Span;
  readonly verb?: Span;
}

/** 第二位, 第71位 · 第一, 第10 · 首位, 榜首 · 前三, 前50强. */
const ORDINAL =
  /第\s?(?<place>[一二三四五六七八九十百]{1,4}|\d{1,3})(?<named>位|名)?|(?:首位|榜首|首名)|前(?<within>[一二三四五六七八九十]{1,3}|\d{1,3})(?:位|名|强)?/gu;
/** What stands behind a place in an order, and not behind an ordinal of something: 第三产业, 第一动力, 第四条. */
const END =
  /^(?:$|[\s，,。；;、：:！!）)”]|和|与|及|并|且|而|行列|的?(?:好|优异)?(?:成绩|水平|位置|名次|位次|佳绩)|的[\u4e00-\u9fff]{2,4}[省市区县州])/;
/** 全球第一、行业第一的企业: a list of places that describes a thing states none. */
const DESCRIBES =
  /^[、和]第[^，,。；;、位名]{1,3}[条个届次批期位]?[^，,。；;、位名]|^(?:[、和][^，,。；;、]{0,6}(?:第[一二三四五]|首位))*的(?!好|优异|成绩|水平|位置|名次|位次|佳绩|[\u4e00-\u9fff]{2,4}[省市区县州])/;

const PLACES =
  '全国|全省|全市|全区|全州|全球|世界|亚洲|国内|省内|我[国省市]|[东中西]部(?:地区)?|中西部(?:地区)?|同类(?:城市|地区)';
const SCOPE = new RegExp(`(${PLACES})(?:的|排名)?$`);
const STANDING =
  /(?:持续|继续|连续|蝉联|分别|均|已)*(?:(?:稳|位|名|跃|高|分)?居于?|(?:位|名|均|排|并|分)?列|位于|位次|排名|排位|排在?|列在|处于|保持|进入|入选|入围|挺进|迈入|迈进|跨入|闯入|晋级|上榜|占据|跻身|夺得|获得|获|为|(?:跃升|上升|提升|前移|晋升|攀升|升|进)[到至]?)$/;
/** A verb of standing, and between it and the ordinal the words that say within what. */
const STANDING_IN =
  /(?:稳居|位居|位列|位于|名列|跃居|跃升至|升至|跻身|进入|入选|入围|挺进|迈入|迈进|跨入|闯入|排名|排在?|居|列|保持|获得|获)([^，,。；;：:、居列排]{2,20})$/;
/** An end of a move from one place to another, which from-to reads. */
const MOVES_ON = /^[^，,。；;、]{0,10}(?:升|降|移|进|退|跃|滑|变|提高|下降)[^，,。；;、]{0,3}(?:到|至|为)/;

/** Returns the ranks of a sentence: 居全国第十、全省第一 · 居世界首位 · 列全省前三 · 进入综合评价前50强. */
export function ranksIn(text: string, sentence: Span): readonly Rank[] {
  const words = text.slice(sentence.start, sentence.end);
  const ranks: Rank[] = [];
  for (const match of words.matchAll(ORDINAL)) {
    const rank = readRank(text, sentence, match, ranks.at(-1));
    if (rank) ranks.push(rank);
  }
  return ranks;
}

function readRank(
  text: string,
  sentence: Span,
  match: RegExpExecArray,
  previous: Rank | undefined,
): Rank | undefined {
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  const clause = lastStop(text, start, sentence.start);
  const before = text.slice(clause, start);
  const after = text.slice(end, Math.min(sentence.end, end + 30));
  const { place, named, within } = match.groups ?? {};
  const standing = standingIn(before);
  const listed =
    previous && /^[、和及与\s]?$/.test(text.slice(previous.span.end, clause + standing.scopeStart));
  const said = standing.verb || (standing.scope !== '' && /[\u4e00-\u9fff]{2}/.test(before)) || listed;
  if (!(said || (named && /[\u4e00-\u9fff]{4}/.test(before)))) return undefined;
  if ((place && !named) || within ? !END.test(after) || DESCRIBES.test(after) : false) return undefined;
  if (/[由从]/.test(before) && (MOVES_ON.test(after) || /[到至为][^，,]{0,8}$/.test(before)))
    return undefined;
  const numeral = place ?? within;
  const value = numeral === undefined ? 1 : numberOf(numeral);
  if (value === undefined) return undefined;
  const digits = numeral === undefined ? start : start + match[0].indexOf(numeral);
  const stemEnd = clause + Math.min(standing.scopeStart, standing.verb?.start ?? before.length);
  return {
    span: { start, end },
    digits: { start: digits, end: digits + (numeral ?? match[0]).length },
    value,
    scope: standing.scope || (listed ? previous.scope : ''),
    within: within !== undefined,
    stem: listed && !standing.verb ? previous.stem : { start: clause, end: stemEnd },
    ...(standing.verb
      ? { verb: { start: clause + standing.verb.start, end: clause + standing.verb.end } }
      : {}),
  };
}

/** How the words before an ordinal say that something stands there: 居全省 · 全省排名 · 位列示范城市. */
function standingIn(before: string): {
  readonly scope: string;
  readonly scopeStart: number;
  readonly verb?: Span;
} {
  const scope = SCOPE.exec(before);
  const verb = STANDING.exec(scope ? before.slice(0, scope.index) : before);
  if (scope && verb) {
    return { scope: scope[1] ?? '', scopeStart: scope.index, verb: spanOf(verb) };
  }
  if (scope) return { scope: scope[1] ?? '', scopeStart: scope.index };
  if (verb) {
    const ahead = SCOPE.exec(before.slice(0, verb.index));
    return { scope: ahead?.[1] ?? '', scopeStart: ahead?.index ?? verb.index, verb: spanOf(verb) };
  }
  const inside = STANDING_IN.exec(before);
  if (!inside) return { scope: '', scopeStart: before.length };
  const words = inside[1] ?? '';
  const start = before.length - words.length;
  return { scope: words, scopeStart: start, verb: { start: inside.index, end: start } };
}

const spanOf = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
});

const numberOf = (numeral: string): number | undefined =>
  /\d/.test(numeral) ? arabicNumber(numeral) : chineseNumber(numeral);

function lastStop(text: string, from: number, least: number): number {
  for (let index = from - 1; index >= least; index--)
    if (/[，,；;：:。]/.test(text[index] ?? '')) return index + 1;
  return least;
}
