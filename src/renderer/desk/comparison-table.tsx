import type { ReactElement } from 'react';
import { phraseText } from '../../core/layouts/html.ts';
import type { ComparisonRow } from '../../core/model.ts';
import { rowWords } from '../../core/plan/comparison/words.ts';
import type { Comparison } from '../../core/plan/comparison/index.ts';
import { usePage } from './page-context.ts';

/** What both reports state, one indicator a line. */
export function ComparisonTable({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const { say } = usePage();
  const { was, now, rows } = comparison;
  const label = say('desk-compare-count', { count: rows.length });
  return (
    <>
      <p>{label}</p>
      {/* A long table scrolls, so it takes the focus. */}
      <div className="compared" role="group" aria-label={label} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('desk-compare-indicator')}</th>
              <th scope="col">{phraseText(was)}</th>
              <th scope="col">{phraseText(now)}</th>
              <th scope="col">{say('column-difference')}</th>
              <th scope="col">{say('column-target')}</th>
              <th scope="col">{say('desk-compare-outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.now.id} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Row({ row }: { readonly row: ComparisonRow }): ReactElement {
  const { say } = usePage();
  const { name, was, now, difference, target } = rowWords(row);
  const { met } = row;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{was}</td>
      <td>{now}</td>
      <td>{difference}</td>
      <td>{target}</td>
      <td>{met === undefined ? '' : say(met ? 'column-is-met' : 'column-is-missed')}</td>
    </tr>
  );
}
