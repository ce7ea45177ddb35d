import type { Fact } from '../model.ts';
import type { Source } from './phrase.ts';

/** What is done with each thing of a list, said once behind the last: 电网改造升级. */
const DONE =
  /(?:建设|改造|升级|治理|整治|搬迁|改革|工程|修复|绿化|加固|整合|改建|扩建|维修|安装|铺设|整改|提升|保护|开发|配套|[硬美亮净绿]化|供[水电热气]|脱贫|摘帽|入驻)$/;
/** A thing that was made is whole without what was done with the next. */
const MADE = /(?:建成?|增|开通|引进|创建|打造|培育|购置|投放)$/;

/** 完成120个小城镇、28个贫困村电网改造升级: the villages alone are named with what was done, though it was done to the towns too. */
export function isDoneBehindList({ report: { text }, facts }: Source, fact: Fact): boolean {
  const { clause, span, indicatorSpans } = fact;
  const end = endOf(fact);
  const counts = fact.kind === 'level' && indicatorSpans.every(({ start }) => start >= span.end);
  if (!counts || text[end] !== '、' || DONE.test(text.slice(span.end, end))) return false;
  if (MADE.test(text.slice(clause.start, span.start))) return false;
  const last = facts.findLast((other) => other.span.start > end && other.span.end <= clause.end);
  return last !== undefined && DONE.test(text.slice(last.span.end, endOf(last)));
}

const endOf = ({ indicatorSpans }: Fact): number => Math.max(...indicatorSpans.map(({ end }) => end));

/** Words that say by themselves what was done, so that the verb of the item before may not be theirs. */
const VERB =
  /^(?:分离|授权|授予|申请|培训|转移|办[结理]|受理|认定|评[定选]|签[订约]|发放|资助|救助|扶持|安置|搬迁|关[闭停]|淘汰|取消|下放|修[改订]|废止|制定|完成|实施|开工|竣工|[新改扩]建|新增|拆除|清理|整治|治理|创建|转化|交付|招聘|选[派聘]|失业|再就业)/;

/** 新增上市企业7家、分离发展服务企业145家: whether 新增 is said of the second too cannot be told. */
export function mayOwnItsVerb({ report: { text } }: Source, { indicatorSpans }: Fact): boolean {
  const [carried, own] = indicatorSpans;
  if (!carried || !own || own.start <= carried.end) return false;
  return (
    /[增建请引成]$/.test(text.slice(carried.start, carried.end)) && VERB.test(text.slice(own.start, own.end))
  );
}
