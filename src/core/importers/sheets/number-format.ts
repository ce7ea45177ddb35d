import { format, isDateFormat } from 'numfmt';

/** How the numbers of a file are shown. */
export interface NumberFormats {
  /** The formats that the file defines, by number. */
  readonly custom: ReadonlyMap<number, string>;
  /** Whether its dates count from 1904. */
  readonly from1904: boolean;
}

/** Days from the first day of the usual dates to that of files for old Macintoshes (ECMA-376 Part 1 §18.17.4.1). */
const DAYS_TO_1904 = 1462;

/** The formats that files name by number alone (ECMA-376 Part 1 §18.8.30), those of a Chinese Excel for 14 and 27 to 58. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0',
  43: '#,##0.00',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Excel keeps at most 255 characters of a format. */
const LONGEST = 255;

/**
 * Returns a number as the sheet shows it: 0.061 in the format `0.0%` is 6.1%. A fall keeps its sign where the format
 * shows it by colour or brackets alone.
 */
export function shown(value: number, id: number, { custom, from1904 }: NumberFormats): string {
  const code = custom.get(id) ?? BUILT_IN[id] ?? 'General';
  const isGeneral = code.length > LONGEST || /^general$/i.test(code);
  const day = from1904 && isDateFormat(code) ? DAYS_TO_1904 : 0;
  const text = isGeneral ? general(value) : formatted(exact(value) + day, code);
  if (value >= 0 || !/\d/.test(text) || /[-−–]/.test(text)) return text;
  return `-${text.replace(/^[（(]\s*(.*?)\s*[)）]$/, '$1')}`;
}

function formatted(value: number, code: string): string {
  try {
    return format(code, value, { locale: 'zh-CN' }).trim();
  } catch {
    return general(value);
  }
}

/** Sheets count with 15 digits: 0.48124999999999996 is shown as 0.48125 is. */
const exact = (value: number): number => Number(value.toPrecision(15));

/** As wide cells show numbers without a format: eleven digits, whole numbers in full. */
const general = (value: number): string =>
  Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(11)));
