import type { TableCell, TableRow } from '../../model.ts';
import type { LooseCell } from './cell.ts';
import { isNameHead, isValueHead, shapeOf, type Shape } from './shape.ts';

/** A way to read the cells at the beginning of a table as its heads. */
export interface HeadLayout {
  readonly heads: readonly TableRow[];
  readonly shape: Shape;
  /** The first cell behind the heads. */
  readonly end: number;
}

const MOST_HEADS = 16;

/** Returns the ways to read heads from the cell on: how many there are is only known by the rows behind them. */
export function headLayouts(cells: readonly LooseCell[], at: number): readonly HeadLayout[] {
  const first = cells[at];
  if (!first || !canOpen(first, cells[at - 1], cells[at + 1])) return [];
  const ahead = cells.slice(at, at + MOST_HEADS);
  const until = ahead.findIndex(({ kind }) => kind !== 'words' && kind !== 'year');
  const words = until < 0 ? ahead : ahead.slice(0, until);
  return words.slice(1).flatMap((_, index) => {
    const heads = words.slice(0, index + 2);
    const found = [inOneRow(heads), withGroup(heads), withoutCorner(heads), inTwoRows(heads)];
    return found.flatMap((layout) => (layout ? [{ ...layout, end: at + heads.length }] : []));
  });
}

/** Heads begin with a head over names, a short word before heads over numbers, or such heads with nothing before them. */
function canOpen(first: LooseCell, before: LooseCell | undefined, next: LooseCell | undefined): boolean {
  const { text } = first.said;
  if (isNameHead(text)) return true;
  if (next === undefined || !isValueHead(next.said.text)) return false;
  return isValueHead(text) ? before === undefined || !isValueHead(before.said.text) : text.length <= 8;
}

type Layout = Omit<HeadLayout, 'end'>;

const textsOf = (cells: readonly LooseCell[]): readonly string[] => cells.map(({ said }) => said.text);
const rowOf = (cells: readonly LooseCell[]): readonly TableCell[] => cells.map(({ said }) => ({ said }));

function inOneRow(heads: readonly LooseCell[]): Layout | undefined {
  const shape = shapeOf(textsOf(heads));
  return shape && { heads: [rowOf(heads)], shape };
}

/** 类别 before 指标: the first stands over groups, whose names have lines of their own. */
function withGroup(heads: readonly LooseCell[]): Layout | undefined {
  const [group, name] = textsOf(heads);
  return isNameHead(group ?? '') && isNameHead(name ?? '') ? inOneRow(heads.slice(1)) : undefined;
}

/** The corner over the names was blank and did not come along. */
function withoutCorner(heads: readonly LooseCell[]): Layout | undefined {
  const [first] = heads;
  if (!first || !heads.every(({ said }) => isValueHead(said.text))) return undefined;
  const { start } = first.said.span;
  const corner: TableCell = { said: { text: '', span: { start, end: start } } };
  return { heads: [[corner, ...rowOf(heads)]], shape: ['name', ...heads.map(() => 'value' as const)] };
}

/** 2010年, 2011年 over 总量, 增长, 总量, 增长: the second row repeats itself under each head of the first. */
function inTwoRows(heads: readonly LooseCell[]): Layout | undefined {
  const names = heads[1]?.said.text.replace(/\s/g, '') === '单位' ? 2 : 1;
  const upper = [2, 3, 4, 5].find((count) => repeats(textsOf(heads).slice(names + count), count));
  if (upper === undefined) return undefined;
  const over = heads.slice(names, names + upper);
  const under = heads.slice(names + upper);
  const shape = shapeOf(textsOf([...heads.slice(0, names), ...under]));
  const columns = under.length / upper;
  const first = [
    ...heads.slice(0, names).map(({ said }) => ({ said, rows: 2 })),
    ...over.map(({ said }) => ({ said, columns })),
  ];
  return shape && { heads: [first, rowOf(under)], shape };
}

function repeats(texts: readonly string[], times: number): boolean {
  const period = texts.length / times;
  return (
    period >= 2 && Number.isInteger(period) && texts.every((text, index) => text === texts[index % period])
  );
}
