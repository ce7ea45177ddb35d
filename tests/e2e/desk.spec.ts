import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { violations } from './axe.ts';
import { dropFile, pasteClip, shownSlide } from './gestures.ts';
import { expect, test } from './test.ts';
import { goToText } from './windows.ts';

const report = join(import.meta.dirname, 'report.md');

test('the library shows the deck with its cover, its slides and its figures', async ({ host }) => {
  const desk = await host.open('desk');
  const card = desk.getByRole('button', { name: /\d+ 处数据/ });
  await expect(card).toHaveCount(1);
  await expect(card).toContainText(/\d+ 张 · \d+ 处数据/);
  await expect(card.locator('section[data-slide-id]')).toHaveCount(1);
});

test('a report comes in by the file dialog and is opened', async ({ host }) => {
  const desk = await host.open('desk');
  await desk.locator('input[type=file]').first().setInputFiles(report);
  const dialog = desk.getByRole('dialog');
  await expect(dialog).toContainText('导入完成');
  await expect(dialog).toContainText(/\d+ 张幻灯片，\d+ 处数据/);
  await dialog.getByRole('button', { name: '打开' }).click();
  await expect(desk.getByRole('navigation', { name: '幻灯片' }).getByRole('button')).not.toHaveCount(0);
  await expect(desk.locator('.report-notes')).toBeVisible();
});

test('a report comes in by dropping it anywhere', async ({ host }) => {
  const desk = await host.open('desk');
  await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
  await dropFile(desk, '拖来的报告.md', await readFile(report, 'utf8'));
  await expect(desk.getByRole('dialog')).toContainText('导入完成');
  await desk.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await expect(desk.getByRole('button', { name: /\d+ 处数据/ })).toHaveCount(2);
});

test('a report comes in by pasting it, with its headings and tables', async ({ host }) => {
  const desk = await host.open('desk');
  await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
  const words =
    '青山县工作报告\n过去一年\n全县生产总值增长6.1%，一般公共预算收入增长7.2%，城镇新增就业1.2万人。';
  const [title = '', head = '', prose = ''] = words.split('\n');
  await pasteClip(desk, words, `<meta charset="gbk"><h1>${title}</h1><h2>${head}</h2><p>${prose}</p>`);
  await expect(desk.getByRole('dialog')).toContainText('导入完成');
  await expect(desk.getByRole('dialog')).toContainText(/《青山县工作报告》.*3 处数据/);
  await desk.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
});

test('a file that is no report is refused with a sentence, and nothing is added', async ({ host }) => {
  const desk = await host.open('desk');
  await desk
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: '空.md', mimeType: 'text/markdown', buffer: Buffer.from('') });
  await expect(desk.getByRole('dialog')).toContainText('没有导入');
  await expect(desk.getByRole('dialog').getByRole('alert')).toHaveText(/[。]$/);
  await desk.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await expect(desk.getByRole('button', { name: /\d+ 处数据/ })).toHaveCount(1);
});

test('a deck is opened, its slides chosen by keys, and each figure stands in its sentence', async ({
  host,
}) => {
  const desk = await host.open('desk');
  await desk.getByRole('button', { name: /\d+ 处数据/ }).click();
  const list = desk.getByRole('navigation', { name: '幻灯片' });
  await list.locator('[aria-current=true]').focus();
  await desk.keyboard.press('ArrowDown');
  await expect(list.getByRole('button').nth(1)).toHaveAttribute('aria-current', 'true');
  await expect(list.getByRole('button').nth(1)).toBeFocused();
  const slides = await list.getByRole('button').count();
  const found: string[] = [];
  for (let index = 0; index < slides; index += 1) {
    await list.getByRole('button').nth(index).click();
    found.push(...(await desk.locator('.figures li span').allTextContents()));
  }
  expect(found.some((words) => words.includes('新建公园15个'))).toBe(true);
  await desk.goBack();
  await expect(desk.getByRole('button', { name: /\d+ 处数据/ })).toBeVisible();
});

test('the report is checked: both places of a contradiction, and where each figure went', async ({
  host,
}) => {
  const desk = await host.open('desk');
  const wrong = (await readFile(report, 'utf8'))
    .replace('43.6。', '46.3。')
    .replace('云溪市', '云溪市（有误）');
  await desk
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: '有误.md', mimeType: 'text/markdown', buffer: Buffer.from(wrong) });
  await desk.getByRole('dialog').getByRole('button', { name: '打开' }).click();
  await desk.getByRole('button', { name: '核对 · 1 处可疑' }).press('Enter');
  const findings = desk.getByRole('region', { name: '可能有误 1 处' });
  await expect(findings.getByRole('heading', { level: 3 })).toHaveText(/三次产业结构.*合计102.7，不是100/);
  await expect(findings.locator('blockquote mark')).toHaveText(['11.8', '46.3']);
  const ledger = desk.getByRole('region', { name: '数据去处' });
  await expect(ledger.getByRole('row', { name: /^5\.2%/ })).toHaveCount(1);
  expect(await violations(desk)).toEqual([]);
  const link = ledger.getByRole('button', { name: /第 \d+ 张/ }).last();
  const number = (await link.textContent()) ?? '';
  await link.focus();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('navigation', { name: '幻灯片' }).locator('[aria-current=true]')).toContainText(
    number,
  );
});

