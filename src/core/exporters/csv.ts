import type { Exporter } from './exporter.ts';
import { utf8 } from './utf8.ts';

/**
 * The evidence table as RFC 4180, with the byte order mark without which Excel and WPS take Chinese for another encoding;
 * words that they would run as a formula are set behind a ' (OWASP, “CSV Injection”).
 */
export const csv: Exporter = {
  name: 'csv',
  extension: '.csv',
  label: () => '数据依据',
  async write(job) {
    const [{ default: Papa }, { evidenceTable }] = await Promise.all([
      import('papaparse'),
      import('./evidence/rows.ts'),
    ]);
    const { head, rows } = evidenceTable(job);
    const table = Papa.unparse(
      { fields: [...head], data: rows.map((row) => [...row]) },
      { newline: '\r\n', escapeFormulae: true },
    );
    return { bytes: utf8(`\ufeff${table}\r\n`), pages: rows.length };
  },
};
