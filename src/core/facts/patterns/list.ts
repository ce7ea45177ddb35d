import type { Pattern } from './pattern.ts';

/** 分别增长618%、227%和28%: a number that only a mark of a list parts from the one before is said of the same verb. */
export const list: Pattern = {
  name: 'list',
  read(quantity, { text, stem, previous }) {
    if (!previous || previous.kind === 'level' || previous.quantity.unit !== quantity.unit) return undefined;
    if (!/^(?:以上|左右)?[、和及与]$/.test(text.slice(stem.start, quantity.span.start).trim()))
      return undefined;
    const { kind, direction, verb } = previous;
    return {
      kind,
      ...(direction ? { direction } : {}),
      ...(verb ? { verb } : {}),
      stem: { start: stem.end, end: stem.end },
    };
  },
};
