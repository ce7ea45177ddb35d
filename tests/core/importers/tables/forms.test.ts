import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../../src/core/importers/lines.ts';
import { tablesIn } from '../../../../src/core/importers/tables/index.ts';
import type { Table, TableRow } from '../../../../src/core/model.ts';

const tablesOf = (text: string): readonly Table[] => tablesIn(text, linesOf(text), () => undefined).tables;

const rowText = (row: TableRow): string =>
  row.map(({ said, columns }) => said.text.replace(/\s/g, '') + (columns ? `×${columns}` : '')).join(' | ');

/** A table as lines: what stands over it, its heads behind >, its rows. */
const shown = (table: Table): readonly string[] => [
  [table.caption?.text ?? '-', table.unit?.text ?? '-'].join(' : '),
  ...table.heads.map((row) => `> ${rowText(row)}`),
  ...table.rows.map(rowText),
];

describe('a cell a line', () => {
  test('caption, unit, heads, rows', () => {
    const [table] = tablesOf(
      '正文一句。\n2023年工业\n单位：亿元\n指标\n绝对数\n增长（%）\n轻工业\n12.3\n4.5\n重工业\n23.4\n-0.6\n正文又一句。',
    );
    expect(table && shown(table)).toEqual([
      '2023年工业 : 亿元',
      '> 指标 | 绝对数 | 增长（%）',
      '轻工业 | 12.3 | 4.5',
      '重工业 | 23.4 | -0.6',
    ]);
  });

  test('words that the copying parted are put together', () => {
    const [table] = tablesOf(
      '指\n标\n产量\n（万吨）\n增长（%）\n农\n业\n1\n2\n其中：\n蔬菜\n3\n4\n仓储、\n邮政业\n5\n6\n',
    );
    expect(table?.rows.map(rowText)).toEqual(['农业 | 1 | 2', '其中：蔬菜 | 3 | 4', '仓储、邮政业 | 5 | 6']);
    expect(table?.heads.map(rowText)).toEqual(['指标 | 产量（万吨） | 增长（%）']);
  });

  test('a row with a number too few has them under all columns, since it cannot be told which is missing', () => {
    const [table] = tablesOf('指标\n绝对数\n增长（%）\n甲类\n1\n2\n乙类\n3\n丙类\n4\n5\n丁类\n6\n7\n');
    expect(table?.rows.map(rowText)).toEqual(['甲类 | 1 | 2', '乙类 | 3×2', '丙类 | 4 | 5', '丁类 | 6 | 7']);
  });

  test('heads in two rows, the lower repeated under each of the upper', () => {
    const [table] = tablesOf(
      '指标\n2022年\n2023年\n总额（亿元）\n增长（%）\n总额（亿元）\n增长（%）\n进口\n1\n2\n3\n4\n出口\n5\n6\n7\n8\n',
    );
    expect(table && shown(table)).toEqual([
      '- : -',
      '> 指标 | 2022年×2 | 2023年×2',
      '> 总额（亿元） | 增长（%） | 总额（亿元） | 增长（%）',
      '进口 | 1 | 2 | 3 | 4',
      '出口 | 5 | 6 | 7 | 8',
    ]);
  });

  test('years down, serial numbers, a corner without words', () => {
    const [years] = tablesOf('年份\n产值（亿元）\n增长（%）\n2021\n1.5\n2\n2022\n1.7\n3\n');
    expect(years?.rows.map(rowText)).toEqual(['2021 | 1.5 | 2', '2022 | 1.7 | 3']);
    const [serial] = tablesOf('序号\n指标\n单位\n数量\n1\n学校\n所\n30\n2\n医院\n家\n12\n3\n床位\n张\n900\n');
    expect(serial?.rows.map(rowText)).toEqual([
      '1 | 学校 | 所 | 30',
      '2 | 医院 | 家 | 12',
      '3 | 床位 | 张 | 900',
    ]);
    const [corner] = tablesOf('2021年\n2022年\n学校（所）\n30\n31\n医院（家）\n12\n14\n');
    expect(corner?.heads.map(rowText)).toEqual([' | 2021年 | 2022年']);
  });

  test('tables that follow each other are two', () => {
    const table = (caption: string): string =>
      `${caption}\n指标\n绝对数\n增长（%）\n轻工业\n12\n4\n重工业\n23\n-6\n`;
    expect(tablesOf(table('表1 上年') + table('表2 今年')).map(({ caption }) => caption?.text)).toEqual([
      '表1 上年',
      '表2 今年',
    ]);
  });

  test.each([
    ['lines of a panel', '城乡面貌\n128\n新增公园\n35\n新增绿道\n60\n改造小区\n'],
    ['a list without heads', '轻工业\n12\n4\n重工业\n23\n-6\n'],
    ['prose', '指标完成情况如下。\n增长6.2%，\n12。\n'],
    ['one row alone', '指标\n绝对数\n增长（%）\n轻工业\n12\n4\n'],
  ])('%s is no table', (_, text) => {
    expect(tablesOf(text)).toEqual([]);
  });
});

