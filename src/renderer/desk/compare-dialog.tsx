import { useState, type ReactElement } from 'react';
import { sayIssue } from '../../core/messages/index.ts';
import type { Imported, Progress } from '../../services/contract.ts';
import { CompareChoice } from './compare-choice.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { DeskDialog } from './desk-dialog.tsx';
import { usePage } from './page-context.ts';
import { ProgressBar } from './progress-bar.tsx';
import { useComparison, type ComparedReport } from './use-comparison.ts';
import type { Decks } from './use-decks.ts';
import { useTask } from './use-task.ts';

interface Props {
  readonly name: string;
  readonly decks: Decks;
  readonly open: (name: string) => void;
}

/** Sets another report beside that of the open deck: which one, what both state, then a deck of both. */
export function CompareDialog({ name, decks, open }: Props): ReactElement {
  const { say } = usePage();
  const [isOpen, setOpen] = useState(false);
  const [other, setOther] = useState<ComparedReport>();
  const change = (now: boolean): void => {
    setOther(undefined);
    setOpen(now);
  };
  const made = (deck: string): void => {
    change(false);
    decks.ask();
    open(deck);
  };
  return (
    <DeskDialog
      open={isOpen}
      change={change}
      trigger={say('desk-compare')}
      title={other ? say('desk-compare-with', { title: other.title }) : say('desk-compare-title')}
      wide={other !== undefined}
    >
      {other ? (
        <Compared name={name} other={other} back={() => setOther(undefined)} made={made} />
      ) : (
        <CompareChoice name={name} decks={decks} choose={setOther} close={() => change(false)} />
      )}
    </DeskDialog>
  );
}

interface ComparedProps {
  readonly name: string;
  readonly other: ComparedReport;
  readonly back: () => void;
  readonly made: (deck: string) => void;
}

/** What both reports state, and the way to slides of it. */
function Compared({ name, other, back, made }: ComparedProps): ReactElement {
  const { services, say, language } = usePage();
  const found = useComparison(name, other);
  const { state, start } = useTask<Imported>();
  const make = (): void => start(() => making(services.importComparison(name, other.report), made));
  const rows = found.type === 'found' ? found.comparison.rows.length : 0;
  return (
    <>
      {found.type === 'looking' && <p role="status">{say('desk-comparing')}</p>}
      {found.type === 'failed' && <p role="alert">{sayIssue(language, found.issue)}</p>}
      {found.type === 'found' && rows === 0 && (
        <p role="status">{say('comparison-empty', { file: other.title })}</p>
      )}
      {found.type === 'found' && rows > 0 && <ComparisonTable comparison={found.comparison} />}
      {state.type === 'failed' && <p role="alert">{sayIssue(language, state.issue)}</p>}
      {state.type === 'running' && <ProgressBar label={say('desk-compare-making')} {...state} />}
      <footer>
        <button type="button" onClick={back}>
          {say('desk-compare-another')}
        </button>
        {rows > 0 && (
          // It appears when the comparison is there, and is what one came for.
          <button type="button" className="main" autoFocus disabled={state.type === 'running'} onClick={make}>
            {say('desk-compare-make')}
          </button>
        )}
      </footer>
    </>
  );
}

/** Makes the deck to its end, then goes to it. */
async function* making(
  steps: AsyncIterable<Progress<Imported>>,
  made: (deck: string) => void,
): AsyncGenerator<Progress<Imported>> {
  for await (const step of steps) {
    yield step;
    if (step.type === 'done') made(step.result.card.name);
  }
}
