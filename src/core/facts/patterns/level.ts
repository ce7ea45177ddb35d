import { CROSSED, STANDS } from '../words.ts';
import { withVerb, type Pattern } from './pattern.ts';

/** 重点项目投资超1100亿元 · 贡献率达到65% · 261家企业关停搬迁: how much there is. Reads everything but an ordinal. */
export const level: Pattern = {
  name: 'level',
  read(quantity, place) {
    if (place.text[quantity.span.start] === '第') return undefined;
    const verb = STANDS.exec(place.words);
    const at = verb?.index ?? place.words.length;
    const { verb: stands, stem } = withVerb(place, at);
    const { words } = place.bound;
    const crossed = words && CROSSED.test(place.text.slice(words.start, words.end));
    return { kind: 'level', stem, ...(crossed ? { verb: words } : verb ? { verb: stands } : {}) };
  },
};
