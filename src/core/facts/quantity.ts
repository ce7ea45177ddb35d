import type { Bound, Span } from '../model.ts';
import { arabicNumber, chineseNumber, scaleOf, scaled } from './numerals.ts';
import { isName, readsAsDate } from './names.ts';
import { PREFIXED_UNIT, unitAt } from './units.ts';

/** A number of the text with its unit, before anything is known of what it measures. */
export interface Quantity {
  readonly span: Span;
  readonly digits: Span;
  readonly value: number;
  readonly unit: string;
  /** 余 or 多 within the number. */
  readonly bound?: Bound;
  readonly form: 'quantity' | 'ratio';
  /** For one part of a ratio a∶b∶c: which, from 0, of how many. */
  readonly place?: { readonly index: number; readonly of: number };
}

const ARABIC =
  '[-−－]?[0-9０-９]+(?:[,，](?=[0-9０-９]{3}(?![0-9０-９]))[0-9０-９]{3})*(?:[.．][0-9０-９]+)?';
const NUMERAL = '[一二三四五六七八九十百千零〇两]+(?:点[一二三四五六七八九零〇]+)?';
const SCALE = '(?:万亿|千万|百万|万|亿|千|百)';

const NUMBER = new RegExp(
  `(${ARABIC})|(${NUMERAL})(?=[多余]?[万亿]?[多余]?[个项条家座所件届批期次年天位名户人成倍番种支类处场级只头亩公吨美元])|上(?=[万亿](?:人|元|家|户|亩|吨|台))|(番)(?![茄薯邦号禺外])`,
  'gu',
);
const RATIO = new RegExp(`${ARABIC}(?:\\s*[:：∶︰比]\\s*${ARABIC}){1,3}`, 'gu');
const AFTER = new RegExp(`^([多余几])?(${SCALE})?([多余])?`);

/** Returns the quantities of a stretch of text (offsets into `text`), in order; names, dates and list numbers left out. */
export function quantitiesIn(text: string, within: Span): readonly Quantity[] {
  const stretch = text.slice(within.start, within.end);
  const ratios = ratiosIn(stretch, within.start);
  const found: Quantity[] = [...ratios];
  for (const match of stretch.matchAll(NUMBER)) {
    const start = within.start + match.index;
    if (ratios.some(({ span }) => start >= span.start && start < span.end)) continue;
    const last = found.at(-1);
    if (last && last.form === 'quantity' && start < last.span.end) continue;
    const quantity = readQuantity(text, match, start, within.end);
    if (quantity && !isName(text, quantity.span, quantity.unit, within)) found.push(quantity);
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

function readQuantity(
  text: string,
  match: RegExpExecArray,
  start: number,
  end: number,
): Quantity | undefined {
  const [printed, arabic, chinese, doubling] = match;
  if (doubling) {
    const before = /(一|两|二|三|四)$/.exec(text.slice(Math.max(0, start - 1), start))?.[1];
    const from = before ? start - 1 : start;
    const value = before ? (chineseNumber(before) ?? 1) : 1;
    return {
      span: { start: from, end: start + 1 },
      digits: { start: from, end: start + 1 },
      value,
      unit: '番',
      form: 'quantity',
    };
  }
  const digitsEnd = start + printed.length;
  if (readsAsDate(text, start, digitsEnd)) return undefined;
  const bare = arabic ? arabicNumber(arabic) : printed === '上' ? 1 : chineseNumber(chinese ?? '');
  if (bare === undefined || Number.isNaN(bare)) return undefined;
  const rest = text.slice(digitsEnd, Math.min(end, digitsEnd + 16));
  const tail = readTail(rest);
  if (chinese && chineseIsIdle(text, start, digitsEnd, tail)) return undefined;
  if (tail.unit === '' && tail.scale === '') return undefined;
  const spanEnd = digitsEnd + tail.length;
  const ordinal = /^[位名]$/.test(tail.unit) && text[start - 1] === '第' ? 1 : 0;
  return {
    span: { start: start - ordinal, end: spanEnd },
    digits: { start, end: digitsEnd },
    value: scaled(bare, scaleOf(tail.scale)),
    unit: tail.unit,
    form: 'quantity',
    ...(tail.more || printed === '上' ? { bound: 'over' as const } : {}),
  };
}

/** Reads what stands behind the digits: 余/多, scale, 余/多, unit. */
function readTail(rest: string): {
  readonly scale: string;
  readonly unit: string;
  readonly more: boolean;
  readonly length: number;
} {
  const blank = /^\s{0,2}(?=[万亿千百个家户人元吨亩%％公平])/.exec(rest)?.[0].length ?? 0;
  const tail = rest.slice(blank);
  if (PREFIXED_UNIT.test(tail)) {
    const unit = unitAt(tail);
    return { scale: '', unit, more: false, length: blank + unit.length };
  }
  const [all = '', first = '', scale = '', second = ''] = AFTER.exec(tail) ?? [];
  const behind = tail.slice(all.length);
  const unit = unitAt(behind);
  const length = all.length + unit.length;
  return { scale, unit, more: first !== '' || second !== '', length: length === 0 ? 0 : blank + length };
}

/** What Chinese numerals before a measure word count only where somebody counts: 一个, 一批 say nothing; 三年 needs a word of duration. */
function chineseIsIdle(
  text: string,
  start: number,
  end: number,
  tail: { readonly unit: string; readonly scale: string },
): boolean {
  const numeral = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 4), start);
  if (/第$|[十百千万亿零一二三四五六七八九两]$/.test(before)) return true;
  if (tail.scale === '' && tail.unit === '') return true;
  if (/^[年天]$/.test(tail.unit)) {
    const after = text.slice(end + 1, end + 4);
    return (
      !(/(连续|提前|经过|仅用|只用|历时|延长|缩短|用|再)$/.test(before) || /^(持续|多来|连)/.test(after)) ||
      numeral === '一'
    );
  }
  if (tail.unit === '期') return !before.endsWith('分');
  if (/^[成倍番]$/.test(tail.unit))
    return /[成]/.test(tail.unit) && /^(为|立|功|果|效|长|员|本|都|绩|熟)/.test(text.slice(end + 1, end + 2));
  if (numeral === '一' || numeral === '零') return true;
  return (
    /^(?:级|类|线|层|道|节|部|支|人|位|点|站|段)$/.test(tail.unit) || /^次产/.test(text.slice(end, end + 2))
  );
}

function ratiosIn(stretch: string, offset: number): Quantity[] {
  const parts: Quantity[] = [];
  for (const match of stretch.matchAll(RATIO)) {
    const numbers = [...match[0].matchAll(new RegExp(ARABIC, 'gu'))];
    if (
      !isRatio(
        match[0],
        numbers.map((number) => arabicNumber(number[0])),
      )
    )
      continue;
    for (const [index, number] of numbers.entries()) {
      const start = offset + match.index + number.index;
      const span = { start, end: start + number[0].length };
      const place = { index, of: numbers.length };
      parts.push({ span, digits: span, value: arabicNumber(number[0]), unit: '', form: 'ratio', place });
    }
  }
  return parts;
}

/** A ratio of three sums to about a hundred; of two it has no leading zero as a clock time has (14:05). */
function isRatio(printed: string, values: readonly number[]): boolean {
  if (/比/.test(printed)) return false;
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.length > 2) return Math.abs(sum - 100) < 1.5 || values.every((value) => value <= 10);
  return Math.abs(sum - 100) < 0.5;
}
