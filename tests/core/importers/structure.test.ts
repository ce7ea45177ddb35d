import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../../src/core/importers/index.ts';
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

/** Where reading took the square of the time, the test would not end in its time. */
describe('100 kB of one line over and over', () => {
  test.each([
    '一、\n',
    '（一）',
    '（一）a。b\n',
    '1.\n',
    '——\n',
    '一是a。b。',
    '①',
    '第一章\n',
    '关键词\n',
    '第，',
    '一年来\n',
    '短标题行\n',
    '短标题行\n\n',
    '（一）b\n一、a\n',
    '第一，\n第二，\n',
    '工作报告\n\n',
    '各位代表：\n',
    '附件1\n',
    '名词解释\n',
    '注：\n',
    '数说\n',
    '记者 张三\n',
    '市长　张三\n',
    '日在会议',
  ])('%j', async (line) => {
    const text = `政府工作报告\n\n${line.repeat(Math.ceil(100_000 / line.length))}`;
    const outcome = await readReport({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
    expect(outcome.ok ? 'read' : outcome.issue.code).toMatch(/^(read|report-without-text)$/);
  });
});
