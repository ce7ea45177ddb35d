import Papa from 'papaparse';
import type { Outcome, Report } from '../../model.ts';
import { decode } from '../encoding.ts';
import type { SourceFile } from '../importer.ts';
import { boundCells, MOST_ROWS, readSheets } from './sheet.ts';

/** Reads values with a delimiter between them; which one is told by the first lines, where it is not given. */
export function readDelimited(file: SourceFile, delimiter?: string): Outcome<Report> {
  const decoded = decode(file);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  // Excel writes the delimiter into a line of its own.
  const said = /^sep=(.)\r?\n/i.exec(text);
  const { data } = Papa.parse<readonly string[]>(said ? text.slice(said[0].length) : text, {
    delimiter: said?.[1] ?? delimiter ?? delimiterIn(text),
    preview: MOST_ROWS * 2,
  });
  const cells = data.flatMap((values, row) => values.map((value, column) => ({ row, column, text: value })));
  return readSheets(file, [{ name: '', merges: [], ...boundCells(cells) }], encoding);
}

/** In characters: how much of a file the delimiter is told by. */
const HEAD = 20_000;
const DELIMITERS = [',', '\t', ';', '|', '，'];

/** Returns the delimiter that most of the first lines have in them; the comma where none has. */
function delimiterIn(text: string): string {
  const lines = text.slice(0, HEAD).split(/[\r\n]+/);
  const counts = DELIMITERS.map((one) => lines.filter((line) => line.includes(one)).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
