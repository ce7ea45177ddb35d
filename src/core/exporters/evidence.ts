import type { Cell, EvidenceTable } from './evidence/rows.ts';
import type { Exporter, ExportJob, Written } from './exporter.ts';
import { escapeXml, packageOf, type Part } from './office/package.ts';
import { coreProperties, coreRelation } from './office/properties.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Of the columns, in characters: slide, its title, kind, figure, value, unit, indicator, sentence, headings, place, remark. */
const WIDTHS = [8, 36, 8, 16, 12, 12, 30, 70, 40, 14, 30];
/** Indices into `cellXfs` of the styles below. */
const HEAD = 1;
const WRAPPED = 2;

/** The evidence table as a workbook: a head that stays in sight and can be filtered, numbers as numbers, words never as formulas. */
export const evidence: Exporter = {
  name: 'evidence',
  extension: '.xlsx',
  label: () => '数据依据',
  write: evidenceWorkbook,
};

/** Returns the workbook, and how many figures are in it. */
export async function evidenceWorkbook(job: ExportJob): Promise<Written> {
  const { evidenceTable } = await import('./evidence/rows.ts');
  const table = evidenceTable(job);
  const parts = [
    workbook,
    { name: 'xl/worksheets/sheet1.xml', type: `${TYPES}.worksheet+xml`, content: sheetXml(table) },
    { name: 'xl/styles.xml', type: `${TYPES}.styles+xml`, content: STYLES },
    coreProperties(job.deck.title, job.report.articles[0].speaker?.text),
  ];
  const main = { id: 'rId1', type: `${RELATIONS}/officeDocument`, target: 'xl/workbook.xml' };
  return { bytes: packageOf(parts, [main, coreRelation]), pages: table.rows.length };
}

const workbook: Part = {
  name: 'xl/workbook.xml',
  type: `${TYPES}.sheet.main+xml`,
  content: `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="数据依据" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  relations: [
    { id: 'rId1', type: `${RELATIONS}/worksheet`, target: 'worksheets/sheet1.xml' },
    { id: 'rId2', type: `${RELATIONS}/styles`, target: 'styles.xml' },
  ],
};

/** The ordinary style, a bold head on grey, words that are wrapped. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="等线"/><family val="2"/></font><font><b/><sz val="11"/><name val="等线"/><family val="2"/></font></fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEEAE3"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>';

function sheetXml({ head, rows }: EvidenceTable): string {
  const widths = WIDTHS.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = [head, ...rows].map((row, index) => rowXml(row, index + 1, index === 0 ? HEAD : WRAPPED));
  const range = `A1:${columnName(head.length - 1)}${rows.length + 1}`;
  return (
    `<worksheet xmlns="${MAIN}"><dimension ref="${range}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="${range}"/></worksheet>`
  );
}

function rowXml(row: readonly Cell[], number: number, style: number): string {
  const cells = row.map((cell, index) => cellXml(cell, `${columnName(index)}${number}`, style));
  return `<row r="${number}">${cells.join('')}</row>`;
}

/** Words stand in the cell itself (`inlineStr`): no reader takes them for a formula. */
function cellXml(cell: Cell, place: string, style: number): string {
  if (cell === '') return `<c r="${place}" s="${style}"/>`;
  if (typeof cell === 'number') return `<c r="${place}" s="${style}"><v>${cell}</v></c>`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
}

/** A, B, C … of the first 26 columns. */
const columnName = (index: number): string => String.fromCharCode(65 + index);
