import type { Issue, Outcome, Report } from '../../model.ts';
import { readDocument } from '../document.ts';
import type { SourceFile } from '../importer.ts';
import { Refusal } from '../refusal.ts';
import { columnsOf } from './columns.ts';
import { withoutFurniture } from './furniture.ts';
import { guttersIn } from './gutters.ts';
import { linesOf } from './lines.ts';
import { placedLines } from './margins.ts';
import { readPages, type Pages } from './open.ts';
import type { Page } from './page.ts';
import { blocksOf } from './tables.ts';

/** Reads a PDF as a report: its pages without their furniture, column by column. */
export async function readPdf(file: SourceFile): Promise<Outcome<Report>> {
  const found = await readPages(file.bytes);
  refuseWithoutText(found.pages);
  const pages = withoutFurniture(
    found.pages.map(({ number, height, runs }) => ({ number, height, lines: linesOf(runs) })),
  );
  const gutters = guttersIn(pages.map(({ lines }) => lines));
  const columns = pages.map(({ lines }) => columnsOf(lines, gutters)).filter((page) => page.length > 0);
  const read = readDocument(file, blocksOf(placedLines(columns)));
  return read.ok ? { ...read, issues: [...issuesOf(found), ...read.issues] } : read;
}

/** Below this many characters a page, what is there is a stamp or the name of a scanner. */
const FEWEST_CHARACTERS = 10;

function refuseWithoutText(pages: readonly Page[]): void {
  const text = pages.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
  if (text.length < pages.length * FEWEST_CHARACTERS) throw new Refusal('pdf-scanned');
  const unknown = text.match(/[\ue000-\uf8ff\ufffd\u0000-\u001f]/g)?.length ?? 0;
  if (unknown > text.length * 0.3) throw new Refusal('pdf-characters-unknown');
}

function issuesOf({ pages, cut }: Pages): readonly Issue[] {
  const empty = pages.filter(({ runs }) => runs.length === 0).map(({ number }) => number);
  return [
    ...(empty.length > 0 ? [{ code: 'pdf-pages-without-text', values: { pages: rangesOf(empty) } }] : []),
    ...(cut ? [{ code: 'pdf-cut', values: { pages: pages.length } }] : []),
  ];
}

/** 1, 2, 3, 7 is 1-3、7. */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join('、');
}
