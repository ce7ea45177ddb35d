import { standardName } from '../matching/indicator.ts';

/** Words of measure behind the thing measured: of 地区生产总值总量 and 地区生产总值增速 the thing is one. */
const MEASURE = /(?:总量|总额|增速|增幅|增长率)$/;

/** Whether two names of indicators mean the same thing, whatever scope of the report's own stands before it. */
export const isSameIndicator = (one: string, other: string): boolean => plainName(one) === plainName(other);

function plainName(name: string): string {
  const { name: usual, known } = standardName(name);
  return known ? usual : standardName(usual.replace(MEASURE, '') || usual).name;
}
