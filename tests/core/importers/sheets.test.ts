import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../../src/core/importers/index.ts';
import { shown } from '../../../src/core/importers/sheets/number-format.ts';
import { hasShared, shared } from '../../shared.ts';
import { biffFile, cells, compoundFile, record, word } from './biff-file.ts';
import { archive, relations } from './office-files.ts';
import { codeFor, drawn, reportIn, tablesIn, tree } from './outcomes.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const table = async (name: string, bytes: Uint8Array): Promise<string[]> =>
  tablesIn(await reportIn(name, bytes)).flatMap(drawn);

describe('values with a delimiter between them', () => {
  const csv = (text: string, name = '产值.csv'): Promise<string[]> => table(name, utf8(text));

  test('years down', async () => {
    expect(await csv('年份,地区生产总值,增长%\n2023,1234.5,6.1\n2024,"1,310.2",6.0\n')).toEqual([
      '# 年份 | 地区生产总值 | 增长%',
      '2023 | 1234.5 | 6.1',
      '2024 | 1,310.2 | 6.0',
    ]);
  });

  test('years across: a row of years is one of heads', async () => {
    expect(await csv('地区,2022,2023,2024年\n青山,1.5,1.6,1.7\n')).toEqual([
      '# 地区 | 2022 | 2023 | 2024年',
      '青山 | 1.5 | 1.6 | 1.7',
    ]);
  });

  test('heads in two rows, cells left empty where they were merged, a row that numbers the columns', async () => {
    const text =
      '主要指标,,,,\n单位：亿元,,,,\n指标,2023年,,2024年,\n,总量,增速,总量,增速\n甲,1,2,3,4\n产值,10.5,5.0,11.2,6.7\n';
    const report = await reportIn('产值.csv', utf8(text));
    const [found] = tablesIn(report);
    expect(report.articles[0].title.text).toBe('主要指标');
    expect(found?.unit?.text).toBe('单位：亿元');
    expect(found && drawn(found)).toEqual([
      '# 指标 | 2023年(2×1) | 2024年(2×1)',
      '#  | 总量 | 增速 | 总量 | 增速',
      '产值 | 10.5 | 5.0 | 11.2 | 6.7',
    ]);
  });

  test.each([
    ['tabs', '产值.tsv', '指标\t2024年\n产值\t12.5\n'],
    ['semicolons', '产值.csv', '指标;2024年\n产值;12.5\n'],
    ['a line that names the delimiter', '产值.csv', 'sep=|\n指标|2024年\n产值|12.5\n'],
    ['tabs in a file that is called .xls', '产值.xls', '指标\t2024年\n产值\t12.5\n'],
    [
      'a page that is called .xls',
      '产值.xls',
      '<table><tr><td>指标</td><td>2024年</td></tr><tr><td>产值</td><td>12.5</td></tr></table>',
    ],
  ])('%s', async (_, name, text) => {
    expect(await table(name, utf8(text))).toEqual(['# 指标 | 2024年', '产值 | 12.5']);
  });

  test('GB 18030, and the name of the file as title', async () => {
    // 产值,2024\n12,13
    const gb = new Uint8Array([0xb2, 0xfa, 0xd6, 0xb5, ...utf8(',2024\n12,13\n')]);
    const report = await reportIn('青山产值.csv', gb);
    expect([report.articles[0].title.text, report.encoding]).toEqual(['青山产值', 'gb18030']);
    expect(tablesIn(report).flatMap(drawn)).toEqual(['# 产值 | 2024', '12 | 13']);
  });

  test('a table of many rows is cut, and says so', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `${index},${index * 2}`);
    const outcome = await readReport({ name: '大表.csv', bytes: utf8(`序号,产值\n${rows.join('\n')}`) });
    expect(outcome.ok && outcome.issues.map(({ code }) => code)).toEqual(['sheet-cut']);
    expect(outcome.ok && tablesIn(outcome.value)[0]?.rows.length).toBe(1999);
  });
});

