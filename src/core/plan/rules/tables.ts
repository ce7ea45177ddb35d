import { readTable } from '../../facts/table/read.ts';
import type { Rule } from '../candidate.ts';
import { linesOf } from '../tables/lines.ts';
import { seriesOf } from '../tables/series.ts';
import { stacksOf } from '../tables/stacks.ts';
import { sharesOf } from '../tables/shares.ts';

/** The tables of a passage: one indicator over years, a sum and its parts, shares of a whole, or the table as it stands. */
export const tables: Rule = {
  name: 'tables',
  propose(source, passage) {
    return passage.tables.flatMap((table) => {
      const read = readTable(source.report.text, table);
      const series = seriesOf(source, read);
      const stacks = stacksOf(source, read);
      if (!series.rest) return [...series.candidates, ...stacks];
      const shares = sharesOf(source, read);
      return [...series.candidates, ...stacks, ...(shares.length > 0 ? shares : linesOf(source, read))];
    });
  },
};
