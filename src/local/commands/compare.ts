import { findFacts } from '../../core/facts/index.ts';
import { say } from '../../core/messages/index.ts';
import type { ComparisonRow, Language, Source } from '../../core/model.ts';
import { textOf } from '../../core/plan/phrase.ts';
import { comparisonOf, type Comparison } from '../../core/plan/comparison/index.ts';
import { rowWords } from '../../core/plan/comparison/words.ts';
import type { Command } from '../command.ts';
import { alignedLines } from '../figures-table.ts';
import { reportAt } from '../read-report.ts';

/** What two reports both state, the newer named first: what each indicator was, what it is, what it was to be. */
export const compare: Command = {
  usage: 'command-compare-usage',
  options: {},
  files: [2, 2],
  async run({ files: [own = '', other = ''], json, language, print }) {
    const comparison = comparisonOf(await sourceAt(own), { compared: await sourceAt(other) });
    if (json) print(JSON.stringify(record(comparison)));
    else if (comparison.rows.length === 0) print(say(language, 'command-compare-nothing'));
    else for (const line of linesOf(comparison, language)) print(line);
    return 0;
  },
};

async function sourceAt(file: string): Promise<Source> {
  const { value: report } = await reportAt(file);
  return { report, facts: findFacts(report) };
}

const record = ({ was, now, rows }: Comparison): unknown => ({
  was: textOf(was),
  now: textOf(now),
  rows: rows.map((row) => ({
    ...rowWords(row),
    ...(row.met === undefined ? {} : { met: row.met }),
    span: row.now.span,
  })),
});

function linesOf({ was, now, rows }: Comparison, language: Language): readonly string[] {
  const head = [
    '',
    textOf(was),
    textOf(now),
    say(language, 'column-difference'),
    say(language, 'column-target'),
    '',
  ];
  return alignedLines([head, ...rows.map((row) => cellsOf(row, language))]);
}

function cellsOf(row: ComparisonRow, language: Language): readonly string[] {
  const { name, was, now, difference, target } = rowWords(row);
  const met = row.met === undefined ? '' : say(language, row.met ? 'column-is-met' : 'column-is-missed');
  return [name, was, now, difference, target, met];
}
