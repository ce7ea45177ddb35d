import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/core/importers/encoding.ts';
import { repair, repairIssues } from '../../../src/core/importers/repair/index.ts';
import { placeInFile, placeInText } from '../../../src/core/importers/repair/place.ts';
import type { Damage } from '../../../src/core/model.ts';
import { hasShared, shared } from '../../shared.ts';

/** A paragraph of prose, so that a text of several says how it sets its lines. */
const paragraph =
  '全市上下团结一心、真抓实干，各项工作稳步推进，经济社会发展迈上新的台阶，群众的日子越过越好。';
const indented = `　　${paragraph}\n　　${paragraph}\n`;
const spaced = `${paragraph}\n\n${paragraph}\n\n`;

const cases: readonly (readonly [damage: Damage, before: string, after: string])[] = [
  ['markup', '<p>一、综合</p><p>总量<b>三</b>亿元。</p>', '\n一、综合\n总量三亿元。\n'],
  ['markup', '<p>增长&nbsp;三成&mdash;四成</p><script>if (a < b) x();</script>', '\n增长 三成—四成\n\n'],
  [
    'panel-line',
    '2024年目标\n粮食产量\n30万吨以上\n城镇新增就业\n4.2万人\n一般公共预算收入\n86亿元\n增长5%\n重点任务',
    '2024年目标\n粮食产量30万吨以上\n城镇新增就业4.2万人\n一般公共预算收入86亿元，增长5%\n重点任务',
  ],
  [
    'panel-line',
    '过去一年\n860亿元\n地区生产总值\n4.3万人\n城镇新增就业\n31.5%\n森林覆盖率\n',
    '过去一年\n860亿元地区生产总值\n4.3万人城镇新增就业\n31.5%森林覆盖率\n',
  ],
  ['invisible', '增\u200b长12\u2060.5%', '增长12.5%'],
  [
    'invisible',
    '政府工作报告 ?\n一、工作回顾 ?\n产业稳步发展。 ?\n有没有不足 ?',
    '政府工作报告\n一、工作回顾\n产业稳步发展。\n有没有不足',
  ],
  ['radical', '⼯业增⻓，⾦额⽇增，惠及万⼾', '工业增长，金额日增，惠及万户'],
  ['full-width', '增长１２．６％，ＧＤＰ总量', '增长12.6%，GDP总量'],
  ['misread', '2O15年产值l2.5亿元', '2015年产值12.5亿元'],
  ['misread', '二○○五年，增长12·5%', '二〇〇五年，增长12.5%'],
  ['misread', '增长12，5%，企业1，234家', '增长12.5%，企业1,234家'],
  ['digits-apart', '硬化道路1 2 . 5公里，绿化1 200亩', '硬化道路12.5公里，绿化1200亩'],
  ['blank', '到 2014 年，增长 12 %，新建 3 所', '到2014年，增长12%，新建3所'],
  ['blank', '教育 、 卫生 、 文化 ， 全面发展 。', '教育、卫生、文化，全面发展。'],
  ['blank', '2023 年 1 月 12 日', '2023年1月12日'],
  ['straight-quote', '推进" 平安 "建设、"法治"建设', '推进“平安”建设、“法治”建设'],
  ['broken-line', `${indented}　　全市新建公路\n，改造危桥。\n`, `${indented}　　全市新建公路，改造危桥。\n`],
  ['broken-line', `${spaced}会议通过了《\n发展规划\n》。\n`, `${spaced}会议通过了《发展规划》。\n`],
  [
    'broken-line',
    `${spaced}空气好转。细颗粒物（PM\n2.5\n）下降。\n`,
    `${spaced}空气好转。细颗粒物（PM2.5）下降。\n`,
  ],
  [
    'broken-line',
    `${spaced}道路通到村。灌区改造完\n\u200b\n成三处。\n`,
    `${spaced}道路通到村。灌区改造完成三处。\n`,
  ],
  [
    'broken-line',
    `${spaced}道路通到村。灌区改造完\n- 7 -\n成三处。\n`,
    `${spaced}道路通到村。灌区改造完成三处。\n`,
  ],
  ['broken-line', `${indented}政府工作报\n告\n`, `${indented}政府工作报告\n`],
  [
    'joined-line',
    '第一章  起点     过去五年，我们一起走过。     第二章  目标     明年再进一步。',
    '第一章  起点\n     过去五年，我们一起走过。\n     第二章  目标\n     明年再进一步。',
  ],
  ['joined-line', '道路通到村。（四）改革不断深入', '道路通到村。\n（四）改革不断深入'],
  ['joined-line', '第一章起点第二章目标第三章保障', '第一章起点\n第二章目标\n第三章保障'],
];

