import type { Span } from '../../model.ts';
import { arabicNumber, chineseNumber } from '../numerals.ts';
import type { Quantity, Scan } from './quantity.ts';

const OF = '[点一二三四五六七八九十百千零〇两]';
const FRACTION = new RegExp(
  `([百千万])分之(${OF}{1,9}|[0-9.]{1,6})|([二三四五六七八九十]{1,2})分之([一二三四五六七八九十]{1,2})|(?<![0-9A-Za-z.“/])([1-9])\\/([2-9]|10)(?![0-9A-Za-z/])|(?<![另前后上下这那每首第十])(一半|半数)(?!以为)`,
  'gu',
);
const BASE: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱' };

/** Returns what is said as a fraction: 百分之八 is 8 %, 三分之二 and 1/4 are their quotients, 一半 is 0.5. */
export const fractions: Scan = { form: 'fraction', find: fractionsIn };

function fractionsIn(text: string, within: Span): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(FRACTION)) {
    const start = within.start + match.index;
    const span = { start, end: start + match[0].length };
    const [, base, share, below, above, top, bottom] = match;
    const value = base
      ? numberOf(share)
      : below
        ? quotient(chineseNumber(above ?? ''), chineseNumber(below))
        : top
          ? quotient(Number(top), Number(bottom))
          : 0.5;
    if (value === undefined || text[start - 1] === '前') continue;
    found.push({ span, digits: span, value, unit: BASE[base ?? ''] ?? '', form: 'fraction' });
  }
  return found;
}

const numberOf = (numeral = ''): number | undefined =>
  /^[0-9]/.test(numeral) ? arabicNumber(numeral) : chineseNumber(numeral);

/** Four places say more than any fraction in words does. */
const quotient = (above: number | undefined, below: number | undefined): number | undefined =>
  above === undefined || !below ? undefined : Number((above / below).toFixed(4));
