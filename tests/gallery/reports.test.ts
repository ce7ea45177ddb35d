import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { draftDeck } from '../../src/core/pipeline.ts';
import { root } from '../sources.ts';
import { openBoard } from './board.ts';
import { inspectSlides } from './inspect.ts';
import { pageHtml, renderAll } from './page.ts';

/** A digest, a national and a city report, a communiqué, a plan of hundreds of headings: each makes other slides. */
const REPORTS = [
  'slides/zhuzhou-2021/report.md',
  '../shared/reports/zhuzhou-2021.md',
  '../shared/reports/national/2023.txt',
  '../shared/reports/city/qingdao-2018.txt',
  '../shared/reports/communique/daqing-2012.txt',
  '../shared/reports/plan/national-12th.txt',
  '../shared/reports/province/guangdong-2025.txt',
];
const missing = REPORTS.filter((file) => !existsSync(join(root, file)));
if (missing.length > 0) console.log(`Skipped, not there: ${missing.join(', ')}`);

const board = openBoard();

test.each(REPORTS.filter((file) => !missing.includes(file)))(
  'no slide of %s overflows, overlaps or is too small',
  async (file) => {
    const draft = await draftDeck({ name: basename(file), bytes: readFileSync(join(root, file)) });
    if (!draft.ok) throw new Error(draft.issue.code);
    const { deck } = draft.value;
    const page = await board.show(pageHtml([{ theme: deck.theme, slides: renderAll(deck) }]));
    expect(await inspectSlides(page)).toEqual([]);
  },
);
