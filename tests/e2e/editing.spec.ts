import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './test.ts';

/** What the outline says: titles, what is hidden, what was typed. */
const outline = (desk: Page): Promise<string[]> =>
  desk.getByRole('navigation', { name: '幻灯片' }).getByRole('button').allInnerTexts();

/** Types into a field and keeps it, by keyboard alone. */
async function typeOver(desk: Page, label: string | RegExp, text: string): Promise<void> {
  await desk.getByLabel(label).first().focus();
  await desk.keyboard.press('Control+a');
  await desk.keyboard.type(text);
  await desk.keyboard.press('Enter');
}

test('a morning’s work by keyboard: title, figure, layout, order, sign; undone to the beginning, redone to the end', async ({
  host,
}) => {
  const desk = await host.open('desk', host.deck);
  const list = desk.getByRole('navigation', { name: '幻灯片' });
  const undo = desk.getByRole('button', { name: /^撤销/ });
  await list.locator('[aria-current=true]').focus();
  const built = await outline(desk);
  await desk.keyboard.press('End');
  await desk.keyboard.press('ArrowUp');

  await typeOver(desk, '标题', '今年的主要目标');
  await expect(list.locator('[aria-current=true]')).toContainText('今年的主要目标');
  await expect(undo).toHaveText('撤销 改标题');
  await typeOver(desk, /^数据 .*，可改$/, '9.9');
  await expect(desk.locator('.figures li.typed')).toContainText('手工改过，原文是');
  await expect(list.locator('[aria-current=true]')).toContainText('有手工数据');
  await expect(desk.locator('.large footer s')).toHaveCount(1);

  await desk.getByRole('button', { name: '版式…' }).press('Enter');
  await expect(desk.getByRole('dialog').locator('.layouts button')).not.toHaveCount(0);
  await desk.getByRole('dialog').locator('.layouts button[aria-pressed=false]').first().press('Enter');
  await expect(undo).toHaveText('撤销 换版式');
  await list.locator('[aria-current=true]').focus();
  await desk.keyboard.press('Alt+ArrowUp');
  await expect(undo).toHaveText('撤销 移动幻灯片');
  await desk.getByRole('button', { name: '隐藏', exact: true }).press('Enter');
  await expect(list.locator('[aria-current=true]')).toContainText('已隐藏');

  await desk.getByRole('button', { name: '核对' }).press('Enter');
  await desk.getByRole('button', { name: '校对完成', exact: true }).press('Enter');
  await expect(desk.getByRole('status').first()).toContainText('校对完成。');
  expect(await violations(desk)).toEqual([]);
  await desk.getByRole('button', { name: '幻灯片', exact: true }).press('Enter');
  await typeOver(desk, '标题', '主要目标');
  await desk.getByRole('button', { name: '核对' }).press('Enter');
  await expect(desk.getByRole('status').first()).toContainText('此后改了 1 张');
  await desk.getByRole('button', { name: '幻灯片', exact: true }).press('Enter');
  await desk.getByRole('button', { name: '导出…' }).press('Enter');
  await expect(desk.getByRole('dialog').getByRole('region', { name: '手工数据 1 处' })).toBeVisible();
  await desk.keyboard.press('Escape');

  const edited = await outline(desk);
  await desk.reload();
  await expect.poll(() => outline(desk)).toEqual(edited);
  await list.locator('[aria-current=true]').focus();
  for (let step = 0; step < 7; step++) await desk.keyboard.press('Control+z');
  await expect(undo).toBeDisabled();
  await expect.poll(() => outline(desk)).toEqual(built);
  for (let step = 0; step < 7; step++) await desk.keyboard.press('Control+y');
  await expect(desk.getByRole('button', { name: /^重做/ })).toBeDisabled();
  await expect.poll(() => outline(desk)).toEqual(edited);
});

test('Enter of an input method keeps nothing', async ({ host }) => {
  const desk = await host.open('desk', host.deck);
  const title = desk.getByLabel('标题');
  await title.focus();
  await desk.keyboard.type('云');
  await title.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(title).toBeFocused();
  await expect(desk.getByRole('button', { name: /^撤销/ })).toBeDisabled();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('button', { name: /^撤销/ })).toHaveText('撤销 改标题');
});
