import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFacts } from '../../../src/core/facts/index.ts';
import { hasShared, shared } from '../../shared.ts';
import { codeFor, drawn, reportIn, tablesIn, tree } from './outcomes.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const PROSE =
  '全市上下共同努力，各项工作都有新的进展，群众的获得感又有提高，城乡面貌为之一新，营商环境越来越好。';
const page = (body: string, head = ''): Uint8Array =>
  utf8(`<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`);
const textOf = async (body: string, head = ''): Promise<string> =>
  (await reportIn('公报.html', page(body, head))).text;

describe('the article', () => {
  const around = `
    <div class="header"><a href="/">青山市人民政府</a></div>
    <ul class="nav"><li><a href="/a">首页</a></li><li><a href="/b">政务公开</a></li></ul>
    <div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/tj">统计公报</a></div>
    <div id="zoom"><h1>青山市统计公报</h1>
      <p>发布时间：2025-03-20　来源：市统计局　浏览次数：120　【打印】</p>
      <h2>一、综合</h2><p>全市生产总值1234.5亿元，比上年增长6.1%。</p><p>${PROSE}</p>
      <div class="share">分享到：<a href="#">微信</a></div>
    </div>
    <div class="related"><a href="/1">2023年统计公报</a><a href="/2">2022年统计公报</a></div>
    <footer>主办单位：青山市人民政府　网站标识码：1234567890</footer>`;

  test('what stands around it is left out', async () => {
    const lines = (await textOf(around)).trim().split(/\n+/);
    expect(lines).toEqual(['青山市统计公报', '一、综合', '全市生产总值1234.5亿元，比上年增长6.1%。', PROSE]);
  });

  test('a title that only the page names is put over it', async () => {
    const body = `<div class="content"><p>一、综合</p><p>${PROSE}</p></div>`;
    const titled = await textOf(body, '<title>青山市统计公报_数据发布_青山市人民政府</title>');
    const named = await textOf(body, '<title>某页</title><meta name="ArticleTitle" content="青山市公报">');
    expect(titled).toMatch(/^青山市统计公报\n\n一、综合/);
    expect(named).toMatch(/^青山市公报\n\n一、综合/);
  });

  test('paragraphs made with line breaks, and lists with their numbers', async () => {
    const text = await textOf(
      `<h1>青山市工作报告</h1><div>　　一、过去一年<br>　　（一）产业。新增企业30家。<br><br>　　${PROSE}</div>` +
        '<ol start="3"><li>新建学校2所。</li><li><p>改造小区5个。</p></li></ol><ul><li>植树造林</li></ul>',
    );
    expect(text.trim()).toBe(
      `青山市工作报告\n\n一、过去一年\n（一）产业。新增企业30家。\n\n${PROSE}\n\n3. 新建学校2所。\n\n4. 改造小区5个。\n\n• 植树造林`,
    );
  });

  test('headings by their elements', async () => {
    const body = `<h1>青山市公报</h1><h2>综合</h2><p>${PROSE}</p><h3>价格</h3><p>${PROSE}</p><h2>农业</h2><p>${PROSE}</p>`;
    const report = await reportIn('公报.html', page(body));
    expect(tree(report.articles[0].sections)).toEqual(['综合', '  价格', '农业']);
  });

  test('raised digits, marks of footnotes, lines that the source breaks, deleted words', async () => {
    const text = await textOf(
      `<h1>青山市公报</h1><p>产量2×10<sup>8</sup>吨<sup>[1]</sup>，绿地3km<sup>2</sup>，
        比上年<del>减少</del>增
        长<span>6</span>.<span>1</span>%<sup><a href="#n1">2</a></sup>。</p><p>${PROSE}</p>`,
    );
    expect(text).toContain('产量2×10⁸吨，绿地3km²，比上年增长6.1%。');
  });
});