describe('other forms', () => {
  const rows = [' | 产值（亿元） | 增长（%）', '江东区 | 12.3 | 4.5', '江西区 | 23.4 | -0.6'];

  test('pipes', () => {
    const [table] = tablesOf(
      '| 县区 | 产值（亿元） | 增长（%） |\n|---|--:|--:|\n| **江东区** | 12.3 | 4.5 |\n| 江西区 | 23.4 | -0.6 |\n',
    );
    expect([...(table?.heads ?? []), ...(table?.rows ?? [])].map(rowText)).toEqual([
      `县区${rows[0]}`,
      ...rows.slice(1),
    ]);
  });

  test('drawn rules', () => {
    const [table] = tablesOf(
      '┌──┬──┬──┐\n│县区│产值（亿元）│增长（%）│\n├──┼──┼──┤\n│江东区│12.3│4.5│\n│江西区│23.4│-0.6│\n└──┴──┴──┘\n',
    );
    expect([...(table?.heads ?? []), ...(table?.rows ?? [])].map(rowText)).toEqual([
      `县区${rows[0]}`,
      ...rows.slice(1),
    ]);
  });

  test('tabs, with blank cells in their places', () => {
    const [table] = tablesOf(
      '县区\t产值（亿元）\t增长（%）\n江东区\t12.3\t4.5\n江中区\t\t1.0\n江西区\t23.4\t-0.6\n',
    );
    expect(table?.rows.map(rowText)).toEqual([rows[1], '江中区 |  | 1.0', rows[2]]);
  });

  test('blanks, with a missing number told by where the others stand', () => {
    const [table] = tablesOf(
      '县  区     产值（亿元）   增长（%）\n江东区            12.3         4.5\n江中区                         1.0\n江西区            23.4        -0.6\n',
    );
    expect(table?.rows.map(rowText)).toEqual([rows[1], '江中区 |  | 1.0', rows[2]]);
  });

  test('single blanks, where a missing number could be any', () => {
    const [table] = tablesOf('县区 产值（亿元） 增长（%）\n江东区 12.3 4.5\n江中区 1.0\n江西区 23.4 -0.6\n');
    expect(table?.rows.map(rowText)).toEqual([rows[1], '江中区 | 1.0×2', rows[2]]);
  });

  test('words with blanks between them are no table', () => {
    expect(tablesOf('市长 林远舟\n2024年 1月\n会议 第3次 在本市\n')).toEqual([]);
  });
});

describe('what stands around', () => {
  const body = '指标\n绝对数\n增长（%）\n轻工业\n12\n4\n重工业\n23\n-6\n';

  test.each([
    ['表1　2023年工业（单位：亿元）\n', '表1　2023年工业', '亿元'],
    ['表1\n2023年工业\n计量单位：万元\n', '表1\n2023年工业', '万元'],
    ['单位:人\n', undefined, '人'],
    ['一、工业\n', undefined, undefined],
    ['全年工业稳步增长。\n', undefined, undefined],
  ])('%j', (above, caption, unit) => {
    const [table] = tablesOf(above + body);
    expect([table?.caption?.text, table?.unit?.text]).toEqual([caption, unit]);
  });

  test('notes below are told from prose', () => {
    const text = `${body}注：1. 按可比价。\n2. 初步数。\n工业向好。\n`;
    expect(tablesIn(text, linesOf(text), () => undefined).notes.map((line) => line.text)).toEqual([
      '注：1. 按可比价。',
      '2. 初步数。',
    ]);
  });
});

describe('the worst that a text can be', () => {
  test.each([
    ['heads without rows', '指标\n绝对数\n'.repeat(5000), 0],
    ['rows that all lack a number', `指标 2021年 2022年 2023年\n${'产量 2010年\n'.repeat(5000)}`, 0],
    ['cells that could be heads and rows', '产量\n2010年\n5\n6\n7\n'.repeat(5000), 0],
    ['a table without end', `指标\n绝对数\n增长（%）\n${'轻工业\n1\n2\n'.repeat(10_000)}`, 1],
    ['blanks', `指标${' '.repeat(100_000)}绝对数\n`, 0],
    ['pipes', '|'.repeat(100_000), 0],
    ['brackets', '（'.repeat(100_000), 0],
  ])('%s', (_, text, count) => {
    expect(tablesOf(text)).toHaveLength(count);
  });
});
