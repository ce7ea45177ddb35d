import type { Fact } from '../model.ts';
import type { Named } from './name.ts';

const INDUSTRIES = ['第一产业', '第二产业', '第三产业'];

/** Names the parts of ratios: 三次产业 has known parts; of other ratios the parts are numbered by place. */
export function ratioParts(named: readonly Named[]): readonly (Named & { readonly part?: Fact['part'] })[] {
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
    };
  });
}

const isPart = (one: Named): boolean =>
  one.statement.type === 'quantity' && one.statement.reading.kind === 'part';
