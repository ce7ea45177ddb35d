import { groupBy } from '../matching/groups.ts';
import { maySameTime, stretchOf } from '../matching/stretch.ts';
import type { Fact, Finding, Source } from '../model.ts';
import type { Check } from './check.ts';
import { placeOf } from './place.ts';

/** How a place is held, at the end of what it is a place of: 空气质量改善幅度居全国. */
const HELD =
  /(?:均|都|分别|持续|继续|连续.{0,4}|稳|保持|跃|上升|提升)*(?:居|列|位|排名?|名列|至|到|为|在)*(?:全国|全省|全市|全球|世界|国内|省内|[中东西]部)?$/;

/** 居全省第一 here, 居全省第二 there, of one thing: a place said twice, differently. */
export const ranks: Check = {
  name: 'ranks',
  find({ report, facts }) {
    const groups = groupBy(
      facts.filter(({ rank }) => rank && !rank.within),
      keyOf,
    );
    return [...groups].flatMap(([key, group]) => {
      const [first, ...others] = group;
      if (!first || key.length < 6) return [];
      return others
        .filter(
          (other) =>
            differs(first, other) && maySameTime(report, stretchOf(report, first), stretchOf(report, other)),
        )
        .map((other) => findingOf({ report, facts }, first, other));
    });
  },
};

const keyOf = ({ indicator, rank }: Fact): string =>
  `${indicator.replace(/[“”"\s的]/g, '').replace(HELD, '')}|${rank?.scope ?? ''}`;

const differs = (one: Fact, other: Fact): boolean =>
  one.value !== other.value && one.modality === other.modality && one.sentence.start !== other.sentence.start;

const findingOf = ({ report }: Source, one: Fact, other: Fact): Finding => ({
  code: 'finding-rank',
  values: { indicator: one.indicator, one: one.printed, other: other.printed },
  places: [placeOf(report, one), placeOf(report, other)],
});
