import { mendsOf, type DamageKind, type Mend } from './damage.ts';

const UNIT = '(?:[年月日%‰亿万千百个元人户吨米亩倍家项名次台天]|公[里斤顷]|平方)';

/** Letters and rings read for digits in a number before a unit: 2O15年, l2.5%, 3〇亿. A name (O2O, CO2) has a letter beside it. */
const DIGIT = new RegExp(
  `(?<![A-Za-z\\d.〇○])(?=[\\dOolI〇○]*\\d)(?=\\d*[OolI〇○])[\\dlI][\\dOolI〇○]*(?:\\.[\\dOolI〇○]+)?(?= ?${UNIT})`,
  'g',
);
/** The same behind the point: 12.O%, 3.l亿. */
const DECIMAL = new RegExp(`(?<=\\d\\.)(?=\\d*[OolI〇○])[\\dOolI〇○]+(?= ?${UNIT})`, 'g');
/** A year in Chinese numerals with a ring, a letter or a zero for 〇: 二○○五年, 二OO五年, 二00五年. */
const YEAR = /[一二][一二三四五六七八九〇零○oO0]{3}(?= ?年)/g;
/** A dot at half height, a comma or a stop read for the point before a rate or scale: 12·5%, 12，5%. Not “5·12”. */
const POINT = /(?<![\d.,，“"])\d{1,3}(?:[·•∙・‧]\d{1,4}|[，,。]\d{1,2})(?= ?(?:[%‰]|个?百分点))/g;
/** A comma of Chinese text between thousands: 1，234家. */
const THOUSANDS = /(?<![\d，,.])\d{1,3}(?:，\d{3})+(?![\d，])/g;

/** Characters of numbers that a machine took for others when it read a page. */
export const misread: DamageKind = {
  damage: 'misread',
  code: 'mended-misread',
  find: (text) => {
    const mends: readonly Mend[] = [
      ...mendsOf(text, DIGIT, ([found]) => found.replace(/[Oo〇○]/g, '0').replace(/[lI]/g, '1')),
      ...mendsOf(text, DECIMAL, ([found]) => found.replace(/[Oo〇○]/g, '0').replace(/[lI]/g, '1')),
      ...mendsOf(text, YEAR, ([found]) => found.replace(/[零○oO0]/g, '〇')),
      ...mendsOf(text, POINT, ([found]) => found.replace(/\D/, '.')),
      ...mendsOf(text, THOUSANDS, ([found]) => found.replaceAll('，', ',')),
    ];
    return mends.toSorted((a, b) => a.span.start - b.span.start);
  },
};
