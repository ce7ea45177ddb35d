import type { Said, Span } from '../../model.ts';
import { trimSpan } from '../../importers/lines.ts';
import type { Column } from './columns.ts';
import type { Grid, GridRow } from './grid.ts';
import { ownUnit, partUnit, type UnitSaid } from './unit-said.ts';

/** The name of a row without numbering, marks and unit; blanks within a word are left out of the text. */
export interface RowName {
  readonly text: string;
  readonly span: Span;
  /** 其中： or # before it: a part of a row above. */
  readonly within: boolean;
  readonly unit?: UnitSaid;
}

/** A row with numbers and what names it. */
export interface Row {
  readonly cells: GridRow;
  /** Nothing where a time alone names the row. */
  readonly name?: RowName;
  /** The line or column that stands over this row and others: 期末畜禽存栏. */
  readonly group?: RowName;
  /** The row above that this one is a part of. */
  readonly whole?: RowName;
  /** The year or month that the row is of. */
  readonly time?: Said;
  readonly attribute?: Said;
  /** As its own cell or name says. */
  readonly unit?: UnitSaid;
  /** That of the row or line that this one is a part of. */
  readonly wholeUnit?: UnitSaid;
  /** That of a row not far above, where nothing nearer says one. */
  readonly nearUnit?: UnitSaid;
}

/** What the rows so far leave to the next. */
interface Above {
  readonly group?: RowName;
  readonly whole?: RowName;
  readonly unit?: UnitSaid;
  /** Whether the row before was marked as a part, or followed one that was. */
  readonly parts: boolean;
}

/** Returns the rows of a table that hold numbers. */
export function rowsOf(text: string, grid: Grid, columns: readonly Column[]): readonly Row[] {
  const rows: Row[] = [];
  let above: Above = { parts: false };
  for (const cells of grid.rows) {
    const said = saidBeside(cells, columns);
    const named = said.name ?? said.time;
    if (!named) continue;
    const name = nameIn(text, named);
    if (isGroup(cells, columns)) {
      above = { group: name, ...(name.unit ? { unit: name.unit } : {}), parts: false };
      continue;
    }
    const row = rowOf(text, cells, said, name, above);
    rows.push(row);
    above = {
      ...(row.group ? { group: row.group } : {}),
      ...wholeBelow(name, above),
      ...unitBelow(row, above),
      parts: name.within || (above.parts && !row.unit),
    };
  }
  return rows;
}

function wholeBelow(name: RowName, above: Above): Pick<Above, 'whole'> {
  if (!name.within) return { whole: name };
  return above.whole ? { whole: above.whole } : {};
}

function unitBelow(row: Row, above: Above): Pick<Above, 'unit'> {
  const unit = row.unit ?? (row.name?.within || above.parts ? above.unit : row.group?.unit);
  return unit ? { unit } : {};
}

type Beside = Partial<Record<Exclude<Column['type'], 'numbers'>, Said>>;

/** The first cell that is filled of each kind of column. */
function saidBeside(cells: GridRow, columns: readonly Column[]): Beside {
  const said: Beside = {};
  for (const [index, { type }] of columns.entries()) {
    const cell = cells[index];
    if (type !== 'numbers' && cell && cell.said.text.trim() !== '') said[type] ??= cell.said;
  }
  return said;
}

/** A row of a name alone stands over those below. */
function isGroup(cells: GridRow, columns: readonly Column[]): boolean {
  const named = new Set(cells.filter((_, index) => columns[index]?.type !== 'numbers'));
  return cells.every((cell, index) => {
    if (columns[index]?.type !== 'numbers') return true;
    return cell === undefined || cell.said.text.trim() === '' || named.has(cell);
  });
}

function rowOf(text: string, cells: GridRow, said: Beside, name: RowName, above: Above): Row {
  const group = said.group ? nameIn(text, said.group) : above.group;
  const unit = (said.unit && ownUnit(said.unit)) ?? name.unit;
  const wholeUnit = name.within ? above.unit : group?.unit;
  const nearUnit = above.parts ? above.unit : undefined;
  return {
    cells,
    ...(said.name ? { name } : {}),
    ...(group ? { group } : {}),
    ...(above.whole && name.within ? { whole: above.whole } : {}),
    ...(said.time ? { time: said.time } : {}),
    ...(said.attribute ? { attribute: said.attribute } : {}),
    ...(unit ? { unit } : {}),
    ...(wholeUnit ? { wholeUnit } : {}),
    ...(nearUnit ? { nearUnit } : {}),
  };
}

const MARKS =
  /^(?:[#＃*＊※]|其\s*中\s*[:：]?|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、.．](?!\d)|[①-⑳]|[-—–－]{1,2}(?!\d))[\s\u3000]*/;
const FOOTNOTE = /(?:[①-⑳]|[[［〔]\d{1,2}[\]］〕]|[*＊]|[（(]?注\d?[）)]?)$/;
const APART = /(?<=[\u4e00-\u9fff])[\s\u3000]+(?=[\u4e00-\u9fff])/g;

function nameIn(text: string, said: Said): RowName {
  let span = trimSpan(text, said.span);
  let within = false;
  for (let mark = markAt(text, span); mark !== ''; mark = markAt(text, span)) {
    within ||= /^(?:[#＃]|其)/.test(mark);
    span = { start: span.start + mark.length, end: span.end };
  }
  const note = FOOTNOTE.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  const { words, unit } = partUnit(text, { start: span.start, end: span.end - note });
  const name = text.slice(words.start, words.end).replace(APART, '');
  return { text: name, span: words, within, ...(unit ? { unit } : {}) };
}

/** A mark before the name; a name of nothing else keeps it. */
function markAt(text: string, span: Span): string {
  const mark = MARKS.exec(text.slice(span.start, span.end))?.[0] ?? '';
  return mark.length < span.end - span.start ? mark : '';
}
