import type { Said } from '../../model.ts';
import { kindOf } from '../../importers/tables/cell.ts';
import { isNameHead } from '../../importers/tables/shape.ts';
import { cellNumbers } from './cell-number.ts';
import type { Grid, GridRow } from './grid.ts';
import { measureOf, type Measure } from './measure.ts';

/**
 * What a column of a table holds: group what rows have in common, before their names · time the year or month of each row ·
 * unit of each row's numbers · attribute of a target (预期性) · serial its number · words prose or remarks.
 */
export type Column =
  | { readonly type: 'group' | 'name' | 'time' | 'unit' | 'attribute' | 'serial' | 'words' }
  | { readonly type: 'numbers'; readonly measure: Measure };

/** Returns what each column holds, by its head and by its cells. */
export function columnsOf(text: string, { heads, rows }: Grid): readonly Column[] {
  const types = heads.map((said, column) => typeOf(said, cellsOf(rows, column), column));
  const first = types.indexOf('numbers');
  const name = nameAmong(heads, types.slice(0, first < 0 ? types.length : first));
  return types.map((type, column): Column => {
    if (type === 'numbers') {
      const measure = measureOf(text, heads[column] ?? []);
      const ofOne = !measure.unit && measure.type !== 'amount' && arePartsOfOne(cellsOf(rows, column));
      return { type, measure: ofOne ? { ...measure, ofOne } : measure };
    }
    if (type !== 'name' || column === name) return { type };
    return { type: column < name ? 'group' : 'words' };
  });
}

/** Of the columns of words before the numbers the last whose head says that it names (指标, 项目名称), else the last. */
function nameAmong(heads: Grid['heads'], types: readonly Type[]): number {
  const names = types.flatMap((type, column) => (type === 'name' ? [column] : []));
  return names.findLast((column) => isNameHead(wordsOf(heads[column]))) ?? names.at(-1) ?? -1;
}

/** The cells of a column that hold something, without those that stand over all others. */
function cellsOf(rows: readonly GridRow[], column: number): readonly string[] {
  return rows.flatMap((row) => {
    const cell = row[column];
    const over = cell === undefined || (row.length > 1 && row.every((other) => other === cell));
    return over || cell.said.text.trim() === '' ? [] : [cell.said.text];
  });
}

type Type = Exclude<Column['type'], 'group'>;

const wordsOf = (heads: readonly Said[] = []): string =>
  heads.map(({ text }) => text.replace(/\s/g, '')).join('');

/** Cells of a column of words are no longer than this on average, in characters; longer ones are prose. */
const LONGEST_NAME = 24;

function typeOf(heads: readonly Said[], cells: readonly string[], column: number): Type {
  const head = wordsOf(heads);
  if (/^(?:计量|计算)?单位$/.test(head)) return 'unit';
  if (/^(?:指标)?(?:属性|性质)$/.test(head)) return 'attribute';
  if (/^(?:序号|编号|顺序|No\.?)$/i.test(head)) return 'serial';
  const kinds = cells.map(kindOf);
  const years = cells.length > 2 && kinds.every((kind) => kind === 'year');
  if (/^(?:年份|年度|年月|月份|时间|时期|年)$/.test(head) || (years && head === '')) return 'time';
  if (column === 0 && areYears(cells)) return 'time';
  if (years && !/[（(]/.test(head)) return 'words';
  const figures = kinds.filter((kind) => kind === 'figure').length;
  const values = kinds.filter((kind) => kind !== 'words').length;
  if (values > 0 && (values === cells.length || (figures > 0 && values * 2 >= cells.length)))
    return 'numbers';
  const length = cells.reduce((sum, cell) => sum + cell.length, 0);
  return length > cells.length * LONGEST_NAME ? 'words' : 'name';
}

/** Years in their order down the first column, whatever its head says. */
function areYears(cells: readonly string[]): boolean {
  const years = cells.map((cell) => Number(/^(?:19|20)\d{2}(?=年?$)/.exec(cell)?.[0]));
  const steps = years.slice(1).map((year, index) => Math.sign(year - (years[index] ?? NaN)));
  return steps.length > 0 && steps.every((step) => step !== 0 && step === steps[0]);
}

/** Rates as spreadsheets keep them: none above one, and digits behind the point that no percentage is printed with. */
function arePartsOfOne(cells: readonly string[]): boolean {
  const numbers = cells.flatMap(cellNumbers);
  return (
    numbers.every(({ value, unit }) => !unit && Math.abs(value) <= 1) &&
    cells.some((cell) => /\.\d{3}/.test(cell))
  );
}
