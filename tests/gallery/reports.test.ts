import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { RenderedSlide } from '../../src/core/model.ts';
import { draftDeck } from '../../src/core/pipeline.ts';
import { root } from '../sources.ts';
import { openBoard } from './board.ts';
import { inspectSlides } from './inspect.ts';
import { pageHtml, renderAll } from './page.ts';
import { readLines } from './read-lines.ts';
import { typographyFaults } from './typography.ts';

/** A digest, national, provincial, city and county reports, a communiqué, a plan of hundreds of headings: each makes other slides. */
const REAL = [
  'zhuzhou-2021.md',
  'national/1954.txt',
  'national/2023.txt',
  'province/guangdong-2025.txt',
  'city/qingdao-2018.txt',
  'city/jinhua-2011.txt',
  'county/hailar-2016.txt',
  'communique/daqing-2012.txt',
  'plan/national-12th.txt',
  'ugly/yuxi-2007-one-line.txt',
].map((file) => `../shared/reports/${file}`);
const missing = REAL.filter((file) => !existsSync(join(root, file)));
if (missing.length > 0) console.log(`Skipped, not there: ${missing.join(', ')}`);
const real = REAL.filter((file) => !missing.includes(file));
const own = ['slides/zhuzhou-2021/report.md', ...globSync('tests/reports/*/report.md', { cwd: root })];

const board = openBoard();

async function slidesOf(file: string): Promise<readonly RenderedSlide[]> {
  const draft = await draftDeck({ name: basename(file), bytes: readFileSync(join(root, file)) });
  if (!draft.ok) throw new Error(`${file}: ${draft.issue.code}`);
  return renderAll(draft.value.deck);
}

const decks = new Map<string, readonly string[]>([
  ['our own reports', own],
  ...real.map((file) => [file, [file]] as const),
]);

test.for([...decks])(
  'slides of %s: nothing overflows or overlaps, type is set by rule',
  async ([, files]) => {
    const slides = (await Promise.all(files.map(slidesOf))).flat();
    const page = await board.show(pageHtml([{ theme: '红', slides }]));
    expect(await inspectSlides(page)).toEqual([]);
    expect(typographyFaults(await readLines(page))).toEqual([]);
  },
);

/** Points of many sections without a figure among them have only so many ways to be shown. */
const MOST_ALIKE = 4;

test.each([...own, ...real])('no more than a few slides of %s in a row look alike', async (file) => {
  const layouts = (await slidesOf(file)).map(({ layout }) => layout);
  const alike = layouts.flatMap((layout, index) =>
    layout !== 'section' &&
    layouts.slice(index, index + MOST_ALIKE + 1).filter((one) => one === layout).length > MOST_ALIKE
      ? [`${layout} from slide ${index + 1} on`]
      : [],
  );
  expect(alike).toEqual([]);
});
