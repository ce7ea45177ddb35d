import type { Importer } from './importer.ts';
import { refusable } from './refusal.ts';

/** Excel workbooks (ECMA-376), of Excel 2007 and later and of WPS. */
export const xlsx: Importer = {
  name: 'xlsx',
  extensions: ['.xlsx', '.xlsm', '.xltx'],
  largest: 50_000_000,
  apart: true,
  read: (file) =>
    refusable(file, async () => {
      const { openArchive } = await import('./office/zip.ts');
      const { readWorkbook } = await import('./sheets/workbook.ts');
      const { readSheets } = await import('./sheets/sheet.ts');
      return readSheets(file, readWorkbook(openArchive(file.bytes)));
    }),
};
