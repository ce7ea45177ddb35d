import { compareReports } from '../../../src/core/compare/index.ts';
import type { Fact, Source } from '../../../src/core/model.ts';
import { sourceOf } from '../checks/checking.ts';

/** A work report on a year of these results and these aims for the next. */
export function report(
  year: number,
  results: string,
  aims = '继续做好各项工作。',
  place = '临江市',
): Promise<Source> {
  return sourceOf(
    `${year + 1}年${place}政府工作报告\n\n各位代表：\n\n现在，我向大会报告工作，请予审议。\n\n` +
      `一、${year}年工作回顾\n\n${results}\n\n二、${year + 1}年工作安排\n\n${aims}\n`,
  );
}

/** What is set side by side, a line each: 地区生产总值 5.2% → 5.8%（5%左右 达到）. */
export function lines(own: Source, compared: Source): readonly string[] {
  const printed = (fact: Fact | undefined): string =>
    fact ? `${fact.printed}${fact.boundWords?.text ?? ''}` : '—';
  return compareReports(own, { compared }).map(({ now, was, target, met }) => {
    const aim = target
      ? `（${printed(target.compared)}${met === undefined ? '' : met ? ' 达到' : ' 未达到'}）`
      : '';
    return `${now.indicator} ${printed(was?.compared)} → ${printed(now)}${aim}`;
  });
}
