import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { findFacts } from '../../../src/core/facts/index.ts';
import { readReport } from '../../../src/core/importers/index.ts';
import { hasShared, shared } from '../../shared.ts';
import { codeFor, drawn, reportIn, tablesIn, tree } from './outcomes.ts';
import { column, pdfFile, type Placed } from './pdf-file.ts';

const PROSE =
  '全市上下共同努力，各项工作都有新的进展，群众的获得感又有提高，城乡面貌为之一新，营商环境越来越好。过去一年，我们把增进民生福祉作为发展的根本目的，办成了一批群众期盼多年的大事和好事。';
const TITLE: Placed = { text: '青山市工作报告', x: 214, y: 780, size: 24 };
const paragraphsIn = async (...pages: readonly (readonly Placed[])[]): Promise<readonly string[]> =>
  (await reportIn('报告.pdf', pdfFile(pages))).text.trim().split('\n\n');

describe('paragraphs', () => {
  test('lines are joined without a blank, an indented one begins another', async () => {
    const first = column(PROSE, { x: 90, y: 740, width: 34 });
    const second = column(PROSE.slice(30), { x: 90, y: 740 - first.length * 19.2, width: 34 });
    expect(await paragraphsIn([TITLE, ...first, ...second])).toEqual([
      '青山市工作报告',
      PROSE,
      PROSE.slice(30),
    ]);
  });

  test('a paragraph goes on over the end of a page, past running heads and page numbers', async () => {
    const lines = column(PROSE + PROSE, { x: 90, y: 740, width: 34 });
    const pages = [lines.slice(0, 3), lines.slice(3)].map((part, index) => [
      { text: '青山市第五届人民代表大会第三次会议文件', x: 180, y: 810, size: 9 },
      ...part.map((line) => ({ ...line, y: line.y + index * 57.6 })),
      { text: `— ${index + 1} —`, x: 285, y: 40, size: 9 },
    ]);
    expect(await paragraphsIn(...pages)).toEqual([PROSE + PROSE]);
  });

  test('headings by their size', async () => {
    const [first, second] = [740, 560].map((y) => column(PROSE, { x: 90, y: y - 30, width: 34 }));
    const heads = [
      { text: '过去一年', x: 90, y: 740, size: 16 },
      { text: '今年打算', x: 90, y: 560, size: 16 },
    ];
    const page = [TITLE, heads[0], ...(first ?? []), heads[1], ...(second ?? [])].filter(
      (one) => one !== undefined,
    );
    const report = await reportIn('报告.pdf', pdfFile([page]));
    expect(tree(report.articles[0].sections)).toEqual(['过去一年', '今年打算']);
  });

  test('columns are read one after the other, the headline over both first', async () => {
    const [left, right] = [PROSE, PROSE.slice(10)].map((text, index) =>
      column(text, { x: 60 + index * 250, y: 720, width: 18 }),
    );
    expect(await paragraphsIn([...(right ?? []), ...(left ?? []), TITLE])).toEqual([
      '青山市工作报告',
      PROSE,
      PROSE.slice(10),
    ]);
  });

  test('what is set twice for boldness is read once, what is turned not at all', async () => {
    const bold = { text: '新增企业30家。', x: 114, y: 700 };
    const stamp = { text: '内部资料', x: 200, y: 300, size: 60, turned: 45 };
    const lines = column(PROSE, { x: 90, y: 660, width: 34 });
    expect((await paragraphsIn([TITLE, bold, { ...bold, x: 114.4 }, ...lines, stamp])).slice(1)).toEqual([
      '新增企业30家。',
      PROSE,
    ]);
  });

  test('digits set apart are one number, raised ones none of it, two numbers never one', async () => {
    const line: readonly Placed[] = [
      { text: '产值', x: 114, y: 700 },
      { text: '1 2 . 5', x: 138, y: 700 },
      { text: '亿元，产量2×10', x: 180, y: 700 },
      { text: '8', x: 263, y: 704.5, size: 8 },
      { text: '吨，分别增长6%', x: 267, y: 700 },
      { text: '7%。', x: 360, y: 700 },
    ];
    const report = await reportIn(
      '报告.pdf',
      pdfFile([[TITLE, ...line, ...column(PROSE, { x: 90, y: 660, width: 34 })]]),
    );
    expect(report.text).toContain('产值12.5亿元，产量2×10⁸吨，分别增长6% 7%。');
  });
});

