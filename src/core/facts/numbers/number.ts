/** A blank within a number whose digits were set apart: at most two, never a line end. */
const BLANK = '[ \\u00a0\\u3000]{1,2}';
const DIGIT = '[0-9０-９]';
const SIGN = '(?:(?<=[由从的为是至到降长幅达速升（(：:，,\\s])|^)[-−－]';
const WHOLE = `${DIGIT}+(?:,(?=${DIGIT}{3}(?!${DIGIT}))${DIGIT}{3}|${BLANK}(?:${DIGIT}{3}|${DIGIT})(?!${DIGIT}))*`;
const DECIMALS = `(?:${BLANK}[.．](?:${BLANK})?|[.．])${DIGIT}+(?:${BLANK}${DIGIT}(?!${DIGIT}))*`;

/** An Arabic number as printed: `1,234.5`, `１２．６`, digits set apart (`1 2 . 5`), a minus only where one can stand. */
export const ARABIC = `(?:${SIGN})?${WHOLE}(?:${DECIMALS})?`;

/** A Chinese numeral: 三, 二十, 一千二百三十四, 三十点五; 千 of 千瓦 is its unit's. */
export const NUMERAL =
  '(?:[一二三四五六七八九十百零〇两]|千(?![瓦克伏升牛卡帕焦]))+(?:点[一二三四五六七八九零〇]+)?';
