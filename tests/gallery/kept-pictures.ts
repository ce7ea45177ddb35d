import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { RenderedSlide, ThemeName } from '../../src/core/model.ts';
import { galleryDeck, pageHtml, renderEveryLayout, themeNames } from './page.ts';

/** Kept pictures are a fifth of a slide: enough to see a layout, little enough to be kept. */
export const SCALE = 0.2;
const WIDTH = 1280 * SCALE;
const HEIGHT = 720 * SCALE;
const GAP = 16;
/** So many slides are drawn at once: Chromium draws no page of any height. */
const AT_ONCE = 40;

export const keptFolder = join(import.meta.dirname, 'kept');

/** What is drawn of a theme: of the first every layout, but of what is odd the charts alone; of the others, which are the same but for colours, a few. */
export function picturedSlides(theme: ThemeName): readonly RenderedSlide[] {
  const all = renderEveryLayout(galleryDeck(theme));
  return theme === themeNames[0]
    ? all.filter(({ id, layout }) => !id.includes('-odd-') || /chart$/.test(layout))
    : all.filter(({ id, layout }) => /-usual$/.test(id) && !/list$/.test(layout));
}

export const pictureName = ({ id, layout }: RenderedSlide): string => `${id.slice(2)}.${layout}.png`;

/** Draws slides small and returns each as a PNG in base64, by its name. The page has to be of the scale above. */
export async function drawPictures(
  page: Page,
  slides: readonly RenderedSlide[],
  show: (html: string) => Promise<unknown>,
  theme: ThemeName,
): Promise<ReadonlyMap<string, string>> {
  const pictures = new Map<string, string>();
  for (let at = 0; at < slides.length; at += AT_ONCE) {
    const some = slides.slice(at, at + AT_ONCE);
    await show(pageHtml([{ theme, slides: some }]));
    const column = await page.screenshot({ fullPage: true });
    const cut = await page.evaluate(cutColumn, {
      column: column.toString('base64'),
      count: some.length,
      width: WIDTH,
      height: HEIGHT,
      step: (720 + GAP) * SCALE,
    });
    some.forEach((slide, index) => pictures.set(pictureName(slide), cut[index] ?? ''));
  }
  return pictures;
}

/** Runs in the page. */
async function cutColumn(given: {
  readonly column: string;
  readonly count: number;
  readonly width: number;
  readonly height: number;
  readonly step: number;
}): Promise<readonly string[]> {
  const { column, count, width, height, step } = given;
  const image = new Image();
  image.src = `data:image/png;base64,${column}`;
  await image.decode();
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const pieces: string[] = [];
  for (let index = 0; index < count; index++) {
    context?.drawImage(image, 0, index * step, width, height, 0, 0, width, height);
    const pixels = context?.getImageData(0, 0, width, height);
    if (pixels) {
      // Sixteen steps a colour: a third of the bytes.
      pixels.data.forEach((value, at) => (pixels.data[at] = Math.round(value / 17) * 17));
      context?.putImageData(pixels, 0, 0);
    }
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    pieces.push(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')));
  }
  return pieces;
}

/** Returns how much of a picture differs from another: the share of its fields of 4 × 4 px whose mean is another grey. */
export function differenceOf(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(compare, { one, other, width: WIDTH, height: HEIGHT });
}

/** Runs in the page. A field's mean is the same within a tenth of black to white, whatever edges are smoothed by. */
async function compare(given: {
  readonly one: string;
  readonly other: string;
  readonly width: number;
  readonly height: number;
}): Promise<number> {
  const { width, height } = given;
  const side = 4;
  const tolerance = 25;
  const fieldsOf = async (data: string): Promise<readonly number[]> => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(width / side, height / side);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, width / side, height / side);
    const pixels = context?.getImageData(0, 0, width / side, height / side).data ?? new Uint8ClampedArray();
    return Array.from({ length: pixels.length / 4 }, (_, index) => {
      const [red = 0, green = 0, blue = 0] = pixels.slice(index * 4, index * 4 + 3);
      return 0.299 * red + 0.587 * green + 0.114 * blue;
    });
  };
  const [first, second] = [await fieldsOf(given.one), await fieldsOf(given.other)];
  return (
    first.filter((field, index) => Math.abs(field - (second[index] ?? 0)) > tolerance).length / first.length
  );
}

/** The kept pictures of a theme by their names, in base64. */
export function keptPictures(theme: ThemeName): ReadonlyMap<string, string> {
  const folder = join(keptFolder, theme);
  const names = existsSync(folder) ? globSync('*.png', { cwd: folder }) : [];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));
}

/** Writes pictures where they differ from what is kept, and takes away what is drawn no more. */
export function keepPictures(
  theme: ThemeName,
  changed: ReadonlyMap<string, string>,
  drawn: ReadonlySet<string>,
): void {
  const folder = join(keptFolder, theme);
  mkdirSync(folder, { recursive: true });
  for (const name of keptPictures(theme).keys()) if (!drawn.has(name)) rmSync(join(folder, name));
  for (const [name, data] of changed) writeFileSync(join(folder, name), Buffer.from(data, 'base64'));
}
