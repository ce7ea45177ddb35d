import { escapeXml, packageOf } from '../../office/package.ts';
import { relation } from '../relations.ts';
import { xml } from '../xml.ts';
import type { ChartData } from './data.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The name of the sheet, as the chart refers to it. */
export const SHEET = '数据';

/** A, B, C … of the first 26 columns. */
export const columnName = (index: number): string => String.fromCharCode(65 + index);

/** Returns the numbers of a chart as a workbook: a row a category, a column a series, then what the report prints. */
export function workbookOf({ categories, series }: ChartData): Uint8Array {
  const head = ['', ...series.map(({ name }) => name), ...series.map(({ name }) => `${name}（原文）`)];
  const rows = categories.map((category, at): readonly (string | number)[] => [
    category,
    ...series.map(({ points }) => points[at]?.value ?? ''),
    ...series.map(({ points }) => points[at]?.printed ?? ''),
  ]);
  const sheet = xml(
    'worksheet',
    { xmlns: MAIN },
    xml('sheetData', {}, ...[head, ...rows].map((row, index) => rowXml(row, index + 1))),
  );
  const book = xml(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': RELATIONS },
    xml('sheets', {}, xml('sheet', { name: SHEET, sheetId: 1, 'r:id': 'rId1' })),
  );
  const path = 'xl/workbook.xml';
  const parts = [
    {
      name: path,
      type: `${TYPES}.sheet.main+xml`,
      content: book,
      relations: [relation(path, 'rId1', 'worksheet', 'xl/worksheets/sheet1.xml')],
    },
    { name: 'xl/worksheets/sheet1.xml', type: `${TYPES}.worksheet+xml`, content: sheet },
  ];
  return packageOf(parts, [relation('', 'rId1', 'officeDocument', path)]);
}

function rowXml(row: readonly (string | number)[], number: number): string {
  const cells = row.map((cell, index) => {
    const r = `${columnName(index)}${number}`;
    if (typeof cell === 'number') return xml('c', { r }, xml('v', {}, String(cell)));
    return xml('c', { r, t: 'inlineStr' }, xml('is', {}, xml('t', {}, escapeXml(cell))));
  });
  return xml('row', { r: number }, ...cells);
}
