/** How a number of a list is written (`w:numFmt`, ECMA-376 Part 1 §17.18.59), with those that Chinese documents use. */
export function numeral(format: string, value: number): string {
  const write = FORMATS[format];
  return write && value >= 1 && value <= 9999 ? write(value) : String(value);
}

const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';

/** 一 … 十, 十一, 二十, 一百〇一: counted aloud. */
function counting(
  value: number,
  digits = DIGITS,
  places: readonly string[] = ['', '十', '百', '千'],
): string {
  let written = '';
  const figures = String(value);
  for (const [index, figure] of [...figures].entries()) {
    const place = figures.length - 1 - index;
    const digit = digits[Number(figure)] ?? '';
    if (figure !== '0') written += digit + (places[place] ?? '');
    else if (written !== '' && !written.endsWith(digit) && !/^0+$/.test(figures.slice(index)))
      written += digit;
  }
  return value >= 10 && value < 20 ? written.replace(/^一(?=十)/, '') : written;
}

const eachDigit = (value: number, digits: string): string =>
  [...String(value)].map((figure) => digits[Number(figure)] ?? figure).join('');

/** a … z, aa, bb … as word processors go on after z. */
const letter = (value: number, first: string): string =>
  String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 4));

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(value: number): string {
  let [left, written] = [value, ''];
  for (const [amount, letters] of ROMAN) {
    written += letters.repeat(Math.floor(left / amount));
    left %= amount;
  }
  return written;
}

/** ① to ⑳ (U+2460); beyond, the number in brackets. */
const circled = (value: number): string =>
  value <= 20 ? String.fromCharCode(0x2460 + value - 1) : `(${value})`;

/** 甲乙丙… and 子丑寅…, over and over. */
const cyclic = (characters: string) => (value: number) => characters[(value - 1) % characters.length] ?? '';

const chinese = (value: number): string => counting(value);

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => eachDigit(value, '０１２３４５６７８９'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: (value) => eachDigit(value, DIGITS),
  japaneseDigitalTenThousand: (value) => eachDigit(value, DIGITS),
  taiwaneseDigital: (value) => eachDigit(value, DIGITS),
  chineseLegalSimplified: (value) => counting(value, LEGAL_DIGITS, ['', '拾', '佰', '仟']),
  ideographLegalTraditional: (value) => counting(value, LEGAL_DIGITS, ['', '拾', '佰', '仟']),
  ideographTraditional: cyclic('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: cyclic('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: (value) =>
    value <= 10 ? String.fromCharCode(0x3280 + value - 1) : `(${chinese(value)})`,
  upperLetter: (value) => letter(value, 'A'),
  lowerLetter: (value) => letter(value, 'a'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
};
