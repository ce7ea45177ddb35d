import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { findFacts } from '../../../src/core/facts/index.ts';
import { hasShared, shared } from '../../shared.ts';
import { archive, cell, p, relations, row, wordFile } from './office-files.ts';
import { codeFor, drawn, reportIn, tablesIn, tree } from './outcomes.ts';

const PROSE =
  '全市上下共同努力，各项工作都有新的进展，群众的获得感又有提高，城乡面貌为之一新，营商环境越来越好。';
const sectionsOf = async (bytes: Uint8Array) => (await reportIn('报告.docx', bytes)).articles[0].sections;

describe('headings', () => {
  test('by style, with what the style builds on', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="小标题"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';
    const body = [
      p('青山市工作报告'),
      p('过去一年', '<w:pStyle w:val="a"/>'),
      p(PROSE),
      p('产业', '<w:pStyle w:val="b"/>'),
      p(PROSE),
      p('今年打算', '<w:pStyle w:val="a"/>'),
      p(PROSE),
    ];
    expect(tree(await sectionsOf(wordFile(body.join(''), { styles })))).toEqual([
      '过去一年',
      '  产业',
      '今年打算',
    ]);
  });

  test('by look: larger ones over numbered ones, bold ones like the numbered ones that are bold', async () => {
    const [large, bold] = ['<w:b/><w:sz w:val="36"/>', '<w:b/><w:sz w:val="28"/>'];
    const body = [
      p('青山市工作报告', '<w:jc w:val="center"/>', '<w:b/><w:sz w:val="44"/>'),
      p('第一部分', '<w:jc w:val="center"/>', large),
      p('一、产业', '', bold),
      p(PROSE, '', '<w:sz w:val="28"/>'),
      p('民生', '', bold),
      p(PROSE, '', '<w:sz w:val="28"/>'),
    ];
    const report = await reportIn('报告.docx', wordFile(body.join('')));
    expect(report.articles[0].title.text).toBe('青山市工作报告');
    expect(tree(report.articles[0].sections)).toEqual(['第一部分', '  一、产业', '  民生']);
  });

  test('a title over two lines, under the red head of an official document', async () => {
    const [centred, title] = ['<w:jc w:val="center"/>', '<w:sz w:val="44"/>'];
    const body = [
      p('青山市人民政府文件', centred, '<w:sz w:val="72"/>'),
      p('青政发〔2025〕3号', centred, '<w:sz w:val="32"/>'),
      p('青山市2024年国民经济和', centred, title),
      p('社会发展计划执行情况的报告', centred, title),
      p(PROSE, '', '<w:sz w:val="32"/>'),
    ];
    const [article] = (await reportIn('报告.docx', wordFile(body.join('')))).articles;
    expect(article.title.text).toBe('青山市2024年国民经济和社会发展计划执行情况的报告');
  });
});

test('damage within paragraphs and cells is mended where it stands, the paragraphs are left as they are', async () => {
  const body = [
    p('青山市工作报告'),
    p('总量１２．６亿元'),
    p('，增长1 2 . 5%。'),
    `<w:tbl>${row(cell('指 标'), cell('２０２４年'))}${row(cell('产值'), cell('３．５'))}</w:tbl>`,
  ];
  const report = await reportIn('报告.docx', wordFile(body.join('')));
  expect(report.text).toContain('总量12.6亿元\n\n，增长12.5%。');
  expect(tablesIn(report).map(drawn)).toEqual([['# 指标 | 2024年', '产值 | 3.5']]);
  for (const { said } of tablesIn(report).flatMap(({ heads, rows }) => [...heads, ...rows].flat())) {
    expect(report.text.slice(said.span.start, said.span.end)).toBe(said.text);
  }
  expect(report.repairs.map(({ was }) => was)).toEqual(['１２．６', '1 2 . 5', '２０２４', '３．５']);
});