describe('each kind of damage', () => {
  test.each(cases)('%s: %j', (damage, before, after) => {
    const { text, repairs } = repair(before);
    expect(text).toBe(after);
    expect(repairs.map((one) => one.damage)).toContain(damage);
  });

  test('a text broken at one width is joined, its paragraphs are not', () => {
    const wrapped = (text: string): string => `　　${text}`.replace(/.{20}/g, '$&\n');
    const broken = `${wrapped(paragraph + paragraph)}\n${wrapped(paragraph + paragraph)}\n`;
    expect(repair(broken).text).toBe(`　　${paragraph}${paragraph}\n　　${paragraph}${paragraph}\n`);
  });

  test('a report of one line is parted before the numbers that follow each other and behind a heading', () => {
    const filler = paragraph.repeat(22);
    const { text } = repair(
      `一、2023年工作回顾2023年，${filler}（一）工业。${filler}（二）农业。二、三产业兴旺。二、今年工作安排今年，${filler}`,
    );
    expect(text.split('\n').map((line) => line.slice(0, 9))).toEqual([
      '一、2023年工作',
      '2023年，全市上',
      '（一）工业。全市上',
      '（二）农业。二、三',
      '二、今年工作安排',
      '今年，全市上下团结',
    ]);
  });

  test('where line ends stand for full stops, stops are put in and lines of a paragraph joined', () => {
    const sentences = [
      '坚持节约优先，加快推进农业机械化，推广优良品种',
      '建设一批高标准农田，改造中低产田，发展节水灌溉和设施农业',
    ];
    const [one, two] = sentences;
    const broken = `　　发展农业\n${one}\n${two}\n`.repeat(12);
    const mended = `　　发展农业。${one}。${two}。\n`.repeat(12);
    expect(repair(broken).text).toBe(mended);
  });
});

/** What looks like damage and is none. */
const sound: readonly string[] = [
  '建设O2O平台，二氧化碳（CO2）下降，纪念“5·12”地震',
  '指标\n万吨\n%\n持平\n1 2 3\n4 5 6',
  '地区生产总值 4000.5 10.0\n第一产业 153.6 11.0',
  '1 深化改革\n2 扩大开放',
  `${indented}　　一、工作回顾\n　　过去一年。\n`,
  `${spaced}增长9.7%\n增速居前\n收入增长5.1%\n`,
  '市长　　林远舟',
  '# 标题\n\n- 第一项\n- 第二项\n\n| 年 | 值 |\n|---|---|\n',
  'I 类水质比例和a<b、b>c',
];

describe('what is no damage', () => {
  test.each(sound.map((text) => [text]))('%j stays', (text) => {
    expect(repair(text)).toEqual({ text, repairs: [] });
  });

  test('a mended text is sound', () => {
    for (const [, before] of cases) {
      const { text } = repair(before);
      expect(repair(text).text).toBe(text);
    }
  });
});

/** Puts the text together again from the file's own and what was mended in it. */
function rebuilt(source: string): string {
  const { text, repairs } = repair(source);
  let built = '';
  let at = 0;
  for (const { source: was, span } of repairs) {
    built += source.slice(at, was.start) + text.slice(span.start, span.end);
    at = was.end;
  }
  return built + source.slice(at);
}

