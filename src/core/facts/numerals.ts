const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Returns the value of a Chinese numeral (三, 十二, 一千二百三十四, 三点五), or nothing where it is none. */
export function chineseNumber(numeral: string): number | undefined {
  const [whole = '', fraction, ...more] = numeral.split(/[点]/);
  if (more.length > 0 || whole === '') return undefined;
  const integer = chineseInteger(whole);
  if (integer === undefined || fraction === undefined) return integer;
  const digits = [...fraction].map((character) => DIGITS[character]);
  return digits.length === 0 || digits.includes(undefined)
    ? undefined
    : Number(`${integer}.${digits.join('')}`);
}

function chineseInteger(numeral: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of numeral) {
    const value = DIGITS[character];
    const small = SMALL[character];
    const large = LARGE[character];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = undefined;
    } else if (large !== undefined) {
      total = (total + section + (digit ?? 0)) * large;
      section = 0;
      digit = undefined;
    } else return undefined;
  }
  return total + section + (digit ?? 0);
}

/** Returns the value of an Arabic numeral in half or full width, thousands separators left out. */
export function arabicNumber(numeral: string): number {
  const plain = numeral.replace(/[０-９．－，]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  return Number(plain.replace(/[,\s]/g, '').replace(/^[-−－]/, '-'));
}

/** Returns what a scale word (万 亿 万亿 千 百 and their pairs) multiplies by; 1 for none. */
export function scaleOf(scale: string): number {
  return [...scale].reduce((product, character) => product * (SMALL[character] ?? LARGE[character] ?? 1), 1);
}

/** Multiplies without the dust of binary fractions: 1.7 × 10000 is 17000. */
export function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}