describe('lists', () => {
  const level = (depth: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const at = (list: number, depth: number): string =>
    `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;

  test('numbers that Word counts are restored, deeper ones anew under each', async () => {
    const body = [
      p('青山市工作报告'),
      p('产业', at(1, 0)),
      p('工业', at(1, 1)),
      p('2024年新增企业30家。', at(1, 2)),
      p('新增岗位500个。', at(1, 2)),
      p('农业', at(1, 1)),
      p('粮食产量6.5万吨。', at(1, 2)),
      p('民生', at(1, 0)),
      p('新建学校3所。', at(2, 2)),
    ];
    const { text } = await reportIn('报告.docx', wordFile(body.join(''), { numbering }));
    expect(text.trim().split(/\n+/)).toEqual([
      '青山市工作报告',
      '一、产业',
      '（一）工业',
      '1. 2024年新增企业30家。',
      '2. 新增岗位500个。',
      '（二）农业',
      '1. 粮食产量6.5万吨。',
      '二、民生',
      '1. 新建学校3所。',
    ]);
  });
});

describe('tables', () => {
  test('merged cells keep their places, the line above them is caption or unit', async () => {
    const table = [
      row(cell('表1 主要指标', '<w:gridSpan w:val="3"/>')),
      row(cell('单位：亿元', '<w:gridSpan w:val="3"/>')),
      row(cell('指标', '<w:vMerge w:val="restart"/>'), cell('2024年', '<w:gridSpan w:val="2"/>')),
      row(cell('', '<w:vMerge/>'), cell('总量'), cell('增长（%）')),
      row(cell('地区生产总值'), cell('1,234.5'), cell('6.1')),
      row(cell('注：增长按可比价格计算。', '<w:gridSpan w:val="3"/>')),
    ];
    const report = await reportIn(
      '报告.docx',
      wordFile(p('青山市公报') + `<w:tbl>${table.join('')}</w:tbl>`),
    );
    const [found] = tablesIn(report);
    expect(found?.caption?.text).toBe('表1 主要指标');
    expect(found?.unit?.text).toBe('单位：亿元');
    expect(found && drawn(found)).toEqual([
      '# 指标(1×2) | 2024年(2×1)',
      '# 总量 | 增长（%）',
      '地区生产总值 | 1,234.5 | 6.1',
    ]);
    expect(report.text).toContain('指标\t2024年\t\n\t总量\t增长（%）\n地区生产总值\t1,234.5\t6.1\n\n注：');
  });

  test('every cell is said where it stands', async () => {
    const table = row(cell('指标'), cell('2024年')) + row(cell('产值'), cell('12.5'));
    const report = await reportIn(
      '报告.docx',
      wordFile(p('青山市公报') + `<w:tbl>${table}</w:tbl>` + p(PROSE)),
    );
    const cells = tablesIn(report).flatMap(({ heads, rows }) => [...heads, ...rows].flat());
    expect(cells.map(({ said: { text, span } }) => [text, report.text.slice(span.start, span.end)])).toEqual(
      ['指标', '2024年', '产值', '12.5'].map((text) => [text, text]),
    );
  });
});

describe('what is not the words of the paragraph', () => {
  const run = (inside: string): string => `<w:r>${inside}</w:r>`;
  const textOf = async (runs: string, footnotes = ''): Promise<string> =>
    (await reportIn('报告.docx', wordFile(p('青山市公报') + `<w:p>${runs}</w:p>`, { footnotes }))).text;

  test('footnotes stand at the end, their marks nowhere', async () => {
    const mark = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/>';
    const footnotes = `<w:footnote w:type="separator" w:id="0">${p('')}</w:footnote><w:footnote w:id="2">${p('按可比价格计算。')}</w:footnote>`;
    const runs = run('<w:t>产值增长6.1%</w:t>') + run(mark) + run('<w:t>，为近年最高。</w:t>');
    expect(await textOf(runs, footnotes)).toBe(
      '青山市公报\n\n产值增长6.1%，为近年最高。\n\n按可比价格计算。\n',
    );
  });

  test('what was deleted or hidden, an instruction, the second copy of a text box', async () => {
    const runs = [
      run('<w:t>新增企业</w:t>'),
      `<w:del>${run('<w:delText>25</w:delText>')}</w:del><w:ins>${run('<w:t>30</w:t>')}</w:ins>`,
      run('<w:rPr><w:vanish/></w:rPr><w:t>0</w:t>'),
      run('<w:instrText>PAGE</w:instrText>'),
      run('<w:t>家。</w:t>'),
      `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('框里的话')}</w:txbxContent></mc:Choice>` +
        `<mc:Fallback><w:txbxContent>${p('框里的话')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
    ];
    expect(await textOf(runs.join(''))).toBe('青山市公报\n\n新增企业30家。\n\n框里的话\n');
  });

  test('raised digits never join the number before them', async () => {
    const runs =
      run('<w:t>产量2×10</w:t>') +
      run('<w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>8</w:t>') +
      run('<w:t>吨。</w:t>');
    expect(await textOf(runs)).toContain('2×10⁸吨');
  });
});

describe('files made to break readers', () => {
  const word = (document: string | Uint8Array): Uint8Array =>
    archive({
      '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
      'word/document.xml': document,
    });

  test('a part that unpacks to far more than a report is not unpacked', async () => {
    expect(await codeFor('报告.docx', word(new Uint8Array(40_000_000).fill(0x20)))).toBe('file-swells');
  });

  test('a part that says that it is small is not believed', async () => {
    const bytes = word(new Uint8Array(40_000_000).fill(0x20));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    expect(await codeFor('报告.docx', bytes)).toBe('file-swells');
  });

  test('entities are not declared in a Word document', async () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "${'哈'.repeat(100)}"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:body>${p('&b;')}</w:body></w:document>`;
    expect(await codeFor('报告.docx', word(bomb))).toBe('file-entities');
  });

  test.each([
    ['elements nested without end', '<w:p>'.repeat(100_000)],
    ['nothing', ''],
  ])('%s', async (_, body) => {
    expect(['file-damaged', 'report-without-text']).toContain(await codeFor('报告.docx', word(body)));
  });

  test('an archive without a document', async () => {
    expect(await codeFor('报告.docx', zipSync({ 'a.txt': strToU8('报告') }))).toBe('file-is-archive');
    expect(await codeFor('报告.docx', archive({ 'word/other.xml': '' }))).toBe('file-damaged');
  });
});

describe.skipIf(!hasShared)('the same report as a Word document and as text', () => {
  test.each(['guangdong-2025', 'hunan-2025'])('%s has the same figures in both', async (name) => {
    const figuresOf = async (file: string): Promise<readonly string[]> => {
      const report = await reportIn(file, readFileSync(join(shared, 'reports', file)));
      return findFacts(report).map(
        ({ value, unit, kind, indicator }) => `${value} ${unit} ${kind} ${indicator}`,
      );
    };
    const figures = await figuresOf(`docx/${name}.docx`);
    expect(figures.length).toBeGreaterThan(100);
    expect(figures).toEqual(await figuresOf(`province/${name}.txt`));
  });
});
