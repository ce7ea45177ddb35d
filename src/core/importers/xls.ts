import type { Importer } from './importer.ts';
import { Refusal, refusable } from './refusal.ts';
import { isMarkup, startsWith } from './signatures.ts';

/** Excel workbooks of 1997 to 2003. Many that are called so are pages or tab-separated values, which Excel opens too. */
export const xls: Importer = {
  name: 'xls',
  extensions: ['.xls', '.xlt', '.et'],
  largest: 50_000_000,
  apart: true,
  read: (file) =>
    refusable(file, async () => {
      if (!startsWith(file.bytes, [0xd0, 0xcf])) {
        if (isMarkup(file.bytes)) return (await import('./html/read.ts')).readPage(file);
        return (await import('./sheets/delimited.ts')).readDelimited(file);
      }
      const { streamIn } = await import('./sheets/compound-file.ts');
      const stream = streamIn(file.bytes, 'Workbook');
      if (!stream) throw new Refusal('file-is-old-excel');
      const { readBiff } = await import('./sheets/biff.ts');
      const { readSheets } = await import('./sheets/sheet.ts');
      return readSheets(file, readBiff(stream));
    }),
};
