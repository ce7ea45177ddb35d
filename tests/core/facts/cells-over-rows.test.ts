import { expect, it } from 'vitest';
import { findFacts } from '../../../src/core/facts/index.ts';
import { readReport } from '../../../src/core/importers/index.ts';

/** A sum of several years stands in one cell beside them. */
const PAGE = `<html><body><article><h1>青山市统计资料</h1><table>
<tr><th>年份</th><th>粮食产量（吨）</th><th>基建投资总额（万元）</th></tr>
<tr><td>1953</td><td>504</td><td rowspan="2">16846</td></tr>
<tr><td>1954</td><td>842</td></tr>
</table></article></body></html>`;

it('a number that stands over the rows of several years is one figure, of none of them', async () => {
  const read = await readReport({ name: 'a.html', bytes: new TextEncoder().encode(PAGE) });
  if (!read.ok) throw new Error(read.issue.code);
  const facts = findFacts(read.value);
  expect(facts.map(({ printed, period }) => [printed, period])).toEqual([
    ['504', '1953年'],
    ['16846', undefined],
    ['842', '1954年'],
  ]);
});
