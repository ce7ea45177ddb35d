import { strToU8, zipSync } from 'fflate';
import { biffFile, cells } from './biff-file.ts';
import { cell, p, relations, row, wordFile } from './office-files.ts';
import { column, pdfFile } from './pdf-file.ts';

const PROSE =
  '一年来，全市生产总值达到1234.5亿元，增长6.1%；城镇新增就业1.2万人，居民收入由3.2万元提高到3.5万元，三次产业比重为4.5:42.1:53.4。';
const TEXT = `青山市工作报告\n——2025年1月10日在青山市第五届人民代表大会第三次会议上\n市长　林远舟\n一、2024年工作回顾\n${PROSE}\n（一）产业。新增企业三十家，居全省第二。\n二、2025年工作安排\n生产总值增长6%左右。\n`;
const TABLE =
  '指标,2023年,,2024年,\n,总量,增速,总量,增速\n产值,"1,010.5",5.0,11.2,6.7\n税收,3.5,-2.1,3.9,11.4\n';

const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>公报_青山市</title></head><body><ul class="nav"><li><a href="/">首页</a></li></ul>
<h1>青山市公报</h1><h2>一、综合</h2><p>${PROSE}</p><table><caption>主要指标</caption><tr><th rowspan="2">指标</th><th colspan="2">2024年</th></tr>
<tr><th>总量</th><th>增速</th></tr><tr><td>产值</td><td>12.5</td><td>6.1</td></tr></table><ol><li>新建学校3所<sup>[1]</sup>。</li></ol></body></html>`;

const docx = wordFile(
  [
    p('青山市工作报告', '<w:pStyle w:val="a"/>'),
    p('产业', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>', '<w:b/><w:sz w:val="32"/>'),
    p(PROSE),
    `<w:tbl>${row(cell('指标', '<w:vMerge w:val="restart"/>'), cell('2024年', '<w:gridSpan w:val="2"/>'))}${row(cell('', '<w:vMerge/>'), cell('总量'), cell('增速'))}${row(cell('产值'), cell('12.5'), cell('6.1'))}</w:tbl>`,
    p(PROSE),
  ].join(''),
  {
    styles:
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="Title"/><w:basedOn w:val="a"/></w:style>',
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    footnotes: `<w:footnote w:id="2">${p('按可比价格计算。')}</w:footnote>`,
  },
);

const workbook: Readonly<Record<string, string>> = {
  '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
  'xl/_rels/workbook.xml.rels': relations(
    ['styles', 'styles.xml'],
    ['sharedStrings', 'strings.xml'],
    ['worksheet', 'sheet1.xml'],
  ),
  'xl/workbook.xml': '<workbook><sheets><sheet name="产值" sheetId="1" r:id="rId3"/></sheets></workbook>',
  'xl/strings.xml': '<sst><si><t>指标</t></si><si><t>产值</t></si></sst>',
  'xl/styles.xml':
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
  'xl/sheet1.xml':
    '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>增速</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>0.061</v></c></row></sheetData><mergeCells><mergeCell ref="A3:B4"/></mergeCells></worksheet>',
};
const xlsx = zipSync(
  Object.fromEntries(Object.entries(workbook).map(([path, part]) => [path, strToU8(part)])),
);

const sheet = [
  ...cells.string(0, 0, 0),
  ...cells.label(0, 1, '2024年'),
  ...cells.merged(0, 0, 1, 2),
  ...cells.string(1, 0, 1),
  ...cells.number(1, 1, 0.0612, 1),
  ...cells.short(1, 2, 1250, true),
  ...cells.formulaText(2, 0, '合计'),
];
const xls = biffFile({ sheets: [['青山', sheet]], strings: ['指标', '产值'], formats: ['0.0%'] });

const pdf = pdfFile([
  [{ text: '青山市工作报告', x: 214, y: 780, size: 24 }, ...column(PROSE, { x: 90, y: 740, width: 34 })],
  column(PROSE, { x: 90, y: 740, width: 18 }),
]);

/** A small good file of every kind, by the name that it has. */
export const specimens: Readonly<Record<string, Uint8Array>> = {
  '报告.txt': strToU8(TEXT),
  '报告.md': strToU8(`# ${TEXT.replaceAll('\n', '\n\n')}`),
  '报告.docx': docx,
  '报告.pdf': pdf,
  '公报.html': strToU8(html),
  '产值.xlsx': xlsx,
  '产值.xls': xls,
  '产值.csv': strToU8(TABLE),
  '产值.tsv': strToU8(TABLE.replaceAll(',', '\t')),
};
