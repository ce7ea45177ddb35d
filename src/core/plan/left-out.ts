import type { Fact, Span } from '../model.ts';
import { spanWithBound } from './figure.ts';
import { nameOf } from './name.ts';
import { type Source, spansOf } from './phrase.ts';

/** What a figure set large may do without, by sense. What else a clause says belongs to the meaning of its number. */
const IDLE = new RegExp(
  [
    // how it stands
    '达到了?|达|为|是|有|突破|超过|完成|实现|稳定|保持|控制|维持|了|约|近|超|超额|新台阶|大关|次',
    // that it is counted together
    '共计|总计|合计|共有|共|累计|已有|均|分别|都',
    // when and where
    '全年|今年|去年|上年|目前|年底|年末|\\d{4}年|[一二三四五六七八九十两]年来?|连年|每年|连续|年均|全[国省市区县州]|我[国省市区县州]|其中|同比',
    // that it was done, and how
    '实施|举办|开展|组织|推进|安排|设|已经|已|预计|实际|首次|历史性|成功|力争|确保|顺利|先后|继续|加快|大力|全面|着力|扎实|积极|有力|有效|进一步|系统|深入|主动|稳步|再次[^，]*$',
    // what joins it to the sentence
    '这也?(?:意味着|标志着|表明)|该[一-鿿]{1,4}以|向|在|到|至|将|把|的|和|与|及|并|也|又|再|就|仅|用',
    '[（(][^）)]*[）)]|[\\s，,、；;：:。“”—-]',
  ].join('|'),
  'g',
);

/** The words of a figure's own stretch of the clause that neither its name nor its number says. */
export function leftOut(source: Source, fact: Fact): readonly string[] {
  const { text } = source.report;
  const own = stretchOf(source, fact);
  const said = [fact, ...listedWith(source, fact)].flatMap((one) => [
    ...spansOf(nameOf(source, one)),
    spanWithBound(one),
    ...(one.verb ? [one.verb.span] : []),
  ]);
  const words: string[] = [];
  let at = own.start;
  for (const span of [...said, { start: own.end, end: own.end }].toSorted((a, b) => a.start - b.start)) {
    if (span.end < own.start || span.start > own.end) continue;
    if (span.start > at) words.push(text.slice(at, span.start).replaceAll(IDLE, ''));
    at = Math.max(at, span.end);
  }
  return words.filter((word) => word !== '');
}

/** A、B分别x、y: what names the one is not left out of the other. */
const listedWith = ({ facts }: Source, fact: Fact): readonly Fact[] =>
  fact.together?.startsWith('d')
    ? facts.filter((other) => other !== fact && other.together === fact.together)
    : [];

/** From the figure before in the clause to the mark behind the number. */
function stretchOf({ report, facts }: Source, fact: Fact): Span {
  const { clause } = fact;
  const before = facts.findLast(({ span }) => span.start >= clause.start && span.end <= fact.span.start);
  const next = facts.find(
    ({ kind, span }) => kind !== 'rank' && span.start >= fact.span.end && span.end <= clause.end,
  );
  const from = spanWithBound(fact).end;
  const behind = report.text.slice(from, clause.end);
  const mark = behind.startsWith('、') ? 0 : behind.search(/[，,；;。]/);
  const end = Math.min(mark < 0 ? clause.end : from + mark, next ? next.span.start : clause.end);
  return { start: before ? spanWithBound(before).end : clause.start, end: Math.max(end, fact.span.end) };
}
