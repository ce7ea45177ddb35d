import { phraseText } from '../layouts/html.ts';
import type { Fact, Figure } from '../model.ts';
import type { Chart } from './chart.ts';
import { barLook, barSvg, svgOf } from './svg.ts';
import { figurePhrase, scaleText } from './text.ts';

const THICK = 20;
const TICK = 18;

/** A part of a hundred on a bar as long as the whole, for a number that is set large beside it. */
export const share: Chart<Figure> = {
  name: 'share',
  draw({ name, fact }, box, { theme }) {
    if (!isShare(fact) || box.height < THICK + TICK * 1.5) return undefined;
    const whole = `<rect x="0" y="0" width="${box.width}" height="${THICK}" fill="${theme.rule}"/>`;
    const part = barSvg(
      { x: 0, y: 0, width: (box.width * fact.value) / 100, height: THICK },
      barLook(theme.accent, fact.modality, theme),
      { value: fact.value, fact: fact.id },
    );
    const tick = { size: TICK, fill: theme.ink3 } as const;
    const ends =
      scaleText('0', 0, THICK + TICK * 1.25, tick) +
      scaleText('100%', box.width, THICK + TICK * 1.25, { ...tick, anchor: 'end' });
    return {
      svg: svgOf(phraseText([...name, ...figurePhrase(fact)]), whole + part + ends, box),
      facts: [fact.id],
    };
  },
};

/** How the name of a part of a whole ends, or says of what it is one: 城镇化率 占比 · 产量占全国. */
const SHARE = /(?:率|比重|占比|比例|份额|覆盖面?)(?:平均)?$|占[^，]{2,20}$/;
/** Rates that are measured against something else than the whole that they would be a part of. */
const NO_SHARE = /(?:增长|利|税|费|赤字|负债|杠杆|收益|回报|周转|产|汇)率$/;

/** Whether a figure is a part of a whole of a hundred per cent, so that it may be drawn as one. */
export const isShare = ({ kind, unit, value, indicator }: Fact): boolean =>
  (kind === 'level' || kind === 'from' || kind === 'to') &&
  unit === '%' &&
  value > 0 &&
  value <= 100 &&
  SHARE.test(indicator) &&
  !NO_SHARE.test(indicator);
