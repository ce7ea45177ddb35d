import { useEffect, useState } from 'react';
import type { Issue } from '../../core/model.ts';
import type { Comparison } from '../../core/plan/comparison/index.ts';
import type { ComparedWith } from '../../services/contract.ts';
import { issueOf } from '../failure.ts';
import { usePage } from './page-context.ts';

/** The report that is set beside, and what it is called. */
export interface ComparedReport {
  readonly title: string;
  readonly report: ComparedWith;
}

/** What the look into both reports has come to. */
export type Compared =
  | { readonly type: 'looking' }
  | { readonly type: 'found'; readonly comparison: Comparison }
  | { readonly type: 'failed'; readonly issue: Issue };

/** Returns what both reports state. */
export function useComparison(name: string, { report }: ComparedReport): Compared {
  const { services } = usePage();
  const [state, setState] = useState<Compared>({ type: 'looking' });
  useEffect(() => {
    let left = false;
    services.comparison(name, report).then(
      (comparison) => !left && setState({ type: 'found', comparison }),
      (error: unknown) => !left && setState({ type: 'failed', issue: issueOf(error) }),
    );
    return () => {
      left = true;
    };
  }, [services, name, report]);
  return state;
}
