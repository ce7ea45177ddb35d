import type { Fact } from '../model.ts';

/** What a report calls the part of a whole: 城镇化率 比重 占比 覆盖面. */
const SHARE = /率|比重|占|比例|份额|覆盖|贡献/;
/** Rates that are measured against something else than the whole that they would be a part of. */
const NO_SHARE =
  /增长|增速|增幅|涨|下降|降低|减少|压减|利率|税率|费率|赤字|负债|杠杆|收益|回报|周转|产率|密度/;

/** Whether a figure is a part of a whole of a hundred per cent, so that it may be drawn as one. */
export const isShare = ({ kind, unit, value, indicator }: Fact): boolean =>
  (kind === 'level' || kind === 'from' || kind === 'to') &&
  unit === '%' &&
  value > 0 &&
  value <= 100 &&
  SHARE.test(indicator) &&
  !NO_SHARE.test(indicator);
