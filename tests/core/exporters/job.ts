import { plainChoices } from '../../../src/core/exporters/choices.ts';
import type { ExportJob } from '../../../src/core/exporters/exporter.ts';
import { fonts } from '../../gallery/fonts.ts';

/** What an exporter is asked for: a deck as it is, without ink, in Chinese, nobody watching; `asked` says the rest. */
export const jobOf = (asked: Pick<ExportJob, 'deck' | 'report'> & Partial<ExportJob>): ExportJob => ({
  fonts,
  subset: async () => ({}),
  viewer: async () => ({ code: '', hash: '' }),
  ink: [],
  originOf: () => ({ layer: '' }),
  parts: async () => [],
  choices: plainChoices,
  language: 'zh',
  progress: async () => undefined,
  signal: new AbortController().signal,
  ...asked,
});
