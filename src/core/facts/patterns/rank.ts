import type { Span } from '../../model.ts';
import { arabicNumber, chineseNumber } from '../numerals.ts';

/** A place in an order that a sentence states. */
export interface Rank {
  readonly span: Span;
  readonly digits: Span;
  readonly value: number;
  readonly scope: string;
  readonly within: boolean;
  /** The words before scope and verb, in which the subject stands. */
  readonly stem: Span;
  readonly verb?: Span;
}

const ORDINAL =
  /第\s?([一二三四五六七八九十百]{1,4}|\d{1,3})(?:位|名)?(?![大个届次批期季章节产部类项条款中小职初高人民附实医附工学届组轮梯度代家座所艘例枚颗]|[、和]第[一二三四五六七八九十]{1,3}[条个座家届次]|[\u4e00-\u9fff]{0,4}(?:产业|季度|文化宫|小学|中学))|(首位|榜首|首名)|前([一二三四五六七八九十]{1,3}|\d{1,3})(?:位|名|强)?(?=[，,。；;、行列]|$)/gu;
/** Named scopes first; else the noun of places that stands behind the verb: 列长三角城市第五. */
const SCOPE =
  /(全国|全省|全市|全区|全球|世界|国内|省内|全州|我[国省市]|中部(?:地区)?|西部(?:地区)?|东部(?:地区)?)(?:的)?$/;
const OTHER_SCOPE = /(?<=居|列|排|位)([^，,；;、。居列排位]{1,10}(?:省|市|城市|县区|县市|地区|市州))(?:的)?$/;
const STANDING =
  /(?:持续保持|连续[^，,；;。]{1,4}年?[居列]?|均居|均列|位居|位列|名列|跃居|跃升至?|上升[到至]|提升[到至]|稳居|排名?在?|居|列|保持|获|升至|进入|入选|入围|挺进|迈入|迈进|跨入|闯入|晋级|升入|上榜|排第|占据|跻身|夺得|为|均|持续|连续|蝉联)+$/;

/** Returns the ranks of a sentence: 居全国第十、全省第一 · 居世界首位 · 列全省前三. */
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
  const clauseStart = lastStop(text, start, sentence.start);
  const before = text.slice(clauseStart, start);
  const scope = SCOPE.exec(before) ?? OTHER_SCOPE.exec(before);
  const ahead = before.slice(0, scope ? scope.index : before.length);
  const standing = STANDING.exec(ahead);
  const listed =
    previous &&
    /^[、和及]?$/.test(text.slice(previous.span.end, clauseStart + (scope?.index ?? 0)).replace(/\s/g, ''));
  if (
    !standing &&
    !(listed && scope) &&
    !(
      scope &&
      /[\u4e00-\u9fff]{2}/.test(ahead) &&
      match[1] !== undefined &&
      /^[，,。；;、\s]|^$/.test(text.slice(start + match[0].length, start + match[0].length + 1))
    )
  )
    return undefined;
  const numeral = match[1] ?? match[3];
  const value =
    numeral === undefined ? 1 : /\d/.test(numeral) ? arabicNumber(numeral) : chineseNumber(numeral);
  if (value === undefined) return undefined;
  const verbStart = clauseStart + (standing?.index ?? ahead.length);
  const digitsStart = numeral === undefined ? start : start + match[0].indexOf(numeral);
  return {
    span: { start, end: start + match[0].length },
    digits: { start: digitsStart, end: digitsStart + (numeral ?? match[0]).length },
    value,
    scope: scope?.[1] ?? (listed ? previous.scope : ''),
    within: match[3] !== undefined,
    stem: listed && !standing ? previous.stem : { start: clauseStart, end: verbStart },
    ...(standing ? { verb: { start: verbStart, end: verbStart + standing[0].length } } : {}),
  };
}

function lastStop(text: string, from: number, least: number): number {
  for (let index = from - 1; index >= least; index--)
    if (/[，,；;：:。]/.test(text[index] ?? '')) return index + 1;
  return least;
}