describe('places', () => {
  const pieces = fc.constantFrom(
    ...'全市|增长|1 2|１２．６|％| |　　|\n|\r\n|，|。|、|%|\u200b|⽇|2O15|年|<p>|</p>|第一章|一、|（一）|"|PM|2.5|（|）|\f|——|-|A'.split(
      '|',
    ),
  );
  const damaged = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(''));

  test('all that no repair covers stands in the text as it stands in the file', () => {
    fc.assert(
      fc.property(damaged, (source) => rebuilt(source) === repair(source).text),
      { numRuns: 2000 },
    );
  });

  test('a character that was not mended leads to itself in the file and back', () => {
    fc.assert(
      fc.property(damaged, (source) => {
        const { text, repairs } = repair(source);
        for (let start = 0; start < text.length; start++) {
          const place = placeInFile(repairs, { start, end: start + 1 });
          const mended = repairs.some(({ span }) => span.start <= start && start < span.end);
          if (mended) continue;
          if (source.slice(place.start, place.end) !== text[start]) return false;
          if (placeInText(repairs, place).start !== start) return false;
        }
        return true;
      }),
      { numRuns: 1000 },
    );
  });

  test('a number leads back to what was printed', () => {
    const source = '造林３ 0 ０ 多亩，\n\n产值1 2 . 5\u200b 亿元。';
    const { text, repairs } = repair(source);
    const placed = (words: string): string => {
      const start = text.indexOf(words);
      const place = placeInFile(repairs, { start, end: start + words.length });
      return source.slice(place.start, place.end);
    };
    expect(placed('300多亩')).toBe('３ 0 ０ 多亩');
    expect(placed('12.5')).toBe('1 2 . 5');
    expect(placed('亿元')).toBe('亿元');
  });

  test('a repair holds what stood there and where', () => {
    expect(repair('增长１２%').repairs).toEqual([
      { damage: 'full-width', was: '１２', source: { start: 2, end: 4 }, span: { start: 2, end: 4 } },
    ]);
  });
});

describe('what was mended is said', () => {
  test('a sentence a kind, with how often and the first place', () => {
    const source = '增长１２%，到 2014 年\n下降３%';
    expect(repairIssues(repair(source))).toEqual([
      {
        code: 'mended-full-width',
        values: { count: 2, was: '１２', now: '12' },
        span: { start: 2, end: 4 },
      },
      { code: 'mended-blank', values: { count: 2, was: '␣', now: '' }, span: { start: 7, end: 7 } },
    ]);
  });
});

/** Where a pattern would take the square of the time, the test would not end in its time. */
describe('100 kB of the worst', () => {
  test.each([
    ['1 '],
    ['1.'],
    ['〇'],
    ['O1'],
    ['l'],
    ['1，234'],
    ['１．'],
    ['<a'],
    ['<script>'],
    ['<p>'],
    ['&amp'],
    ['"'],
    [' '],
    ['　　一、'],
    ['（一）。'],
    ['第一章'],
    ['一、。'],
    ['\u200b'],
    ['\n，'],
    ['全\n'],
    ['-1 '],
  ])('of %j', (piece) => {
    const worst = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(repair(worst).text.length).toBeGreaterThanOrEqual(0);
  });
});

describe.skipIf(!hasShared)('real documents', () => {
  test.each(hasShared ? globSync('reports/{national,plan,ugly}/*.txt', { cwd: shared }) : [])(
    '%s is put together again from its repairs',
    (file) => {
      const decoded = decode({ name: file, bytes: readFileSync(join(shared, file)) });
      if (!decoded.ok) throw new Error(decoded.issue.code);
      expect(rebuilt(decoded.value.text)).toBe(repair(decoded.value.text).text);
    },
  );
});
