import type { Fact } from '../../model.ts';
import type { Named } from './name.ts';

/** A named statement; of a part of a ratio, which, and where the words about its ratio begin. */
export interface Placed extends Named {
  readonly part?: Fact['part'];
  readonly opened?: number;
}

const INDUSTRIES = ['第一产业', '第二产业', '第三产业'];

/**
 * Names the parts of ratios: 三次产业 has known parts; of other ratios the parts are numbered by place. Of a ratio that
 * another turned into, `opened` says where the words about it begin.
 */
export function ratioParts(named: readonly Named[]): readonly Placed[] {
  const ratios = named.filter(isPart);
  return named.map((one) => {
    if (one.statement.type !== 'quantity') return one;
    const { place } = one.statement.reading.quantity;
    if (!isPart(one) || !place) return one;
    const whole = one.indicator.text;
    const name =
      /产业|[一二三]产/.test(whole) && place.of === 3
        ? (INDUSTRIES[place.index] ?? '')
        : `${place.index + 1}`;
    const mates = ratios.filter((other) => other.together === one.together);
    const end = mates.length > place.of ? (mates.indexOf(one) < place.of ? 'from' : 'to') : undefined;
    return {
      ...one,
      indicator: { text: `${whole} ${name}`, spans: one.indicator.spans },
      part: { whole, name, ...(end ? { end } : {}) },
      ...(end === 'to' ? { opened: endOf(mates[place.of - 1]) } : {}),
    };
  });
}

const isPart = (one: Named): boolean =>
  one.statement.type === 'quantity' && one.statement.reading.kind === 'part';

/** Where the first ratio ends and the words about the second begin. */
const endOf = (last: Named | undefined): number =>
  last?.statement.type === 'quantity' ? last.statement.reading.quantity.span.end : 0;