describe('tables', () => {
  test('heads, merged cells, empty columns; title and unit from the lines above', async () => {
    const table = `<p>2024年主要产品产量</p><p align="right">单位：万吨</p><table>
      <tr><td rowspan="2">产 品</td><td colspan="3">产量</td></tr>
      <tr><td>2023年</td><td colspan="2">2024年</td></tr>
      <tr><td>粮食</td><td>60.1</td><td>65.0</td><td></td></tr>
      <tr><td>蔬菜</td><td>1,021.8</td><td>-</td><td></td></tr></table>`;
    const [found] = tablesIn(
      await reportIn('公报.html', page(`<h1>公报</h1><p>${PROSE}</p>${table}<p>${PROSE}</p>`)),
    );
    expect(found?.caption?.text).toBe('2024年主要产品产量');
    expect(found?.unit?.text).toBe('单位：万吨');
    expect(found && drawn(found)).toEqual([
      '# 产品(1×2) | 产量(2×1)',
      '# 2023年 | 2024年',
      '粮食 | 60.1 | 65.0',
      '蔬菜 | 1,021.8 | -',
    ]);
  });

  test('a table that only places things is undone', async () => {
    const inner = '<table><tr><th>指标</th><th>2024年</th></tr><tr><td>产值</td><td>12.5</td></tr></table>';
    const report = await reportIn(
      '公报.html',
      page(`<table><tr><td>左</td><td><h1>公报</h1><p>${PROSE}</p>${inner}<p>${PROSE}</p></td></tr></table>`),
    );
    expect(tablesIn(report).map(drawn)).toEqual([['# 指标 | 2024年', '产值 | 12.5']]);
  });
});

describe('encodings', () => {
  // 产值增长6%。 in GB 18030.
  const gb = [0xb2, 0xfa, 0xd6, 0xb5, 0xd4, 0xf6, 0xb3, 0xa4, 0x36, 0x25, 0xa1, 0xa3];
  const around = (head: string, body: readonly number[]): Uint8Array =>
    new Uint8Array([...utf8(`<html><head>${head}</head><body><p>`), ...body, ...utf8('</p></body></html>')]);

  test.each([
    ['as the page says', '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', 'gb18030'],
    ['though the page says another', '<meta charset="utf-8">', 'gb18030'],
    ['though the page says none', '', 'gb18030'],
  ])('%s', async (_, head, encoding) => {
    const report = await reportIn('公报.html', around(head, gb));
    expect([report.text.trim(), report.encoding]).toEqual(['产值增长6%。', encoding]);
  });
});

describe('pages made to harm', () => {
  test('scripts, styles, frames and what is hidden are neither run nor read', async () => {
    const text = await textOf(
      `<h1>青山市公报</h1><script>document.body.innerHTML = '新增企业999家。'</script><style>p{content:"999"}</style>
       <p onclick="alert(1)">新增企业30家。${PROSE}</p><iframe srcdoc="<p>999</p>"></iframe><p style="display:none">999</p>
       <template><p>999</p></template><noscript>999</noscript><svg><text>999</text></svg><p hidden>999</p>`,
    );
    expect(text).toContain('新增企业30家。');
    expect(text).not.toContain('999');
  });

  test.each([
    ['nested without end', '<div>'.repeat(100_000)],
    ['nested deeply', `${'<div>'.repeat(900)}${PROSE}${'</div>'.repeat(900)}`],
    [
      'a cell over a million columns',
      `<table><tr><td colspan="1000000" rowspan="1000000">${PROSE}</td></tr></table>`,
    ],
    ['no words', '<img src="scan.jpg">'],
  ])('%s', async (_, body) => {
    expect(['file-damaged', 'report-without-text', 'read']).toContain(await codeFor('公报.html', page(body)));
  });
});

test.skipIf(!hasShared)('the page of a communiqué has the figures of its text', async () => {
  const figuresOf = async (file: string): Promise<readonly string[]> => {
    const report = await reportIn(file, readFileSync(join(shared, 'reports/communique', file)));
    const spans = tablesIn(report).map(({ span }) => span);
    return findFacts(report)
      .filter(({ span }) => !spans.some(({ start, end }) => span.start >= start && span.end <= end))
      .map(({ value, unit, kind, direction }) => `${value} ${unit} ${kind} ${direction ?? ''}`);
  };
  const figures = await figuresOf('daqing-2012.html');
  expect(figures.length).toBeGreaterThan(150);
  expect(figures).toEqual(await figuresOf('daqing-2012.txt'));
});
