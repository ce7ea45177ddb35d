import { Progress } from '@base-ui/react/progress';
import type { ReactElement } from 'react';
import { sayIssue } from '../../core/messages/index.ts';
import { usePage } from './page-context.ts';

interface Props {
  readonly label: string;
  /** A message code, or nothing before the first step. */
  readonly step: string;
  readonly done: number;
  readonly of: number;
}

/** How far a work is; without an end that is known, only that it goes on. */
export function ProgressBar({ label, step, done, of }: Props): ReactElement {
  const { language } = usePage();
  const words = step === '' ? '' : sayIssue(language, { code: step, values: { done, of } });
  return (
    <Progress.Root className="progress" value={of > 0 ? (done / of) * 100 : null}>
      <Progress.Label className="label">{label}</Progress.Label>
      <Progress.Track className="track">
        <Progress.Indicator className="indicator" />
      </Progress.Track>
      <span className="step">{words}</span>
    </Progress.Root>
  );
}
