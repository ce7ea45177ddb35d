import type { Repair, Said, Span, Table, TableRow } from '../model.ts';
import type { LaidOut } from './lay-out.ts';
import { saidAt } from './lines.ts';
import { kindsWithinLines, repair } from './repair/index.ts';
import { placeInText } from './repair/place.ts';

/** Mends what stands within the lines of a laid-out document; its paragraphs and cells stay what they are. */
export function mendLaidOut({
  text: source,
  placed,
}: LaidOut): LaidOut & { readonly repairs: readonly Repair[] } {
  const { text, repairs } = repair(source, kindsWithinLines);
  if (repairs.length === 0) return { text, placed, repairs };
  const place = (span: Span): Span => placeInText(repairs, span);
  const moved = [...placed].map(([start, { block, table }]) => {
    const at = place({ start, end: start + 1 }).start;
    return [at, { block, ...(table ? { table: moveTable(text, table, place) } : {}) }] as const;
  });
  return { text, placed: new Map(moved), repairs };
}

function moveTable(text: string, table: Table, place: (span: Span) => Span): Table {
  const move = ({ span }: Said): Said => saidAt(text, place(span));
  const row = (cells: TableRow): TableRow => cells.map((cell) => ({ ...cell, said: move(cell.said) }));
  return {
    ...(table.caption ? { caption: move(table.caption) } : {}),
    ...(table.unit ? { unit: move(table.unit) } : {}),
    heads: table.heads.map(row),
    rows: table.rows.map(row),
    span: place(table.span),
  };
}
