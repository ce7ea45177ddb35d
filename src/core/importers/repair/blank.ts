import { rowsOf } from '../lines.ts';
import { mendsOf, type DamageKind, type Mend } from './damage.ts';

const BLANK = '[ \\u00a0\\u3000]{1,2}';
const CHINESE = '[\\u3400-\\u9fff〇]';

/** Between a number and what it counts in, and within a day, wherever they stand: 12 %, 2014 年 3 月 5 日. */
const BEFORE_UNIT = [
  `(?<=\\d)${BLANK}(?=[年月日%‰℃])`,
  `(?<=\\d(?:${BLANK})?年)${BLANK}(?=\\d{1,2}(?:${BLANK})?月(?:${BLANK})?\\d{1,2}(?:${BLANK})?日)`,
  `(?<=\\d(?:${BLANK})?月)${BLANK}(?=\\d{1,2}(?:${BLANK})?日)`,
].join('|');
/** Within a sentence: between numbers and words, on both sides of a dash, beside marks. */
const IN_PROSE = [
  `(?<=\\d)${BLANK}(?=${CHINESE}|[-—–~～∶：:/]${BLANK}?\\d|[-—–~～∶：:/]\\d)`,
  `(?<=${CHINESE})${BLANK}(?=[-−]?\\d)`,
  `(?<=\\d(?:${BLANK})?[-—–~～∶：:/])${BLANK}(?=\\d)`,
  `(?<=[%‰])${BLANK}(?=${CHINESE})`,
  ' {1,2}(?=[，。、；：？！）》”’%‰,;:?!)])',
  '(?<=[，。、；：？！）》“‘（《(]) {1,2}(?=\\S)',
  '(?<=[，。、；：？！）》“‘（《(])\\u3000(?=[^\\s\\u3000])',
  `(?<=${CHINESE} {0,2}[,;:?!)])${BLANK}(?=\\S)`,
  `(?<=${CHINESE}) {1,2}(?=[（《“(])`,
  '(?<=-) {1,2}(?=-)',
].join('|');

/** A number at a line's head with a blank behind it may number a list: 1 深化改革. */
const LIST_NUMBER = /^[ \u00a0\u3000]*\d{1,2}[ \u00a0\u3000]{1,2}(?![年月日%‰万亿个])/;

/** Blanks between a number and its unit, and beside numbers and marks within sentences. Those that part cells of a row stay. */
export const blank: DamageKind = {
  damage: 'blank',
  code: 'mended-blank',
  find(text) {
    if (!/[ \u00a0\u3000]/.test(text)) return [];
    return rowsOf(text).flatMap((row) => {
      const line = text.slice(row.start, row.end);
      const indent = /^[\s\u3000]*/.exec(line)?.[0].length ?? 0;
      const numbered = LIST_NUMBER.exec(line)?.[0].length ?? 0;
      const prose = /[，。；、！？：]|[\u3400-\u9fff] ?[,;:]/.test(line);
      return mendsOf(line, new RegExp(prose ? `${BEFORE_UNIT}|${IN_PROSE}` : BEFORE_UNIT, 'g'), () => '')
        .filter(({ span }) => span.start >= Math.max(indent, numbered))
        .map(({ span, text: mended }): Mend => ({
          span: { start: row.start + span.start, end: row.start + span.end },
          text: mended,
        }));
    });
  },
};
