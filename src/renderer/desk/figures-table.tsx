import { useEffect, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import type { FactId } from '../../core/model.ts';
import type { FigureRow } from '../../services/figures.ts';
import { issueOf } from '../failure.ts';
import {
  listedFigures,
  shownFigures,
  type Listing,
  type ShownFigure,
  type SortKey,
} from './listed-figures.ts';
import { usePage } from './page-context.ts';
import type { Editing } from './use-editing.ts';

interface Props {
  readonly editing: Editing;
  /** Makes a slide of the figures. */
  readonly make: (facts: readonly FactId[]) => void;
}

/** All figures of the report, to be filtered and sorted; those that are chosen become a slide. */
export function FiguresTable({ editing, make }: Props): ReactElement {
  const { say } = usePage();
  const rows = useFigures(editing);
  const [listing, setListing] = useState<Listing>({
    typed: '',
    kind: '',
    unshown: false,
    sort: 'place',
    down: false,
  });
  const [chosen, setChosen] = useState<ReadonlySet<FactId>>(new Set());
  const listed = useMemo(() => listedFigures(rows, listing), [rows, listing]);
  const toggle = (fact: FactId): void =>
    setChosen(new Set(chosen.has(fact) ? [...chosen].filter((one) => one !== fact) : [...chosen, fact]));
  return (
    // The table scrolls, so it takes the focus.
    <main className="figures-table" aria-label={say('desk-figures')} tabIndex={0}>
      <Filters rows={rows} listing={listing} change={setListing}>
        <span role="status">{say('desk-figures-listed', { listed: listed.length, all: rows.length })}</span>
        <button
          type="button"
          className="main"
          disabled={chosen.size === 0}
          onClick={() => make(rows.map(({ fact }) => fact).filter((fact) => chosen.has(fact)))}
        >
          {say('desk-figures-make', { count: chosen.size })}
        </button>
      </Filters>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('desk-figures-choose')}</th>
            {HEADS.map(([sort, code]) => (
              <SortHead key={sort} sort={sort} label={say(code)} listing={listing} change={setListing} />
            ))}
            <th scope="col">{say('desk-ledger-slides')}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map((row) => (
            <Row key={row.fact} row={row} chosen={chosen.has(row.fact)} toggle={toggle} />
          ))}
        </tbody>
      </table>
    </main>
  );
}

const HEADS = [
  ['indicator', 'desk-compare-indicator'],
  ['value', 'desk-ledger-figure'],
  ['place', 'desk-figures-place'],
] as const;

function useFigures({ open, refuse }: Editing): readonly ShownFigure[] {
  const { services } = usePage();
  const [rows, setRows] = useState<readonly FigureRow[]>([]);
  const { name, deck } = open;
  useEffect(() => {
    let left = false;
    services.figures(name).then(
      (told) => !left && setRows(told),
      (error: unknown) => refuse(issueOf(error)),
    );
    return () => {
      left = true;
    };
  }, [services, name, refuse]);
  return useMemo(() => shownFigures(rows, deck), [rows, deck]);
}

interface FilterProps {
  readonly rows: readonly ShownFigure[];
  readonly listing: Listing;
  readonly change: (listing: Listing) => void;
  readonly children: ReactNode;
}

function Filters({ rows, listing, change, children }: FilterProps): ReactElement {
  const { say } = usePage();
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return (
    <div className="filters">
      <label>
        {say('desk-figures-search')}
        <input
          type="search"
          value={listing.typed}
          onChange={(event) => change({ ...listing, typed: event.target.value })}
        />
      </label>
      <label>
        {say('desk-figures-kind')}
        <select value={listing.kind} onChange={(event) => change({ ...listing, kind: event.target.value })}>
          <option value="">{say('desk-figures-all')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(`command-kind-${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        <input
          type="checkbox"
          checked={listing.unshown}
          onChange={(event) => change({ ...listing, unshown: event.target.checked })}
        />
        {say('desk-ledger-left-out')}
      </label>
      {children}
    </div>
  );
}

interface HeadProps {
  readonly sort: SortKey;
  readonly label: string;
  readonly listing: Listing;
  readonly change: (listing: Listing) => void;
}

/** Sorts by its column; pressed again, the other way. */
function SortHead({ sort, label, listing, change }: HeadProps): ReactElement {
  const isSorted = listing.sort === sort;
  const direction = listing.down ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isSorted ? direction : 'none'}>
      <button
        type="button"
        className="quiet"
        onClick={() => change({ ...listing, sort, down: isSorted && !listing.down })}
      >
        {label} {isSorted && <span aria-hidden="true">{listing.down ? '↓' : '↑'}</span>}
      </button>
    </th>
  );
}

interface RowProps {
  readonly row: ShownFigure;
  readonly chosen: boolean;
  readonly toggle: (fact: FactId) => void;
}

function Row({ row, chosen, toggle }: RowProps): ReactElement {
  const { say } = usePage();
  const { fact, indicator, printed, heading, slides, modality } = row;
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={say('desk-figures-choose-one', { figure: `${indicator} ${printed}` })}
          checked={chosen}
          onChange={() => toggle(fact)}
        />
      </td>
      <th scope="row">{indicator}</th>
      <td className="number">
        {printed} {modality && <small>{say(`command-${modality}`)}</small>}
      </td>
      <td>{heading}</td>
      <td>{slides.join(' ')}</td>
    </tr>
  );
}