describe('numbers as the sheet shows them', () => {
  test.each([
    ['0.0%', 0.0612, '6.1%'],
    ['#,##0.00_ ', 1234.5, '1,234.50'],
    ['General', 0.1 + 0.2, '0.3'],
    ['0.00%', 0.48124999999999996, '48.13%'],
    ['yyyy"年"m"月"', 45_292, '2024年1月'],
    ['0.0;[Red]0.0', -3.2, '-3.2'],
    ['0.0_);(0.0)', -3.2, '-3.2'],
    ['"this is no format', 3, '3'],
  ])('%s', (code, value, text) => {
    expect(shown(value, 164, { custom: new Map([[164, code]]), from1904: false })).toBe(text);
  });

  test('dates that count from 1904', () => {
    expect(shown(43_830, 14, { custom: new Map(), from1904: true })).toBe('2024/1/1');
  });
});

describe('workbooks', () => {
  const sheet = (rows: string, more = ''): string =>
    `<worksheet>${more.includes('<cols>') ? more : ''}<sheetData>${rows}</sheetData>${more.includes('<cols>') ? '' : more}</worksheet>`;
  const workbook = (sheets: Readonly<Record<string, string>>, attributes = ''): Uint8Array =>
    archive({
      '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
      'xl/_rels/workbook.xml.rels': relations(
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
        ...Object.keys(sheets).map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ),
      'xl/workbook.xml': `<workbook><sheets>${Object.keys(sheets)
        .map(
          (name, index) =>
            `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 3}" ${attributes}/>`,
        )
        .join('')}</sheets></workbook>`,
      'xl/sharedStrings.xml':
        '<sst><si><t>指标</t></si><si><r><t>产</t></r><r><t>值</t></r><rPh><t>chanzhi</t></rPh></si></sst>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
      ...Object.fromEntries(
        Object.values(sheets).map((part, index) => [`xl/worksheets/sheet${index + 1}.xml`, part]),
      ),
    });
  const ROWS =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>增速</t></is></c></row>' +
    '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>0.0612</v></c></row>';

  test('strings, formats, the name of the sheet', async () => {
    const report = await reportIn('表.xlsx', workbook({ 青山产值: sheet(ROWS) }));
    expect(report.articles[0].title.text).toBe('青山产值');
    expect(tablesIn(report).flatMap(drawn)).toEqual(['# 指标 | 增速', '产值 | 6.1%']);
  });

  test('merged cells, several sheets, tables with a row between them', async () => {
    const merged =
      '<row r="1"><c r="A1" t="str"><v>表一</v></c></row><row r="3"><c r="A3" t="str"><v>指标</v></c><c r="B3" t="str"><v>2024年</v></c></row>' +
      '<row r="4"><c r="B4" t="str"><v>上半年</v></c><c r="C4" t="str"><v>全年</v></c></row>' +
      '<row r="5"><c r="A5" t="str"><v>产值</v></c><c r="B5"><v>1.5</v></c><c r="C5"><v>3.5</v></c></row>' +
      '<row r="7"><c r="A7" t="str"><v>表二</v></c></row><row r="8"><c r="A8" t="str"><v>地区</v></c><c r="B8" t="str"><v>产值</v></c></row><row r="9"><c r="A9" t="str"><v>青山</v></c><c r="B9"><v>7</v></c></row>';
    const merges = '<mergeCells><mergeCell ref="A3:A4"/><mergeCell ref="B3:C3"/></mergeCells>';
    const report = await reportIn('表.xlsx', workbook({ 综合: sheet(merged, merges), 其他: sheet(ROWS) }));
    expect(tree(report.articles[0].sections)).toEqual(['综合', '其他']);
    expect(tablesIn(report).map((one) => [one.caption?.text, ...drawn(one)])).toEqual([
      ['表一', '# 指标(1×2) | 2024年(2×1)', '# 上半年 | 全年', '产值 | 1.5 | 3.5'],
      ['表二', '# 地区 | 产值', '青山 | 7'],
      [undefined, '# 指标 | 增速', '产值 | 6.1%'],
    ]);
  });

  test('hidden rows, columns and sheets are not read; the first two are pointed out', async () => {
    const more =
      '<row r="3"><c r="A3" t="str"><v>税收</v></c><c r="B3"><v>2.5</v></c><c r="C3"><v>99</v></c></row>' +
      '<row r="4" hidden="1"><c r="A4"><v>99</v></c></row>';
    const hidden = sheet(ROWS + more, '<cols><col min="3" max="3" hidden="1"/></cols>');
    const outcome = await readReport({ name: '表.xlsx', bytes: workbook({ 产值: hidden }) });
    expect(outcome.ok && tablesIn(outcome.value).flatMap(drawn)).toEqual([
      '# 指标 | 增速',
      '产值 | 6.1%',
      '税收 | 2.5',
    ]);
    expect(outcome.ok && outcome.issues.map(({ code }) => code)).toEqual(['sheet-hidden']);
    expect(await codeFor('表.xlsx', workbook({ 产值: sheet(ROWS) }, 'state="hidden"'))).toBe(
      'report-without-text',
    );
  });

  test('cells far out cost nothing', async () => {
    const far = `${ROWS}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    const merges = '<mergeCells><mergeCell ref="A3:XFD1048575"/></mergeCells>';
    expect(await table('表.xlsx', workbook({ 产值: sheet(far, merges) }))).toEqual([
      '# 指标 | 增速',
      '产值 | 6.1%',
    ]);
  });
});

