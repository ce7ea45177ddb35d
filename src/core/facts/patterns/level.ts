import type { Pattern } from './pattern.ts';
import { boundOf } from '../bound.ts';
import { boundFields } from './change.ts';
import { STANDS } from '../words.ts';

/** 重点项目投资超1100亿元 · 贡献率达到65% · 261家企业关停搬迁: how much there is. Reads everything but an ordinal. */
export const level: Pattern = {
  name: 'level',
  read(quantity, place) {
    if (place.text[quantity.span.start] === '第') return undefined;
    const bounded = boundOf(place.text, quantity, place.stem);
    const words = place.text.slice(bounded.stem.start, bounded.stem.end);
    const verb = STANDS.exec(words);
    const start = verb ? bounded.stem.start + verb.index : bounded.stem.end;
    const crossed =
      bounded.words &&
      /突破|迈上|站上|跨过|首破|跃上/.test(place.text.slice(bounded.words.start, bounded.words.end));
    return {
      pattern: 'level',
      quantity,
      kind: 'level',
      stem: { start: bounded.stem.start, end: start },
      ...(crossed ? { verb: bounded.words } : verb ? { verb: { start, end: bounded.stem.end } } : {}),
      ...boundFields(bounded),
    };
  },
};
