import type { Fact } from '../model.ts';

/** The main indicators of a government's report: output, revenue, income, jobs, prices, trade (checklist 11). */
const MAIN =
  /生产总值|(?:财政|预算)(?:总)?收入|居民[^，]{0,8}收入|人均[^，]{0,8}收入|城镇新增就业|失业率|消费价格|固定资产投资|社会消费品零售|进出口|出口(?:总)?额|粮食(?:总)?产量|(?:工业|产业)增加值|城镇?市?化率|脱贫|森林覆盖率|能耗|研发/;

/** How many of the facts are of a main indicator. */
export const headlines = (facts: readonly Fact[]): number =>
  facts.filter(({ indicator }) => MAIN.test(indicator)).length;
