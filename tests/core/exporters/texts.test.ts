import { expect, test } from 'vitest';
import { plainChoices } from '../../../src/core/exporters/choices.ts';
import type { Exporter, ExportJob, Printer } from '../../../src/core/exporters/exporter.ts';
import { notesText } from '../../../src/core/exporters/notes-text.ts';
import { outline } from '../../../src/core/exporters/outline.ts';
import { draftDeck } from '../../../src/core/pipeline.ts';
import { fonts } from '../../gallery/fonts.ts';

const report = `云溪县政府工作报告

一、2023年工作回顾

粮食总产量达到38.6万吨。全县新增养老床位1240张。

二、2024年工作安排

今年要新建学校3所，改造道路26公里。
`;

const nobody: Printer = { print: () => Promise.reject(new Error('nothing is printed')) };

async function written(exporter: Exporter): Promise<string> {
  const draft = await draftDeck({ name: 'report.txt', bytes: new TextEncoder().encode(report) });
  if (!draft.ok) throw new Error(draft.issue.code);
  const job: ExportJob = {
    deck: draft.value.deck,
    report: draft.value.report,
    fonts,
    subset: async () => ({}),
    viewer: async () => ({ code: '', hash: '' }),
    ink: [],
    choices: plainChoices,
    language: 'zh',
    progress: async () => undefined,
    signal: new AbortController().signal,
  };
  const { bytes } = await exporter.write(job, nobody);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

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
