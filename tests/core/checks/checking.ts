import { checkReport } from '../../../src/core/checks/index.ts';
import { findFacts } from '../../../src/core/facts/index.ts';
import { readReport } from '../../../src/core/importers/index.ts';
import { sayIssue } from '../../../src/core/messages/index.ts';
import type { Finding, Source } from '../../../src/core/model.ts';

/** A report as it is read from a text, with its facts. */
export async function sourceOf(text: string): Promise<Source> {
  const read = await readReport({ name: 'report.txt', bytes: new TextEncoder().encode(text) });
  if (!read.ok) throw new Error(read.issue.code);
  return { report: read.value, facts: findFacts(read.value) };
}

/** What is found in a work report of the year 2020 whose first part holds these paragraphs, as said in Chinese. */
export async function found(...paragraphs: readonly string[]): Promise<readonly string[]> {
  return (await findings(...paragraphs)).map((finding) => sayIssue('zh', finding));
}

/** The same with the places, each as its figure within its sentence. */
export async function findings(...paragraphs: readonly string[]): Promise<readonly Finding[]> {
  const text = `2021年临江市政府工作报告\n\n各位代表：\n\n现在，我向大会报告工作，请予审议。\n\n一、2020年工作回顾\n\n${paragraphs.join('\n\n')}\n\n二、2021年工作安排\n\n继续做好各项工作。\n`;
  return checkReport(await sourceOf(text));
}
