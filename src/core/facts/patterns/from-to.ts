import type { Pattern, Place } from './pattern.ts';
import { boundOf } from '../bound.ts';
import { boundFields } from './change.ts';
import { FALL, REACHED, RISE } from '../words.ts';

/** The words between 由 or 从 and the first end: nothing, or when it was. */
const FROM =
  /(?:由|从)(?:[^，,；;、]{0,14}?的|[^，,；;、]{0,10}?(?:年|期末|年初|年末|同期|销售额|前)|(?:每[人年月天亩户]|人均|平均){1,2})?$/;
/** 从世界第六位上升到第四位. */
const RANKED = /[由从][^，,；;、]{0,10}$/;
/** 将现行16%的税率降至13%: what was is named by the word alone. */
const PRESENT = /(?:现行|原来|原有|原)的?$/;
const AHEAD = new RegExp(
  `^(?:左右|以上|以下|以内)?[，,]?[^，,；;。]{0,12}?(?:${RISE}|${FALL}|升|增|降|减|优化|转变|调整)(?:了)?(?:到|至|为)`,
);

/** 由65%提升到78% · 从2005年的6.1%提高到2010年的6.6%: the first end of a move. */
export const from: Pattern = {
  name: 'from',
  read(quantity, place) {
    const words = place.text.slice(place.stem.start, place.stem.end);
    const ranked = place.text[quantity.span.start] === '第' ? RANKED.exec(words) : null;
    const start =
      FROM.exec(words) ?? ranked ?? PRESENT.exec(words) ?? (/[将把]/.test(words) ? /$/.exec(words) : null);
    if (!start || quantity.form === 'ratio') return undefined;
    const ahead = place.text.slice(quantity.span.end, quantity.span.end + 24);
    if (!AHEAD.test(ahead)) return undefined;
    return {
      pattern: 'from',
      quantity,
      kind: 'from',
      stem: { start: place.stem.start, end: place.stem.start + start.index },
    };
  },
};

/** 提升到78% · 降至4% · 县域内就诊率上升到94%: the end that was reached, with or without the first. */
export const to: Pattern = {
  name: 'to',
  read(quantity, place) {
    if (quantity.form === 'ratio') return undefined;
    const bounded = boundOf(place.text, quantity, withoutWhen(place));
    const words = place.text.slice(bounded.stem.start, bounded.stem.end);
    for (const [pattern, direction] of REACHED) {
      const found = pattern.exec(words);
      if (!found) continue;
      const start = bounded.stem.start + found.index;
      return {
        pattern: 'to',
        quantity,
        kind: 'to',
        direction,
        verb: { start, end: bounded.stem.end },
        stem: { start: bounded.stem.start, end: start },
        ...(place.previous?.kind === 'from' ? { continues: true as const } : {}),
        ...boundFields(bounded),
      };
    }
    return undefined;
  },
};

/** 提高到2010年的6.6%: when it was stands between the verb and the number. */
function withoutWhen(place: Place): Place['stem'] {
  const words = place.text.slice(place.stem.start, place.stem.end);
  const when = /(?<=[到至为])[^，,；;、]{0,10}?(?:年|末|期|季度|半年|月)的?$/.exec(words);
  return when ? { start: place.stem.start, end: place.stem.start + when.index } : place.stem;
}
