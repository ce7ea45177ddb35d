import type { Phrase, Span } from '../model.ts';
import { simplified } from '../facts/simplified.ts';
import { phraseOf, type Source, textOf, widthOf } from './phrase.ts';
import { bare, splitAt, withoutEnumerator } from './split.ts';

/** A clause that leans on what follows it cannot end a phrase. */
const OPENS =
  /^(?:面对|从[^，]{2,24}起$|(?:紧紧|紧密|牢牢|始终)?围绕|依托|依靠|借助|结合(?!部)|随着|按照|根据|依据|通过|为了|为|针对|对于|对标|立足|着眼|在[^，]{1,24}(?:时|后|前|方面|同时|中|间|里|上|下|[初末底])$|按[^，]{2,20}计算$|除[^，]{2,24}外$|适应[^，]{2,16}(?:需要|要求|形势|变化)$|坚持以|以[^，]{1,24}为[^，]{0,14}$|把[^，]{1,12}作为|当(?!前|年|地)|不这样|[^，]{0,16}(?:只有|只要|如果|要想)(?!.*[才就便])|虽然|尽管|由于|鉴于|即(?!将|日|时)|不管|无论|特别是$|其中$|同时$|此外$|一年来|[一二三四五六七八九十]年来|过去|近年来|我们$|总的看$|会议$)/;
const LEFT_OPEN =
  /(?:主要[是有]|(?:表现|体现)[在为]|同时|以来|[年月]多?来|(?:要求|目标|思路|原则|思想|任务|方针|重点|关键|主题|主线|路径)是|期间|之际|之年|看到|认识到|指出|认为|如下|包括|作为[^，]{1,16}|(?:领导|指导|带领|支持|努力|形势|情况|条件|前提|推动|影响|背景)下|(?:根据|按照|依照|本着|遵循)[^，]{2,10}(?:情况|精神|要求|原则|需要|规定|部署|意见)|(?:抓好|做好|采取|突出|办好|解决)[^，]{0,6}[一二两三四五六七八九十几](?:件事情?|项(?:重点)?(?:措施|工作)|个(?:问题|方面)|点)|以下(?:工作|方面|问题|[一二三四五六七八九几][个点项])|经过[^，]{2,8}|基础上|过程中|从[^，]{2,30}(?:下面|手中|当中)|从[^，：]{2,14}到[^，：]{2,10}年|时候|^[^是]*的)$/;
/** A clause that leans on what stands before it cannot begin one. */
const LEANING =
  /^(?:并|且|而|但|也|又|对此|主要(?:是|表现)|还(?!原)|再(?!生|造)|从而|以及|及(?!时)|和(?!平|谐)|与|其中|同时|在?这|该|在?此|它|他|例如|譬如|比如|如上|随后|后来|接着|因而|很?显然|就(?![业近地医学])|使(?!用|命)|让|因此|所以|于是|为此|进而|均(?!衡)|都(?!市)|分别|比(?!重|例|亚)|同比|较|增速|增幅|占(?!地)|年均|位居|居(?!民|住|家)|特别是|尤其是|等|的|地(?!方|区|级|铁|下|质|理|热|处)|(?:增长|下降|增加|达到|突破|减少|提高到?|上升到?)(?=[^，]{0,4}[\d０-９]))/;
/** What is said of the meeting itself is on no slide. */
const PROCEDURAL =
  /^(?:各位代表|现在，|我代表)|(?:请予|请各位)审议|提出意见|向大会(?:作|报告)|^(?:以上|这些|上述)?成绩|成绩(?:的取得|来之不易)|归功于|(?:致以|表示)[^，。]{0,12}(?:敬意|问候|感谢|谢意)/;

export const leans = (words: string): boolean => LEANING.test(simplified(words));
export function isDependent(words: string): boolean {
  const read = simplified(words);
  return OPENS.test(read) || LEFT_OPEN.test(read);
}

/**
 * Returns the longest run of whole clauses from the beginning that fits the width and can stand alone, or nothing. Nothing
 * is cut inside a clause, so what stays means what it meant.
 */
export function compress(source: Source, span: Span, most: number): Phrase | undefined {
  const { text } = source.report;
  const read = ({ start, end }: Span): string => simplified(text.slice(start, end));
  if (PROCEDURAL.test(read(span)) || isQuoted(text, span)) return undefined;
  const clauses = splitAt(text, bare(text, withoutEnumerator(text, bare(text, span))), /[，,：:]/);
  const start = opening(text, clauses);
  const first = clauses[start];
  if (!first || LEANING.test(read(first))) return undefined;
  for (let count = clauses.length; count > start; count--) {
    const last = clauses[count - 1];
    const next = clauses[count];
    if (!last || LEFT_OPEN.test(read(last))) continue;
    if (next && hangs(read(last), read(next))) continue;
    const phrase = phraseOf(source, { start: first.start, end: last.end });
    const said = textOf(phrase);
    if (widthOf(phrase) <= most && widthOf(phrase) >= 4 && isClosed(said) && !ENUMERATES.test(said))
      return phrase;
  }
  return undefined;
}

/** Whether a sentence stands within a quotation of several: what somebody else says, in the words of a speech. */
function isQuoted(text: string, { start, end }: Span): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const [behind = ''] = text.slice(end).split('\n', 1);
  return before.lastIndexOf('“') > before.lastIndexOf('”') && /^[^“]*”/.test(behind);
}

/** 过去一年， and 一年来， before a statement may be left away; a condition or a comparison may not. */
function opening(text: string, clauses: readonly Span[]): number {
  const [first] = clauses;
  if (!first || clauses.length < 2) return 0;
  return /^(?:同时|此外|另外|一年来|总的看|[一二三四五六七八九十]年来|我们|会上)$/.test(
    simplified(text.slice(first.start, first.end)),
  )
    ? 1
    : 0;
}

/** 要采取四项措施：一要健全…: of what is counted only the first is there. */
const ENUMERATES = /[：:](?:[（(][一1][）)]|[一1](?:[是要]|、))/;

/** Every bracket and quotation mark that opens is closed. */
export function isClosed(words: string): boolean {
  const count = (mark: string): number => words.split(mark).length;
  return ['（）', '“”', '()', '《》'].every(([open = '', close = '']) => count(open) === count(close));
}

/** 革命的根本目的，是… : a subject whose predicate follows. */
const isSubject = (words: string, next: string): boolean =>
  !/[是有了]/.test(words) &&
  (/^(?:就?是(?!否)|在于)/.test(next) ||
    (/的[一-鿿]{1,6}$/.test(words) &&
      /^(?:已|将|会|应|可以?|必|能|曾|不|没|也|都|正|还|仍|对|使)/.test(next)));

/** What is cut would complete what stays: a condition met, a list that goes on, an opposite. */
const hangs = (last: string, next: string): boolean =>
  OPENS.test(last) ||
  isSubject(last, next) ||
  /^(?:等|的|地(?!方|区)|得(?!到)|但|却|才|就(?!业)|而是|否则|不(?!断)|也|仍|方能|方可)/.test(next);
