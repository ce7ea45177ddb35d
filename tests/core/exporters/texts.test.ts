import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csv } from '../../../src/core/exporters/csv.ts';
import type { Exporter, Printer } from '../../../src/core/exporters/exporter.ts';
import { evidence } from '../../../src/core/exporters/evidence.ts';
import { notesDocx } from '../../../src/core/exporters/notes-docx.ts';
import { notesText } from '../../../src/core/exporters/notes-text.ts';
import { outline } from '../../../src/core/exporters/outline.ts';
import type { Deck } from '../../../src/core/model.ts';
import { draftDeck } from '../../../src/core/pipeline.ts';
import { shared } from '../../shared.ts';
import { jobOf } from './job.ts';

const report = `云溪县政府工作报告

一、2023年工作回顾

粮食总产量达到38.6万吨。全县新增养老床位1240张。

二、2024年工作安排

今年要新建学校3所，改造道路26公里。
`;

const nobody: Printer = {
  print: () => Promise.reject(new Error('nothing is printed')),
  draw: () => {
    throw new Error('nothing is drawn');
  },
  measure: () => Promise.reject(new Error('nothing is measured')),
};

async function writtenBytes(exporter: Exporter, change = (deck: Deck): Deck => deck): Promise<Uint8Array> {
  const draft = await draftDeck({ name: 'report.txt', bytes: new TextEncoder().encode(report) });
  if (!draft.ok) throw new Error(draft.issue.code);
  const job = jobOf({ deck: change(draft.value.deck), report: draft.value.report });
  return (await exporter.write(job, nobody)).bytes;
}

const textOf = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const written = async (exporter: Exporter): Promise<string> => textOf(await writtenBytes(exporter));

test('the outline is the titles in their order', async () => {
  const text = await written(outline);
  expect(text).toMatch(/^# 云溪县政府工作报告\n/);
  expect(text).toMatch(/- .*38\.6万吨.*（\d+）/);
});

test('the notes are the report’s own words under each slide, for Windows’ editor too', async () => {
  const text = await written(notesText);
  expect(text).toMatch(/^\ufeff云溪县政府工作报告\r\n/);
  expect(text).toContain('　　粮食总产量达到38.6万吨。全县新增养老床位1240张。');
  expect(text).not.toMatch(/(?<!\r)\n/);
});

/** A number that the user typed over the report's, in words that a spreadsheet would run. */
const typedOver = (deck: Deck): Deck => ({
  ...deck,
  slides: deck.slides.map((slide) => {
    const title = slide.content.title.map((run) =>
      run.type === 'figure' && run.text === '38.6万吨'
        ? ({ type: 'typed', text: '=1+1', printed: { text: run.text, span: run.span } } as const)
        : run,
    );
    return { ...slide, content: { ...slide.content, title } };
  }),
});

test('each figure has its slide, sentence, headings and place; what a sheet would run as a formula is words', async () => {
  const text = textOf(await writtenBytes(csv, typedOver));
  expect(text.startsWith('\ufeff幻灯片,')).toBe(true);
  const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
  expect(data.find(({ 数据 }) => 数据 === '1240张')).toMatchObject({
    来历: '原文',
    数值: '1240',
    单位: '张',
    句子: '全县新增养老床位1240张。',
    章节: '云溪县政府工作报告 › 一、2023年工作回顾',
    原文位置: `${report.indexOf('1240张')}–${report.indexOf('1240张') + 5}`,
  });
  expect(data.find(({ 来历 }) => 来历 === '手工')).toMatchObject({ 数据: "'=1+1", 说明: '原文是 38.6万吨' });
});

test('the same table is a workbook, in which numbers are numbers', async () => {
  const files = unzipSync(await writtenBytes(evidence));
  const sheet = textOf(files['xl/worksheets/sheet1.xml']);
  expect(sheet).toContain('<v>386000</v>');
  expect(sheet).toContain('<t>粮食总产量达到38.6万吨。</t>');
  expect(sheet).not.toContain('<f>');
});

test('the notes are a document with a heading a slide, the same bytes each time', async () => {
  const bytes = await writtenBytes(notesDocx);
  expect(await writtenBytes(notesDocx)).toEqual(bytes);
  const words = textOf(unzipSync(bytes)['word/document.xml']);
  expect(words).toContain('粮食总产量达到38.6万吨。全县新增养老床位1240张。</w:t>');
  expect(words.match(/w:val="Heading1"/g)?.length).toBeGreaterThan(3);
});

const validator = join(shared, 'tools/validate-ooxml.sh');

test.skipIf(!existsSync(validator))('both are valid by the schemas of ISO 29500', async () => {
  const box = await mkdtemp(join(tmpdir(), 'rostrum-office-'));
  for (const exporter of [evidence, notesDocx]) {
    const file = join(box, `a${exporter.extension}`);
    await writeFile(file, await writtenBytes(exporter));
    expect(execFileSync('bash', [validator, file], { encoding: 'utf8' })).toMatch(/^valid/);
  }
  await rm(box, { recursive: true });
});
