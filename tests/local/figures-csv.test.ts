import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { findFacts } from '../../src/core/facts/index.ts';
import { readReport } from '../../src/core/importers/index.ts';
import type { Language } from '../../src/core/model.ts';
import { figuresCsv } from '../../src/local/figures-csv.ts';

const report = `# 云溪县2024年政府工作报告

## 一、2024年工作回顾

### （一）经济

预计地区生产总值增长6.2%以上，三次产业结构为12:45:43。
2024年财政收入由33.8亿元增加到36.5亿元，比2020年增加"四成"多。

## 二、2025年工作安排

全年新增就业1.2万人以上。
`;

/** The table as a table program reads it: a row a figure, its cells by their heads. */
async function rowsOf(language: Language): Promise<readonly Record<string, string>[]> {
  const read = await readReport({ name: 'report.md', bytes: new TextEncoder().encode(report) });
  if (!read.ok) throw new Error(read.issue.code);
  const table = figuresCsv(findFacts(read.value), read.value, language);
  return Papa.parse<Record<string, string>>(table.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

test('a row says where a figure stands, what it measures and how it moved', async () => {
  const [growth] = await rowsOf('zh');
  expect(growth).toMatchObject({
    序号: '1',
    章节: '云溪县2024年政府工作报告 › 一、2024年工作回顾 › （一）经济',
    指标: '地区生产总值',
    数据: '6.2%',
    数值: '6.2',
    单位: '%',
    类别: '变化',
    方向: '升',
    界限: '超过',
    性质: '预计',
    句子: '预计地区生产总值增长6.2%以上，三次产业结构为12:45:43。',
  });
  expect(report.slice(Number(growth?.['起']), Number(growth?.['止']))).toBe('6.2%');
});

test('a part is named with its whole, a move has its two ends', async () => {
  const rows = await rowsOf('zh');
  expect(rows.map((row) => `${row['指标']} ${row['类别']} ${row['数据']}`)).toContain(
    '三次产业结构 › 第二产业 组成 45',
  );
  expect(rows.filter(({ 指标 }) => 指标 === '财政收入').map(({ 类别, 数值 }) => [类别, 数值])).toEqual([
    ['起点', '3380000000'],
    ['终点', '3650000000'],
  ]);
});

test('targets are told apart, and the heads follow the language', async () => {
  const last = (await rowsOf('en')).at(-1);
  expect(last).toMatchObject({ printed: '1.2万人', modality: 'target', bound: 'over' });
});

test('words that begin as a formula are no formula', async () => {
  const text = '# 报告\n\n增速由-2.7%提高至4.1%。\n';
  const read = await readReport({ name: 'report.md', bytes: new TextEncoder().encode(text) });
  if (!read.ok) throw new Error(read.issue.code);
  expect(figuresCsv(findFacts(read.value), read.value, 'zh')).toContain(`"'-2.7%",-2.7,%,`);
});