describe('workbooks of old Excel', () => {
  const sheet = [
    ...cells.string(0, 0, 0),
    ...cells.label(0, 1, '2023年'),
    ...cells.merged(0, 0, 1, 2),
    ...cells.string(1, 0, 1),
    ...cells.number(1, 1, 0.0612, 1),
    ...cells.short(1, 2, 1250, true),
    ...cells.formulaText(2, 0, '合计'),
    ...cells.formula(2, 1, 7.5),
    ...cells.short(2, 2, -3),
  ];
  const strings = ['主要指标', '产值'];

  test.each([
    ['strings in one record', false],
    ['strings that are cut by the end of a record', true],
  ])('%s', async (_, cutStrings) => {
    const bytes = biffFile({ sheets: [['青山', sheet]], strings, formats: ['0.0%'], cutStrings });
    const report = await reportIn('表.xls', bytes);
    expect(report.articles[0].title.text).toBe('青山');
    expect(tablesIn(report).flatMap(drawn)).toEqual([
      '# 主要指标 | 2023年(2×1)',
      '产值 | 6.1% | 12.5',
      '合计 | 7.5 | -3',
    ]);
  });

  test('hidden sheets and rows are not read', async () => {
    const rows = [...sheet, ...cells.hiddenRow(2)];
    const bytes = biffFile({
      sheets: [
        ['青山', rows],
        ['底稿', sheet, true],
      ],
      strings,
      formats: ['0.0%'],
    });
    expect(await table('表.xls', bytes)).toEqual(['# 主要指标 | 2023年(2×1)', '产值 | 6.1% | 12.5']);
  });

  test('what is protected, older, or no workbook is refused', async () => {
    const locked = biffFile({ sheets: [], before: record(0x2f, word(1, 1)) });
    const older = compoundFile('Book', new Uint8Array(record(0x809, word(0x500, 5))));
    expect(await codeFor('表.xls', locked)).toBe('file-is-protected');
    expect(await codeFor('表.xls', older)).toBe('file-is-old-excel');
    expect(await codeFor('表.xls', compoundFile('Other', new Uint8Array(10)))).toBe('file-is-compound');
  });

  test('a chain of sectors that goes round is damaged', async () => {
    const bytes = biffFile({ sheets: [['青山', sheet]], strings });
    new DataView(bytes.buffer).setUint32(512 + 4 * 3, 2, true);
    expect(['file-damaged', 'read', 'report-without-text']).toContain(await codeFor('表.xls', bytes));
  });
});

describe.skipIf(!hasShared)('real tables', () => {
  const tables = join(shared, 'reports/tables');
  test.each([
    ['gdp_31provinces_2015_2024.csv', 1, '# 年份 | 省份 | GDP总量', 310],
    ['gdp_wide_31provinces_2015_2024.csv', 1, '# 省份 | 2015 | 2016', 31],
    ['national_accounts_1978_2019.xls', 3, '# 指标 | GDP(亿元) | GDP(可比价格，亿元)', 42],
    ['yunnan_plan_indicators_1953_2000.xls', 2, '# (3×4) | 农业(37×1) | 工业(40×1)', 43],
  ])('%s', async (file, count, head, rows) => {
    expect(existsSync(join(tables, file))).toBe(true);
    const found = tablesIn(await reportIn(file, readFileSync(join(tables, file))));
    expect(found.length).toBe(count);
    expect(found[0] && drawn(found[0])[0]).toMatch(new RegExp(`^${head.replace(/[()|]/g, '\\$&')}`));
    expect(found[0]?.rows.length).toBe(rows);
  });
});
