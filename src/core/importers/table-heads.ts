import type { Cell } from './blocks.ts';

type Row = readonly Cell[];

/** A year, or a part of one, is a head and no figure: 2024 · 2024年 · 2024年1-2月 · 1-2月 · “十四五”. */
const PERIOD =
  /^(?:(?:19|20)\d{2}\s*年?(?:末|底|初)?(?:\d{1,2}\s*(?:[-–—~至]\s*\d{1,2}\s*)?月(?:份|末|底)?)?|\d{1,2}\s*(?:[-–—~至]\s*\d{1,2}\s*)?月(?:份|末|底)?)$/;

/** A figure as tables print it: 1,234.5 · (3.2) · -0.6% · 12.5亿元 · ≥90. */
const FIGURE =
  /^[（(≥≤<>＜＞约]*[-+−－±]?\s*(?:\d[\d,，]*(?:\s\d{3})*(?:[.．]\d+)?|[.．]\d+)\s*(?:[%％‰‱]|\p{Script=Han}{1,6}|[A-Za-z/]{1,8})?\s*[）)]?$/u;

/** What stands where there is no figure. */
const NO_FIGURE = /^(?:[-–—－…·.、\\/]+|空|无|N\/?A|\.\.)$/i;

const isPeriod = (text: string): boolean => PERIOD.test(text);
export const isFigure = (text: string): boolean => FIGURE.test(text) && !isPeriod(text);

/**
 * Returns how many of the first rows are heads: those before the first row with a figure in it. A row of years alone is
 * one of heads. Where no row has figures, the first is the head.
 */
export function headsIn(rows: readonly Row[]): number {
  const first = rows.findIndex((row) => hasData(row));
  if (first < 0) return rows.length > 1 ? 1 : 0;
  const group = rows.slice(0, first).findIndex((row, index) => index > 0 && isGroup(row));
  const heads = group < 0 ? first : group;
  return Math.min(Math.max(heads, tallest(rows.slice(0, heads))), MOST_HEADS);
}

/** Heads go three or four rows deep. */
const MOST_HEADS = 6;

function hasData(row: Row): boolean {
  const texts = row.map(({ text }) => text).filter((text) => text !== '');
  if (texts.some(isFigure)) return true;
  return texts.length > 1 && texts.slice(1).every((text) => NO_FIGURE.test(text));
}

/** 一、综合 alone in its row names the rows under it. */
const isGroup = (row: Row): boolean =>
  (row[0]?.text ?? '') !== '' && row.slice(1).every(({ text }) => text === '');

/** A head that stands over two rows makes both of them heads. */
const tallest = (heads: readonly Row[]): number =>
  Math.max(0, ...heads.map((row, index) => index + Math.max(0, ...row.map(({ rows = 1 }) => rows))));

/** A row that numbers the columns, 甲 1 2 3, is no row of the table. */
export function isColumnNumbers(row: Row): boolean {
  const texts = row.map(({ text }) => text).filter((text) => text !== '');
  const numbers = texts.filter((text) => !/^[甲乙丙丁]$/.test(text));
  const first = Number(numbers[0]);
  return (
    numbers.length >= 3 &&
    (first === 0 || first === 1) &&
    numbers.every((text, index) => /^\d{1,2}$/.test(text) && Number(text) === first + index)
  );
}

/**
 * Where a file keeps no merged cells, an empty place right of a head, over a lower row of heads, belongs to that head:
 * `2023年 | (empty)` over `总量 | 增速` is one head over two columns.
 */
export function joinHeads(heads: readonly Row[]): readonly Row[] {
  const hasSpans = heads.some((row) =>
    row.some(({ columns, rows }) => columns !== undefined || rows !== undefined),
  );
  if (hasSpans || heads.length < 2) return heads;
  return heads.map((row, index) => (index === heads.length - 1 ? row : joinRow(row)));
}

function joinRow(row: Row): Row {
  const joined: Cell[] = [];
  for (const [place, cell] of row.entries()) {
    const before = joined.at(-1);
    if (cell.text === '' && before && before.text !== '' && place > 1) {
      joined[joined.length - 1] = { ...before, columns: (before.columns ?? 1) + 1 };
    } else joined.push(cell);
  }
  return joined;
}
