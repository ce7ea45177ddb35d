import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importerFor, importers, readReport } from '../../../src/core/importers/index.ts';
import type { Report, Section } from '../../../src/core/model.ts';
import { hasShared, shared } from '../../shared.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (text: string, name = 'report.txt'): Promise<Report> => {
  const outcome = await readReport({ name, bytes: utf8(text) });
  if (!outcome.ok) throw new Error(outcome.issue.code);
  return outcome.value;
};

/** The tree of headings, two blanks a level. */
const tree = (sections: readonly Section[], level = 0): string[] =>
  sections.flatMap((section) => [
    `${'  '.repeat(level)}${section.role} ${section.heading?.number?.text ?? ''}${section.heading?.said.text ?? '-'}`,
    ...tree(section.sections, level + 1),
  ]);

const workReport = `政府工作报告
——2024年1月10日在青山市第五届人民代表大会第三次会议上
市长　林远舟
各位代表：
现在，我代表市人民政府作工作报告，请予审议。
一、2023年工作回顾
一年来，我们做了以下工作。
（一）产业结构持续优化。新增企业三十家。
（二）城乡面貌明显改善。道路通到每个村。
二、2024年重点工作
（一）办好民生实事。新建学校。
打印　关闭窗口
`;

describe('structure', () => {
  test('a work report: title, meeting, speaker, date, parts and run-in headings', async () => {
    const report = await read(workReport);
    const [article] = report.articles;
    expect(article.title.text).toBe('政府工作报告');
    expect(article.meeting?.text).toBe('青山市第五届人民代表大会第三次会议');
    expect(article.date?.text).toBe('2024年1月10日');
    expect(article.speaker?.text).toMatch(/林远舟$/);
    expect(report.year).toBe(2023);
    expect(tree(article.sections)).toEqual([
      'plain -',
      'part 一、2023年工作回顾',
      '  plain （一）产业结构持续优化',
      '  plain （二）城乡面貌明显改善',
      'part 二、2024年重点工作',
      '  task （一）办好民生实事',
    ]);
  });

  test('buttons of the page and the salutation are furniture, not prose', async () => {
    const report = await read(workReport);
    const prose = report.articles[0].sections.flatMap(function all(section): string[] {
      const own = section.paragraphs.filter(({ role }) => role === 'prose');
      return [...own.flatMap(({ lines }) => lines.map(({ text }) => text)), ...section.sections.flatMap(all)];
    });
    expect(prose.join('')).not.toMatch(/打印|各位代表/);
  });

  test('a digest: articles, keywords whose words stand in the next heading, a panel with lettered entries', async () => {
    const report = await read(
      '## 特别报道\n\n# 2023：答卷\n\n### 关键词 1. 产业\n\n工业增长。\n\n# 五年：变化\n\n### 关键词\n\n#### 城乡面貌\n\n道路变宽。\n\n### 数说五年\n\n#### A\n\n##### 企业多了\n\n新增企业。\n',
      'report.md',
    );
    expect(report.articles.map(({ title }) => title.text)).toEqual(['2023：答卷', '五年：变化']);
    expect(report.articles[0].kicker?.text).toBe('特别报道');
    expect(tree(report.articles[1]?.sections ?? [])).toEqual([
      'keyword 关键词城乡面貌',
      'panel 数说五年',
      '  plain A企业多了',
    ]);
  });

  test('every span holds the words that are said there', async () => {
    const report = await read(workReport);
    const check = (section: Section): void => {
      for (const paragraph of section.paragraphs) {
        for (const { text, span } of paragraph.lines)
          expect(report.text.slice(span.start, span.end)).toBe(text);
      }
      section.sections.forEach(check);
    };
    report.articles.forEach(({ sections }) => sections.forEach(check));
  });
});

describe('encodings', () => {
  const text = '一、工作回顾\n全市生产总值增长6.1%。\n';
  const wide = (little: boolean): Uint8Array => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let index = 0; index < text.length; index++)
      view.setUint16(index * 2, text.charCodeAt(index), little);
    return bytes;
  };
  const marked = (mark: readonly number[], bytes: Uint8Array): Uint8Array =>
    new Uint8Array([...mark, ...bytes]);
  // 一、工作回顾 and the line below in GB 18030.
  const gb = new Uint8Array([
    0xd2, 0xbb, 0xa1, 0xa2, 0xb9, 0xa4, 0xd7, 0xf7, 0x0a, 0xd4, 0xf6, 0xb3, 0xa4, 0x36, 0x25, 0xa1, 0xa3,
  ]);

  test.each([
    ['utf-8', utf8(text)],
    ['utf-8 with a mark', marked([0xef, 0xbb, 0xbf], utf8(text))],
    ['utf-16le with a mark', marked([0xff, 0xfe], wide(true))],
    ['utf-16be with a mark', marked([0xfe, 0xff], wide(false))],
    ['utf-16le', wide(true)],
    ['utf-16be', wide(false)],
  ])('%s', async (name, bytes) => {
    const outcome = await readReport({ name: 'report.txt', bytes });
    if (!outcome.ok) throw new Error(outcome.issue.code);
    expect(outcome.value.text).toBe(text);
    expect(name).toContain(outcome.value.encoding);
  });

  test('a text that was cut within a character, and one with a byte that is none', async () => {
    for (const bytes of [utf8(text).subarray(0, -2), new Uint8Array([...utf8(text), 0xff, ...utf8('。')])]) {
      const outcome = await readReport({ name: 'report.txt', bytes });
      expect(outcome.ok && outcome.value.text).toMatch(/^一、工作回顾\n全市生产总值增长6/);
      expect(outcome.ok && outcome.issues.map(({ code }) => code)).toContain('characters-unreadable');
    }
  });

  test('headings marked by # are headings in a .txt too', async () => {
    const bytes = utf8('# 云溪的一年\n\n## 工业\n\n工业增加值增长6%。\n');
    const outcome = await readReport({ name: 'report.txt', bytes });
    if (!outcome.ok) throw new Error(outcome.issue.code);
    const [article] = outcome.value.articles;
    expect(article.title.text).toBe('云溪的一年');
    expect(article.sections.at(-1)?.heading?.said.text).toBe('工业');
  });

  test('gb18030', async () => {
    const outcome = await readReport({ name: 'report.txt', bytes: gb });
    expect(outcome.ok && outcome.value.encoding).toBe('gb18030');
    expect(outcome.ok && outcome.value.text).toBe('一、工作\n增长6%。');
  });
});

