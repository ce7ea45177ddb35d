import { FALL, RISE } from '../words.ts';
import type { Pattern } from './pattern.ts';

/** The words between 由 or 从 and the first end: nothing, or when it was. */
const FROM =
  /(?:由|从)(?:[^，,；;、]{0,14}?的|[^，,；;、]{0,10}?(?:年|期末|年初|年末|同期|销售额|前)|(?:每[人年月天亩户]|人均|平均){1,2})?$/;
/** 从世界第六位上升到第四位. */
const RANKED = /[由从][^，,；;、]{0,10}$/;
/** 将现行16%的税率降至13%: what was is named by the word alone. */
const PRESENT = /(?:现行|原来|原有|原)的?$/;
const AHEAD = new RegExp(
  `^(?:左右|以上|以下|以内|[、和及与]-?[0-9][0-9.,]*[%％‰万亿元]*)*[，,]?[^，,；;。]{0,12}?(?:${RISE}|${FALL}|升|增|降|减|优化|转变|调整)(?:了)?(?:到|至|为)`,
);

/** 由65%提升到78% · 从2005年的6.1%提高到2010年的6.6% · 将现行16%的税率降至13%: the first end of a move. */
export const from: Pattern = {
  name: 'from',
  read(quantity, { text, stem, words, behind }) {
    const ranked = text[quantity.span.start] === '第' ? RANKED.exec(words) : null;
    const start =
      FROM.exec(words) ?? ranked ?? PRESENT.exec(words) ?? (/[将把]/.test(words) ? /$/.exec(words) : null);
    if (!start || !AHEAD.test(behind)) return undefined;
    return { kind: 'from', stem: { start: stem.start, end: stem.start + start.index } };
  },
};
