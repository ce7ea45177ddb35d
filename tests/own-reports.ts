import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '../src/core/importers/index.ts';
import type { Report } from '../src/core/model.ts';

/** Small reports of our own, a folder each: report.md or report.txt with what is expected of it beside. */
export const reportFolder = join(import.meta.dirname, 'reports');
export const ownReports: readonly string[] = readdirSync(reportFolder);

export async function readOwn(name: string): Promise<Report> {
  const file = ['report.md', 'report.txt'].find((one) => existsSync(join(reportFolder, name, one))) ?? '';
  const read = await readReport({ name: file, bytes: readFileSync(join(reportFolder, name, file)) });
  if (!read.ok) throw new Error(read.issue.code);
  return read.value;
}
