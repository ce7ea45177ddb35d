import type { Span } from '../../model.ts';
import { arabicNumber, chineseNumber, scaled } from '../numerals.ts';
import { countsPlaces } from '../units.ts';
import { chineseIsIdle } from './idle.ts';
import { isName, readsAsDate } from './names.ts';
import { ARABIC, NUMERAL } from './number.ts';
import type { Quantity, Scan } from './quantity.ts';
import { tailAt, type Tail } from './tail.ts';

/** Measure words before which a Chinese numeral of one or two characters is a number; a longer one is before any unit. */
const COMMON = '[个项条家座所件届期批次轮年天位名户人成倍番种支类处场级只头亩公吨美元艘台辆套]';
const SCALES = '[万亿]';
const NUMBER = new RegExp(
  `(${ARABIC})|${NUMERAL}(?![一二三四五六七八九十])(?=[多余]?(?:${SCALES}{0,2}[多余]?${SCALES}?${COMMON}|方面|部分|点(?=[：:。])|${SCALES}${NUMERAL}${SCALES}?))|${NUMERAL}(?=(?:万亿|亿|万)(?:[，,。；;、]|大关|以上|左右|$))|(?=[一二三四五六七八九十百千零〇两点]{3})${NUMERAL}(?=${SCALES}?[\\u4e00-\\u9fff])`,
  'gu',
);

/** 1.7万余名 · 2018名 · 二十一万六千余人 · 1亿3千多万元: a numeral with scale and unit; names, dates and idle numerals left out. */
export const plainNumbers: Scan = {
  form: 'numeral',
  find(text: string, within: Span): readonly Quantity[] {
    const found: Quantity[] = [];
    let end = within.start;
    for (const match of text.slice(within.start, within.end).matchAll(NUMBER)) {
      const start = within.start + match.index;
      if (start < end) continue;
      const quantity = readAt(text, start, match[0], match[1] !== undefined, within);
      if (!quantity) continue;
      end = quantity.span.end;
      if (!isName(text, quantity.span, quantity.unit, within)) found.push(quantity);
    }
    return found;
  },
};

function readAt(
  text: string,
  start: number,
  printed: string,
  arabic: boolean,
  within: Span,
): Quantity | undefined {
  const end = start + printed.length;
  if (readsAsDate(text, start, end)) return undefined;
  const bare = arabic ? arabicNumber(printed) : chineseNumber(printed);
  if (bare === undefined || Number.isNaN(bare)) return undefined;
  const rest = text.slice(end, Math.min(within.end, end + 24));
  const tail = tailAt(rest, arabic);
  if (!arabic && chineseIsIdle(text, start, end, tail)) return undefined;
  const more = tail.unit === '' && tail.scale > 1 ? moreOf(rest.slice(tail.length), tail.scale) : undefined;
  const last = more?.tail ?? tail;
  const unmarked = last.unit === '' && tail.scale === 1;
  if (unmarked && !arabic) return undefined;
  if (countsPlaces(last.unit) && /^(?:19|20)\d\d$/.test(printed)) return undefined;
  const ordinal = /^[位名]$/.test(last.unit) && text[start - 1] === '第' ? 1 : 0;
  return {
    form: 'numeral',
    span: { start: start - ordinal, end: end + tail.length + (more?.length ?? 0) },
    digits: { start, end },
    value: scaled(bare, tail.scale) + (more?.value ?? 0),
    unit: last.unit,
    ...(unmarked ? { bare: true as const } : {}),
    ...(tail.more || last.more ? { bound: 'over' as const } : {}),
  };
}

const NEXT = new RegExp(`^(?:([0-9０-９]+(?:[.．][0-9０-９]+)?)|(${NUMERAL}))`, 'u');

/** The rest of a number whose scales are printed apart: 3千多万 behind 1亿. */
function moreOf(
  rest: string,
  scale: number,
): { readonly value: number; readonly tail: Tail; readonly length: number } | undefined {
  const match = NEXT.exec(rest);
  if (!match) return undefined;
  const [printed, arabic] = match;
  const bare = arabic === undefined ? chineseNumber(printed) : arabicNumber(arabic);
  const tail = tailAt(rest.slice(printed.length), false);
  if (bare === undefined) return undefined;
  const value = scaled(bare, tail.scale);
  const further =
    tail.unit === '' && tail.scale > 1
      ? moreOf(rest.slice(printed.length + tail.length), tail.scale)
      : undefined;
  if (value >= scale || (tail.scale === 1 && tail.unit === '')) return undefined;
  return {
    value: value + (further?.value ?? 0),
    tail: further?.tail ?? tail,
    length: printed.length + tail.length + (further?.length ?? 0),
  };
}
