import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readReport } from '../../src/core/importers/index.ts';
import { readApart } from '../../src/node/read-apart.ts';
import { specimens } from '../core/importers/specimens.ts';

const escaped: unknown[] = [];
const catchIt = (error: unknown): void => void escaped.push(error);
beforeEach(() => {
  escaped.length = 0;
  process.on('unhandledRejection', catchIt);
});
afterEach(() => void process.off('unhandledRejection', catchIt));

test.each(Object.entries(specimens))('%s is the same report apart', async (name, bytes) => {
  expect(await readApart({ name, bytes })).toEqual(await readReport({ name, bytes }));
});

test('a file that is refused is refused with the same sentence apart', async () => {
  const file = { name: '报告.docx', bytes: new TextEncoder().encode('PK\u0003\u0004word/') };
  expect(await readApart(file)).toEqual({
    ok: false,
    issue: { code: 'file-damaged', values: { file: file.name } },
  });
});

test('what PDF.js leaves behind of a damaged file does not reach the program', async () => {
  // The second page's dictionary goes on to the end of the file.
  const bytes = new TextEncoder().encode(
    '%PDF-1.4\n1 0 obj <</Pages 2 0 R>> endobj\n2 0 obj <</Kids[6 0 R 8 0 R]/Count 2>> endobj\n' +
      '8 0 obj <<\nxref\ntrailer <</Root 1 0 R',
  );
  expect((await readApart({ name: '报告.pdf', bytes })).ok).toBe(false);
  await setTimeout(20);
  expect(escaped).toEqual([]);
});
