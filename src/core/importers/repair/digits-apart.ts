import { rowsOf } from '../lines.ts';
import { mendsOf, type DamageKind } from './damage.ts';

const BLANK = '[ \\u00a0\\u3000]{1,2}';
const GROUPS = `\\d+(?:${BLANK}\\d+)*`;
const NUMBER = new RegExp(`${GROUPS}(?:(?:${BLANK})?\\.(?:${BLANK})?${GROUPS})?`, 'g');
const THOUSANDS = /^\d{1,3}(?: \d{3})+$/;

/** Digits of a number set apart by blanks: 1 2 . 5 亿元, 1 200亩. Two numbers beside each other stay two. */
export const digitsApart: DamageKind = {
  damage: 'digits-apart',
  code: 'mended-digits-apart',
  find(text) {
    if (!APART.test(text)) return [];
    const everywhere = isApart(text);
    return rowsOf(text).flatMap((row) => {
      const line = text.slice(row.start, row.end);
      if (!APART.test(line)) return [];
      const apart = isApart(line) && (everywhere || /[，。；、]/.test(line));
      return mendsOf(line, NUMBER, (match) => joined(line, match, apart)).map(({ span, text: mended }) => ({
        span: { start: row.start + span.start, end: row.start + span.end },
        text: mended,
      }));
    });
  },
};

const APART = /\d[ \u00a0\u3000]{1,2}[\d.]|\d\.[ \u00a0\u3000]{1,2}\d/;

/** Whether digits are set apart as a rule: more pairs of them have a blank between them than not. */
function isApart(text: string): boolean {
  const apart = text.match(/\d(?=[ \u00a0\u3000]{1,2}\d(?!\d))/g)?.length ?? 0;
  const whole = text.match(/\d(?=\d)/g)?.length ?? 0;
  return apart > 2 && apart > whole;
}

function joined(line: string, { 0: printed, index }: RegExpExecArray, apart: boolean): string | undefined {
  if (!/[ \u00a0\u3000]/.test(printed)) return undefined;
  if (!apart && !(standsInWords(line, index, index + printed.length) && isOneNumber(printed)))
    return undefined;
  return withoutBlanks(printed, /^[ \u00a0\u3000]*$/.test(line.slice(0, index)));
}

/** Where digits are whole as a rule, those apart are one number only between words: 造林3 0 0亩, not a row of a table. */
function standsInWords(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 1), start);
  const after = text.slice(end, end + 3).replace(/^[ \u00a0\u3000]{1,2}/, '');
  return /[\u4e00-\u9fff（“]/.test(before) && /^[\u4e00-\u9fff%‰]/.test(after);
}

/** Single digits apart, or groups of three as they stand in thousands; a decimal point with blanks beside it. */
function isOneNumber(printed: string): boolean {
  const [whole = '', decimals = ''] = printed.split(/[ \u00a0\u3000]*\.[ \u00a0\u3000]*/);
  const single = (digits: string): boolean => /^\d(?:[ \u00a0\u3000]+\d)*$/.test(digits);
  const plain = (digits: string): boolean => /^\d*$/.test(digits);
  return (single(whole) || plain(whole) || THOUSANDS.test(whole)) && (single(decimals) || plain(decimals));
}

/** Joins a group of digits to the one beside it where either is a single digit; 1. 5 at a line's head numbers a list. */
function withoutBlanks(printed: string, first: boolean): string {
  const numbered = first && /^\d{1,2}\.[ \u00a0\u3000]/.test(printed);
  const pointed = numbered
    ? printed
    : printed.replace(/[ \u00a0\u3000]+\./, '.').replace(/\.[ \u00a0\u3000]+/, '.');
  return pointed
    .replace(/(?<=(?<!\d)\d)[ \u00a0\u3000]+(?=\d)/g, '')
    .replace(/(?<=\d)[ \u00a0\u3000]+(?=\d(?!\d))/g, '')
    .replace(/(?<=^\d{1,3})(?: \d{3})+$/, (groups) => groups.replaceAll(' ', ''));
}
