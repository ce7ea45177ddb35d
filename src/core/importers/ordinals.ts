const DIGITS = '一二三四五六七八九';
/** ①-⑳, ⑴-⒇ and ⒈-⒛ follow each other, twenty each (Unicode, Enclosed Alphanumerics). */
const ENCLOSED = { first: 0x2460, last: 0x249b, each: 20 } as const;
/** ㈠-㈩ and Ⅰ-Ⅻ (Enclosed CJK Letters and Months; Number Forms). */
const IN_ORDER = ['㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩', 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ'] as const;
const FORMAL = '壹贰叁肆伍陆柒捌玖拾';

/** Returns what an ordinal of a heading or list comes to, up to 199: 3, 三, 十二, 一百零一, 叁, ③, ㈢, Ⅲ; nothing for what is none. */
export function ordinalOf(numeral: string): number | undefined {
  if (/^\d{1,3}$/.test(numeral)) return Number(numeral);
  const code = numeral.length === 1 ? numeral.charCodeAt(0) : 0;
  if (code >= ENCLOSED.first && code <= ENCLOSED.last) return ((code - ENCLOSED.first) % ENCLOSED.each) + 1;
  const place = IN_ORDER.find((row) => numeral.length === 1 && row.includes(numeral))?.indexOf(numeral);
  if (place !== undefined) return place + 1;
  const plain = numeral.replace(
    /[壹贰叁肆伍陆柒捌玖拾]/g,
    (one) => `${DIGITS}十`[FORMAL.indexOf(one)] ?? one,
  );
  const found = /^(一百)?零?([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(plain);
  if (!found || plain === '') return undefined;
  const [, hundred, tens, ten, ones] = found;
  if (!ten && tens && ones) return undefined;
  const whole = ten ? (tens ? digitOf(tens) : 1) * 10 + digitOf(ones) : digitOf(tens ?? ones);
  return (hundred ? 100 : 0) + whole;
}

const digitOf = (digit: string | undefined): number => (digit ? DIGITS.indexOf(digit) + 1 : 0);