test('the report of the year before is set beside, and both become a deck', async ({ host }) => {
  const desk = await host.open('desk', host.deck);
  const words = await readFile(report, 'utf8');
  const before = words.replaceAll('2024', '2023').replaceAll('2025', '2024').replace('5.2%', '4.9%');
  await desk.getByRole('button', { name: '对照…' }).press('Enter');
  const dialog = desk.getByRole('dialog', { name: '与另一份报告对照' });
  expect(await violations(desk)).toEqual([]);
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: '上年.md', mimeType: 'text/markdown', buffer: Buffer.from(before) });
  const table = desk.getByRole('dialog', { name: '与《上年.md》对照' });
  await expect(table.getByRole('row', { name: /4\.9%.*5\.2%.*\+0\.3个百分点/ })).toHaveCount(1);
  expect(await violations(desk)).toEqual([]);
  await expect(table.getByRole('button', { name: '做成幻灯片' })).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await expect(desk.getByRole('heading', { level: 1 })).toContainText('对照');
  const slides = desk.getByRole('navigation', { name: '幻灯片' });
  await slides.getByRole('button', { name: /2023年为4\.9%/ }).click();
  await expect(desk.locator('.large [data-span^="compared:"]').first()).toBeVisible();
  const made = new URL(desk.url()).searchParams.get('deck') ?? '';
  const stage = await host.open('stage', made);
  await expect(shownSlide(stage)).toBeVisible();
  await goToText(stage, '4.9%');
  await stage.keyboard.down('s');
  await shownSlide(stage).locator('[data-span^="compared:"]:not(time)').first().click();
  await stage.keyboard.up('s');
  await stage.keyboard.press('s');
  const source = stage.getByRole('complementary', { name: '出处' });
  await expect(source.locator('blockquote mark')).toHaveText('4.9%');
  await expect(source.locator('figcaption')).toContainText('一、2023年：稳中有进');
});

test('a view opens in a window of its own, in a tab where the host opens none', async ({ host }) => {
  const desk = await host.open('desk', host.deck);
  const opened = desk.context().waitForEvent('page');
  await desk.getByRole('button', { name: '放映', exact: true }).click();
  const stage = await opened;
  await expect(stage.locator('.slides > section.present')).toBeVisible();
  await expect(desk.getByRole('alert')).toHaveCount(0);
});

test('the deck is exported as PDF, which lies where the dialog says', async ({ host }) => {
  const desk = await host.open('desk', host.deck);
  await desk.getByRole('button', { name: '导出…' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: '导出', exact: true }).click();
  await expect(desk.getByRole('dialog')).toContainText(/导出完成：\d+ 页/, { timeout: 30_000 });
  const path = await desk.locator('.path').textContent();
  const bytes = await readFile(path ?? '');
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

test('a page of report, notes or handout is seen before it is exported; what was chosen is chosen the next time', async ({
  host,
}) => {
  const desk = await host.open('desk', host.deck);
  const dialog = desk.getByRole('dialog');
  await desk.getByRole('button', { name: '导出…' }).click();
  await dialog.getByLabel('导出成').selectOption('report');
  await expect(dialog.locator('.sheet-preview mark').first()).toBeVisible();
  await dialog.getByLabel('导出成').selectOption('notes');
  await expect(dialog.locator('.sheet-preview .picture')).toHaveCount(1);
  await dialog.getByLabel('导出成').selectOption('handout');
  await dialog.getByLabel('每页几张').selectOption('4');
  await expect(dialog.locator('.sheet-preview .picture')).toHaveCount(4);
  await expect(dialog.locator('.path')).toHaveText(/-讲义4\.pdf$/);
  await dialog.getByRole('button', { name: '导出', exact: true }).click();
  await expect(dialog).toContainText(/导出完成：\d+ 页/, { timeout: 30_000 });
  await dialog.getByRole('button', { name: '关闭' }).click();
  await desk.getByRole('button', { name: '导出…' }).click();
  await expect(dialog.getByLabel('导出成')).toHaveValue('handout');
  await expect(dialog.getByLabel('每页几张')).toHaveValue('4');
});

test('axe finds nothing, in the library, in a deck, in a dialog', async ({ host }) => {
  const desk = await host.open('desk');
  await expect(desk.getByRole('button', { name: /\d+ 处数据/ })).toBeVisible();
  expect(await violations(desk)).toEqual([]);
  await desk.getByRole('button', { name: /\d+ 处数据/ }).click();
  await expect(desk.locator('.report-notes')).toBeVisible();
  expect(await violations(desk)).toEqual([]);
  await desk.getByRole('button', { name: '导出…' }).click();
  await expect(desk.getByRole('dialog')).toBeVisible();
  expect(await violations(desk)).toEqual([]);
});
