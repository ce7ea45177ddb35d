import type { Pattern } from './pattern.ts';

/** 三次产业结构由6.9∶53.4∶39.7调整为7.3∶45.2∶47.5: the parts of a ratio. */
export const part: Pattern = {
  name: 'part',
  read(quantity, place) {
    if (quantity.form !== 'ratio') return undefined;
    const words = place.text.slice(place.stem.start, place.stem.end);
    const turn =
      /(?:由|从)[^，,；;]{0,14}?$|(?:优化|调整|转变|演变|改变|变|缩小|降低|下降|扩大|提高|缩|降)?(?:为|到|至|达到)[^，,；;]{0,6}$/.exec(
        words,
      );
    return {
      pattern: 'part',
      quantity,
      kind: 'part',
      stem: { start: place.stem.start, end: place.stem.start + (turn?.index ?? words.length) },
    };
  },
};
