import type { Pattern } from './pattern.ts';

/** The words about a ratio: what it turned from, and into what. */
const TURN =
  /(?:由|从)[^，,；;]{0,14}?$|(?:优化|调整|转变|演变|改变|变|缩小|降低|下降|扩大|提高|缩|降|调)?(?:为|到|至|达到)[^，,；;]{0,6}$/;

/** 三次产业结构由6.9∶53.4∶39.7调整为7.3∶45.2∶47.5 · 城乡收入比缩小至2.04∶1: the parts of a ratio. */
export const part: Pattern = {
  name: 'part',
  read(quantity, { stem, words }) {
    if (quantity.form !== 'ratio') return undefined;
    const turn = TURN.exec(words);
    return { kind: 'part', stem: { start: stem.start, end: stem.start + (turn?.index ?? words.length) } };
  },
};
