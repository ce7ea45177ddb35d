import { say } from '../messages/index.ts';
import { evidenceWorkbook } from './evidence.ts';
import type { ExportJob } from './exporter.ts';
import type { Attachment } from './pdf/attachments.ts';

/** Media types of reports and of what lies beside them, by the end of the name. */
const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  md: 'text/markdown',
  txt: 'text/plain',
  html: 'text/html',
  csv: 'text/csv',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Returns what a file carries so that it can be turned into its deck again, and the evidence table for people. */
export async function attachmentsOf(job: ExportJob): Promise<readonly Attachment[]> {
  const { language, deck } = job;
  const parts = (await job.parts()).map(({ name, bytes }): Attachment => {
    const isReport = name === deck.source.file;
    const words = say(language, isReport ? 'pdf-report' : 'pdf-deck');
    return { name, bytes, type: typeOf(name), words, relation: isReport ? 'Source' : 'Data' };
  });
  const { bytes } = await evidenceWorkbook(job);
  const name = 'evidence.xlsx';
  return [
    ...parts,
    { name, bytes, type: typeOf(name), words: say(language, 'pdf-evidence'), relation: 'Supplement' },
  ];
}

const typeOf = (name: string): string => TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
