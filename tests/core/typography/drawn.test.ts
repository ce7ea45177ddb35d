import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setText, textHtml, type Role, type Size } from '../../../src/core/layouts/text.ts';
import { fontCss, fonts } from '../../gallery/fonts.ts';
import { openBrowser } from '../../gallery/browser.ts';
import { phrase } from '../../gallery/make.ts';
import { deckCss } from '../../../src/core/render.ts';
import { figureHtml, figureWidth, type FigureSize } from '../../../src/core/layouts/figure-block.ts';
import { fact } from '../../gallery/make.ts';

const SAYINGS = [
  '固定资产投资增长[9.7%]，规模以上服务业营业收入增长[52.6%]，增速均居全省第一',
  '“十四五”时期，（新能源）《规划》、“一港两园”！？——真的……',
  '三次产业结构由[8.1]∶[51.6]∶[40.3]调整为[6.4]∶[46.2]∶[47.4]',
  '办好 PM2.5 治理、5G 网络和“APP·诸事达”：GDP 增速 5%-6%，约 1,024.6 亿元',
  '*重点*产业、Ⅱ类水、①②、㎡、℃、‰、+5.5个百分点、−4.5',
  'AVATAR To WAVE fi ffl Ty "quoted" it’s it\'s a=b #1 $5 @x',
];

const ROLES: readonly Role[] = [
  'cover',
  'title',
  'statement',
  'body',
  'name',
  'heading',
  'note',
  'kicker',
  'over',
];

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'rostrum-lines-'));
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function drawnWidths(items: readonly string[]): Promise<readonly number[]> {
  const page = await browser.newPage();
  const body = items.map((item) => `<div class="measured">${item}</div>`).join('');
  const file = join(folder, 'lines.html');
  writeFileSync(
    file,
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>${fontCss}${deckCss({ theme: '红' })}section{height:auto!important;overflow:visible!important;width:4000px!important}.measured{display:table}</style>` +
      `<section data-slide-id="s-x" data-layout="x" data-theme="红">${body}</section>`,
  );
  await page.goto(`file://${file}`);
  await page.evaluate('document.fonts.ready');
  return page.evaluate(() =>
    [...document.querySelectorAll('.measured')].map((element) => element.getBoundingClientRect().width),
  );
}

test.each(ROLES)('a line in the role %s is drawn as wide as it is measured', async (role) => {
  const size: Size = 40;
  const blocks = SAYINGS.flatMap((saying) => {
    const block = setText(phrase(saying), { role, size, width: 700, lastResort: true }, { fonts });
    return block ? block.lines.map((line) => Object.assign({}, block, { lines: [line] })) : [];
  });
  const drawn = await drawnWidths(blocks.map((block) => textHtml('p', block)));
  expect(blocks.length).toBeGreaterThan(8);
  for (const [index, { lines }] of blocks.entries()) {
    const text = lines[0]!.runs.map((run) => run.text).join('');
    expect(
      Math.abs(drawn[index]! - lines[0]!.width),
      `${text}: drawn ${drawn[index]}, measured ${lines[0]!.width}`,
    ).toBeLessThanOrEqual(0.5);
  }
});

test('a figure is not drawn wider than it is measured', async () => {
  const sizes: FigureSize[] = [28, 56, 104, 208];
  const figures = [
    '9.7%',
    '超1100亿元',
    '1.7万余名',
    '5%左右',
    '第一位',
    '12,480余艘次',
    '近340万标准箱',
    '0.5个工作日',
  ].map((one) => fact(one));
  const cases = figures.flatMap((one) => sizes.map((size) => ({ one, size })));
  const drawn = await drawnWidths(cases.map(({ one, size }) => figureHtml(one, size)));
  for (const [index, { one, size }] of cases.entries()) {
    const measured = figureWidth(one, size, fonts);
    expect(drawn[index], `${one.printed} at ${size}`).toBeLessThanOrEqual(measured + 0.5);
    expect(drawn[index], `${one.printed} at ${size}`).toBeGreaterThan(measured - 2.5);
  }
});
