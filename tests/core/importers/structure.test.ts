import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Section } from '../../../src/core/model.ts';
import { ownReports, readOwn, reportFolder } from '../../own-reports.ts';
import { structureOf } from './structure.ts';

const structured = ownReports.filter((name) => existsSync(join(reportFolder, name, 'structure.txt')));

/** Folders of tests/reports with a structure.txt say how the report is read: what was mended, front, headings, paragraphs. */
describe.each(structured)('%s', (name) => {
  test('the structure is that of structure.txt', async () => {
    const expected = join(reportFolder, name, 'structure.txt');
    await expect(structureOf(await readOwn(name))).toMatchFileSnapshot(expected);
  });

  test('what is said stands at its place, and sections hold what is in them', async () => {
    const { text, articles } = await readOwn(name);
    const check = ({ heading, paragraphs, sections, span }: Section): void => {
      const said = [
        ...(heading ? [heading.said, ...(heading.number ? [heading.number] : [])] : []),
        ...paragraphs.flatMap(({ lines, items = [] }) => [
          ...lines,
          ...items.flatMap(({ number, said: words }) => [number, words]),
        ]),
      ];
      for (const one of said) expect(text.slice(one.span.start, one.span.end)).toBe(one.text);
      for (const inner of [...paragraphs, ...sections]) {
        expect(inner.span.start).toBeGreaterThanOrEqual(span.start);
        expect(inner.span.end).toBeLessThanOrEqual(span.end);
      }
      sections.forEach(check);
    };
    articles.forEach(({ sections }) => sections.forEach(check));
  });
});