describe('tables', () => {
  const at = (y: number, ...cells: readonly (readonly [x: number, text: string])[]): readonly Placed[] =>
    cells.map(([x, text]) => ({ text, x, y }));

  test('cells under each other are a table; a head stands over the columns under it', async () => {
    const table = [
      ...at(640, [220, '2024年主要指标']),
      ...at(615, [400, '单位：亿元']),
      ...at(590, [250, '2023年'], [400, '2024年']),
      ...at(582, [100, '指标']),
      ...at(570, [220, '总量'], [290, '增速'], [370, '总量'], [440, '增速']),
      ...at(550, [100, '生产总值'], [220, '1,234.5'], [290, '6.1'], [370, '1,310.2'], [440, '5.9']),
      ...at(530, [100, '第一产业'], [220, '123.5'], [290, '3.1'], [370, '130.2'], [440, '3.9']),
      ...at(510, [100, '第二产业'], [220, '523.5'], [290, '7.1'], [370, '560.2'], [440, '6.9']),
    ];
    const prose = column(PROSE, { x: 90, y: 740, width: 34 });
    const report = await reportIn('公报.pdf', pdfFile([[TITLE, ...prose, ...table]]));
    const [found] = tablesIn(report);
    expect([found?.caption?.text, found?.unit?.text]).toEqual(['2024年主要指标', '单位：亿元']);
    expect(found && drawn(found)).toEqual([
      '# 指标(1×2) | 2023年(2×1) | 2024年(2×1)',
      '# 总量 | 增速 | 总量 | 增速',
      '生产总值 | 1,234.5 | 6.1 | 1,310.2 | 5.9',
      '第一产业 | 123.5 | 3.1 | 130.2 | 3.9',
      '第二产业 | 523.5 | 7.1 | 560.2 | 6.9',
    ]);
  });
});

describe('files that are not read', () => {
  test('a scan has no text', async () => {
    expect(await codeFor('扫描.pdf', pdfFile([[], []]))).toBe('pdf-scanned');
  });

  test('pages without text are pointed out', async () => {
    const page = column(PROSE, { x: 90, y: 740, width: 34 });
    const outcome = await readReport({ name: '报告.pdf', bytes: pdfFile([page, [], [], page]) });
    expect(
      outcome.ok && outcome.issues.find(({ code }) => code === 'pdf-pages-without-text')?.values,
    ).toEqual({
      pages: '2-3',
    });
  });

  test('a script in it is not run', async () => {
    const script = '/OpenAction<</S/JavaScript/JS(globalThis.ran = true; app.alert\\(1\\))>>';
    await reportIn('报告.pdf', pdfFile([column(PROSE, { x: 90, y: 740, width: 34 })], { catalogue: script }));
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
  });

  test.each([
    ['deflated once', zlibSync(new Uint8Array(40_000_000)), '<</Filter/FlateDecode>>'],
    ['deflated twice', zlibSync(zlibSync(new Uint8Array(1000))), '<</Filter[/FlateDecode/FlateDecode]>>'],
    ['packed as in old files', new Uint8Array(100_000), '<</Filter/LZWDecode>>'],
  ])('a stream that swells: %s', async (_, data, dictionary) => {
    const page = column(PROSE, { x: 90, y: 740, width: 34 });
    expect(await codeFor('报告.pdf', pdfFile([page], { streams: [{ dictionary, data }] }))).toBe(
      'file-swells',
    );
  });

  test.each([
    ['cut off', (bytes: Uint8Array) => bytes.subarray(0, 40)],
    ['only a head', () => new TextEncoder().encode('%PDF-1.7\n')],
  ])('%s', async (_, spoil) => {
    const bytes = spoil(pdfFile([column(PROSE, { x: 90, y: 740, width: 34 })]));
    expect(await codeFor('报告.pdf', bytes)).toBe('file-damaged');
  });
});

describe.skipIf(!hasShared)('a real plan of a newspaper', () => {
  test('its figures are those of the text that was made of it by hand', async () => {
    const figuresOf = async (file: string): Promise<readonly string[]> => {
      const path = join(shared, 'reports', file);
      expect(existsSync(path)).toBe(true);
      const report = await reportIn(file, readFileSync(path));
      return findFacts(report).map(({ value, unit, kind }) => `${value} ${unit} ${kind}`);
    };
    const figures = await figuresOf('pdf/yunnan-2001.pdf');
    expect(figures.length).toBeGreaterThan(60);
    expect(figures).toEqual(await figuresOf('ugly/yunnan-2001-split-digits.txt'));
  });
});
