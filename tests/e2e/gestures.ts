import type { Locator, Page } from '@playwright/test';

/** Returns the slide that is shown. */
export function shownSlide(stage: Page): Locator {
  return stage.locator('.slides > section.present');
}

/** Draws a line with the mouse, from and to in slide units. */
export async function drawLine(
  page: Page,
  slide: Locator,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  const box = await slide.boundingBox();
  if (!box) throw new Error('no slide is shown');
  const at = ([x, y]: readonly [number, number]): [number, number] => [
    box.x + (x / 1280) * box.width,
    box.y + (y / 720) * box.height,
  ];
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at(to), { steps: 20 });
  await page.mouse.up();
}

/** Lets go of a file over the window, as from the system's file manager. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], fileName, { type: 'text/markdown' }));
      return data;
    },
    [name, text] as const,
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

/** Pastes what was copied as words and as markup, as office programs and browsers give both. */
export async function pasteClip(page: Page, text: string, html: string): Promise<void> {
  await page.evaluate(
    ([words, markup]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', words);
      clipboardData.setData('text/html', markup);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    },
    [text, html] as const,
  );
}
