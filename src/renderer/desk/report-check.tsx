import { useEffect, useState, type ReactElement } from 'react';
import { issueOf } from '../failure.ts';
import { FindingList, type Findings } from './finding-list.tsx';
import { LedgerTable } from './ledger-table.tsx';
import { usePage } from './page-context.ts';
import { ProofSign } from './proof-sign.tsx';
import { TypedNumbers } from './typed-numbers.tsx';
import type { Editing } from './use-editing.ts';

/** Returns what is found in a deck's report, looked for once the deck is open. */
export function useFindings(name: string): Findings {
  const { services } = usePage();
  const [state, setState] = useState<Findings>({ type: 'looking' });
  useEffect(() => {
    let left = false;
    services.findings(name).then(
      (findings) => !left && setState({ type: 'found', findings }),
      (error: unknown) => !left && setState({ type: 'failed', issue: issueOf(error) }),
    );
    return () => {
      left = true;
    };
  }, [services, name]);
  return state;
}

interface Props {
  readonly editing: Editing;
  readonly findings: Findings;
  readonly show: (number: number) => void;
}

/** The report checked: what it says against itself, and where all of it went. */
export function ReportCheck({ editing, findings, show }: Props): ReactElement {
  const { say } = usePage();
  return (
    // The page of findings scrolls, so it takes the focus.
    <main className="report-check" aria-label={say('desk-check')} tabIndex={0}>
      <ProofSign editing={editing} findings={findings} />
      <TypedNumbers open={editing.open} show={show} />
      <FindingList state={findings} editing={editing} />
      <LedgerTable open={editing.open} show={show} />
    </main>
  );
}