/** 政府工作報告：過去一年，全縣地區生產總值增長百分之七，… in Big5, which decodes as GB 18030 without a fault. */
const BIG5 = Buffer.from(
  'ac46a9b2a475a740b3f8a769a147b94ca568a440a67ea141a5febfa4a661b0cfa5cdb2a3c160adc8bc57aaf8a6caa4c0a4a7a443a141b05dac46a6aca44ab946a8eca454a6cabbf5a4b8a141a448a5c1a5cdaca1abf9c4f2a7efb5bda143',
  'hex',
);
/** 市政府の活動報告。地域総生産は… in Shift JIS, of which the same is true. */
const SHIFT_JIS = Buffer.from(
  '8e7390ad957b82cc8a8893ae95f18d908142926e88e6918d90b68e5982cd8eb58370815b835a83938367919d89c182b582bd81428e7396af82cc90b68a8882f08cfc8fe382b382b982e98142',
  'hex',
);

describe('what cannot be read is refused with its sentence', () => {
  const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const wide = (name: string): number[] => [...utf8(name)].flatMap((byte) => [byte, 0]);

  test.each<[string, string, Uint8Array]>([
    ['file-empty', 'a.txt', new Uint8Array()],
    ['file-blank', 'a.txt', utf8(' \n\u3000\n')],
    ['file-is-archive', 'a.txt', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
    ['file-is-compound', 'a.docx', new Uint8Array(COMPOUND)],
    ['file-is-doc', 'a.docx', new Uint8Array([...COMPOUND, ...wide('WordDocument')])],
    ['file-is-protected', 'a.docx', new Uint8Array([...COMPOUND, ...wide('EncryptedPackage')])],
    ['file-damaged', 'a.txt', utf8('%PDF-1.7')],
    ['file-binary', 'a.txt', new Uint8Array([1, 0, 0, 2, 0xff, 0, 9, 1])],
    ['file-too-large', 'a.txt', new Uint8Array(50_000_001)],
    ['file-kind-unknown', 'a.exe', utf8('报告')],
    ['file-binary', 'big5.txt', new Uint8Array([...BIG5, ...BIG5])],
    ['file-binary', 'shift-jis.txt', new Uint8Array([...SHIFT_JIS, ...SHIFT_JIS])],
  ])('%s', async (code, name, bytes) => {
    const outcome = await readReport({ name, bytes });
    expect(outcome.ok ? 'read' : outcome.issue.code).toBe(code);
  });

  test.each(importers.flatMap(({ extensions }) => extensions))(
    'two hundred megabytes are refused before they are read: %s',
    (extension) => {
      const chosen = importerFor(`大文件${extension}`, 200_000_000);
      expect(chosen.ok ? 'read' : chosen.issue.code).toBe('file-too-large');
    },
  );

  test('whatever the bytes are, the outcome is a report or a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.md', 'a.txt'),
        async (bytes, name) => {
          const outcome = await readReport({ name, bytes });
          return outcome.ok ? outcome.value.articles.length > 0 : outcome.issue.code.length > 0;
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe.skipIf(!hasShared)('real documents', () => {
  test('the digest of Zhuzhou has two articles, ten keywords and two panels', async () => {
    const path = join(shared, 'reports/zhuzhou-2021.md');
    const outcome = await readReport({ name: path, bytes: readFileSync(path) });
    if (!outcome.ok) throw new Error(outcome.issue.code);
    const roles = outcome.value.articles.map(({ sections }) => sections.map(({ role }) => role));
    expect(roles.map((list) => list.filter((role) => role === 'keyword').length)).toEqual([6, 4]);
    expect(roles.map((list) => list.filter((role) => role === 'panel').length)).toEqual([1, 1]);
  });

  test.each(
    hasShared
      ? globSync('reports/{city,county,province,national,plan,communique,ugly}/*.txt', { cwd: shared })
      : [],
  )('%s is read and has prose', async (file) => {
    const outcome = await readReport({ name: file, bytes: readFileSync(join(shared, file)) });
    if (!outcome.ok) throw new Error(outcome.issue.code);
    expect(outcome.value.articles[0].sections.length).toBeGreaterThan(0);
  });
});
