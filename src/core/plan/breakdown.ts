import type { Fact } from '../model.ts';
import { ofWhich } from './figure.ts';
import type { Source } from './phrase.ts';

const BY = /按[^，,；;。]{1,10}分[，,：:]/;
/** Names of parts that do not say of what. */
const BARE_PART = /^(?:城镇|乡村|农村|城市|城区|市区|男性?|女性?|住宅|企业|国有|民营|个体|其他)(?:实现)?$/;

/**
 * 社会消费品零售总额803亿元，按地域分，城镇747亿元: what the amount of the towns is of stands in the sentence alone. Beside its
 * whole such a part may stand.
 */
export function isOneOfBreakdown(source: Source, fact: Fact): boolean {
  const words = source.report.text.slice(fact.sentence.start, fact.span.start);
  return BY.test(words) || (BARE_PART.test(fact.indicator) && ofWhich(source, fact).length === 0);
}
