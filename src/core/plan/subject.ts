import type { Fact } from '../model.ts';
import { headlines } from './headlines.ts';

/** What headings speak of, with what is measured of it. */
const SUBJECTS: readonly (readonly [heading: RegExp, indicator: RegExp])[] = [
  [/民生|生活|福祉|富民|惠民|人民|群众|保障/, /收入|就业|养老|医|社保|低保|住房|棚户|学|救助/],
  [/开放|招商|外贸|国际|对外/, /进出口|出口|外资|到位|引进|贸易|班列/],
  [/科技|创新|创造/, /研发|专利|高新|技术|科技|创新|人才|院士/],
  [/生态|环境|绿色|低碳|美丽|污染/, /森林|绿化|空气|优良|水质|PM|能耗|排放|造林|污水|垃圾/],
  [/农|乡村|粮/, /粮|农|村|畜|林|耕/],
  [/工业|产业|制造|转型|结构/, /工业|产业|制造|企业|服务业|高新/],
  [/城乡|城市|城镇|区域|基础设施/, /城镇化|城市化|道路|公路|管网|公里|绿地|小区|轨道|铁路/],
  [/改革|营商|市场|活力/, /市场主体|企业|审批|事项|减税|许可/],
  [/法治|治理|政府|作风|廉|民主/, /建议|提案|法规|规章|议案|审批/],
  [/安全|平安|稳定|风险/, /事故|信访|案件|安全|不良/],
];
const ECONOMY = /经济|实力|增长|总量|运行|发展|指标/;

/**
 * The figure that proves best what is said: of what the words speak of, a main indicator before others; of the economy as a
 * whole its main indicator; else the first.
 */
export function proving(said: string, facts: readonly Fact[]): Fact | undefined {
  const meant = SUBJECTS.filter(([heading]) => heading.test(said)).map(([, indicator]) => indicator);
  const own = facts.filter(({ indicator }) => meant.some((words) => words.test(indicator)));
  const main = (some: readonly Fact[]): Fact | undefined => some.find((fact) => headlines([fact]) > 0);
  return main(own) ?? own[0] ?? (ECONOMY.test(said) ? main(facts) : undefined) ?? facts[0];
}
