import { useMemo, useState, type ReactElement } from 'react';
import { coverageOf, ledgerRows, type LedgerRow } from '../../core/coverage.ts';
import { sayIssue } from '../../core/messages/index.ts';
import type { OpenDeck } from '../../services/contract.ts';
import { usePage } from './page-context.ts';

interface Props {
  readonly open: OpenDeck;
  /** Shows the slide of this number. */
  readonly show: (number: number) => void;
}

/** Where each figure and each numbered item of the report went, and why some are on no slide. */
export function LedgerTable({ open, show }: Props): ReactElement {
  const { say } = usePage();
  const [leftOutOnly, setLeftOutOnly] = useState(false);
  const rows = useMemo(() => ledgerRows(open.deck, open.source.text), [open]);
  const listed = leftOutOnly ? rows.filter(({ slides }) => slides.length === 0) : rows;
  return (
    <section className="ledger" aria-labelledby="ledger-title">
      <header>
        <h2 id="ledger-title">{say('desk-ledger')}</h2>
        <p>{say('command-coverage', { ...coverageOf(rows) })}</p>
        <label className="choice">
          <input
            type="checkbox"
            checked={leftOutOnly}
            onChange={(event) => setLeftOutOnly(event.target.checked)}
          />
          {say('desk-ledger-left-out')}
        </label>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('desk-ledger-figure')}</th>
            <th scope="col">{say('desk-ledger-words')}</th>
            <th scope="col">{say('desk-ledger-slides')}</th>
            <th scope="col">{say('desk-ledger-notes')}</th>
            <th scope="col">{say('desk-ledger-reason')}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map((row) => (
            <Row key={row.line.fact ?? row.line.span.start} row={row} show={show} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row, show }: { readonly row: LedgerRow; readonly show: Props['show'] }): ReactElement {
  const { language } = usePage();
  const { before, printed, after, slides, notes, reason } = row;
  return (
    <tr>
      <th scope="row">{printed}</th>
      <td>
        {before}
        <mark>{printed}</mark>
        {after}
      </td>
      <td>
        <SlideLinks numbers={slides} show={show} />
      </td>
      <td>
        <SlideLinks numbers={notes} show={show} />
      </td>
      <td>{reason ? sayIssue(language, reason) : ''}</td>
    </tr>
  );
}

function SlideLinks({
  numbers,
  show,
}: {
  readonly numbers: readonly number[];
  readonly show: Props['show'];
}): ReactElement {
  const { say } = usePage();
  return (
    <>
      {numbers.map((number) => (
        <button
          key={number}
          type="button"
          className="quiet"
          aria-label={say('desk-slide-number', { number })}
          onClick={() => show(number)}
        >
          {number}
        </button>
      ))}
    </>
  );
}
