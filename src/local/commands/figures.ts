import { figureRecords } from '../../core/facts/figures-json.ts';
import { findFacts } from '../../core/facts/index.ts';
import type { Command } from '../command.ts';
import { figuresCsv } from '../figures-csv.ts';
import { reportAt } from '../read-report.ts';
import { figureTable } from '../figures-table.ts';

/** Every figure of a report: for machines, for a table program, or to be read. */
export const figures: Command = {
  usage: 'command-figures-usage',
  options: { csv: { type: 'boolean' } },
  files: [1, 1],
  refuse: ({ json, options }) =>
    json && options['csv'] === true ? { code: 'command-json-or-csv', values: {} } : undefined,
  async run({ files: [file = ''], options, json, language, print }) {
    const { value: report } = await reportAt(file);
    const facts = findFacts(report);
    if (json) print(JSON.stringify({ figures: figureRecords(facts, report) }));
    else if (options['csv'] === true) process.stdout.write(figuresCsv(facts, report, language));
    else print(figureTable(facts, language));
    return 0;
  },
};
