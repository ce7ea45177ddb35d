import type { Bound, Direction, Span } from '../../model.ts';
import { arabicNumber } from '../numerals.ts';
import { unitWords, type ScaledUnit } from './unit-words.ts';

/** A number that a cell holds. Offsets are within the cell's words. */
export interface CellNumber {
  /** The number with its sign and the unit that is printed behind it. */
  readonly span: Span;
  /** The sign and the digits. */
  readonly digits: Span;
  /** As printed: a scale in the cell or the heads is not applied yet, a minus is. */
  readonly value: number;
  readonly unit?: ScaledUnit;
  readonly bound?: { readonly bound: Bound; readonly words: Span };
  /** Said by an arrow in the cell. */
  readonly direction?: Direction;
  /** In plans a number in brackets is a sum or a difference over the whole of the period. */
  readonly bracketed: boolean;
}

const NUMBER = '[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?';
const CELL = new RegExp(
  `^(?<open>[〔\\[［（(【])? ?(?<before>[<>＜＞≤≥≦≧]|不低于|不少于|不高于|不超过|低于|高于|少于|超过|大于|小于|超|近|约)? ?` +
    `(?<arrow>[↑↓])? ?(?<first>[-−－+＋]?${NUMBER})(?: ?[-—–~～至] ?(?<second>[-−－]?${NUMBER}))? ?` +
    `(?<unit>[^\\s0-9０-９]{0,12}?)(?<after>以上|以下|以内|左右|上下)?(?<close>[〕\\]］）)】])?(?<note>[*＊①-⑩]{0,3})$`,
  'u',
);
/** No cell that is a number is longer. */
const LONGEST = 40;

const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:[>＞≥≧]|不低于|不少于|高于|超过|大于|超|以上)$/, 'over'],
  [/^(?:[<＜≤≦]|不高于|不超过|低于|少于|小于|近|以下|以内)$/, 'under'],
  [/^(?:约|左右|上下)$/, 'about'],
];

/** Returns the number of a cell that holds nothing else, or both ends of a range; nothing for any other cell. */
export function cellNumbers(words: string): readonly CellNumber[] {
  if (words.length > LONGEST) return [];
  const match = CELL.exec(words);
  const { open, before, arrow, first, second, unit: tail, after, close } = match?.groups ?? {};
  if (!first || (open === undefined) !== (close === undefined)) return [];
  const unit = tail ? unitWords(tail) : undefined;
  if ((tail && !unit) || tail?.startsWith('岁')) return [];
  const bound = boundOf(words, before, after);
  const start = words.indexOf(first, words.indexOf(before ?? ''));
  const shared = {
    ...(unit ? { unit } : {}),
    ...(bound ? { bound } : {}),
    ...(arrow ? { direction: arrow === '↑' ? ('up' as const) : ('down' as const) } : {}),
    bracketed: open !== undefined,
  };
  const numbers = second
    ? [numberAt(words, start, first), numberAt(words, words.indexOf(second, start + first.length), second)]
    : [numberAt(words, start, first)];
  return numbers.map((number, index) => {
    const last = index === numbers.length - 1;
    const end = last && tail ? words.indexOf(tail, number.digits.end) + tail.length : number.digits.end;
    return { ...number, ...shared, span: { start: number.digits.start, end } };
  });
}

function numberAt(words: string, start: number, printed: string): Pick<CellNumber, 'digits' | 'value'> {
  return {
    digits: { start, end: start + printed.length },
    value: arabicNumber(printed.replace(/^[+＋]/, '')),
  };
}

function boundOf(words: string, before = '', after = ''): CellNumber['bound'] {
  const said = before || after;
  const bound = BOUNDS.find(([pattern]) => pattern.test(said))?.[1];
  if (!bound) return undefined;
  const start = before ? words.indexOf(before) : words.lastIndexOf(after);
  return { bound, words: { start, end: start + said.length } };
}
