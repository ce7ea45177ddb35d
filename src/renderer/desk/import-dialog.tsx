import { Dialog } from '@base-ui/react/dialog';
import type { ReactElement } from 'react';
import { sayIssue } from '../../core/messages/index.ts';
import type { Imported } from '../../services/contract.ts';
import { DeskDialog } from './desk-dialog.tsx';
import { usePage } from './page-context.ts';
import { ProgressBar } from './progress-bar.tsx';
import type { Task } from './use-task.ts';

interface Props {
  readonly name: string;
  readonly task: Task<Imported>;
  readonly close: () => void;
  readonly open: (deck: string) => void;
  readonly again: () => void;
}

/** A report on its way: progress, then what came of it and what needs a look. */
export function ImportDialog({ name, task: { state }, close, open, again }: Props): ReactElement {
  const { say, language } = usePage();
  const title = {
    idle: '',
    running: say('desk-importing', { name }),
    done: say('desk-imported'),
    failed: say('desk-not-imported'),
  };
  return (
    <DeskDialog open change={(isOpen) => !isOpen && close()} title={title[state.type]}>
      {state.type === 'running' && <ProgressBar label={name} {...state} />}
      {state.type === 'failed' && <p role="alert">{sayIssue(language, state.issue)}</p>}
      {state.type === 'done' && <Summary imported={state.result} />}
      <footer>
        {state.type === 'failed' && (
          <button type="button" onClick={again}>
            {say('desk-try-again')}
          </button>
        )}
        <Dialog.Close className={state.type === 'failed' ? 'main' : ''}>
          {say(state.type === 'running' ? 'desk-cancel' : 'desk-close')}
        </Dialog.Close>
        {state.type === 'done' && (
          // It appears when the reading has ended, and is what one came for.
          <button type="button" className="main" autoFocus onClick={() => open(state.result.card.name)}>
            {say('desk-open-it')}
          </button>
        )}
      </footer>
    </DeskDialog>
  );
}

function Summary({ imported: { card, issues } }: { readonly imported: Imported }): ReactElement {
  const { say, language } = usePage();
  const sentences = [...new Set(issues.map((issue) => sayIssue(language, issue)))];
  return (
    <div className="summary">
      <p>{say('desk-imported-as', { title: card.title, slides: card.slides, figures: card.figures })}</p>
      {sentences.length === 0 ? (
        <p>{say('desk-nothing-left-out')}</p>
      ) : (
        <>
          <h3>{say('desk-noticed', { count: sentences.length })}</h3>
          {/* A long list scrolls, so it takes the focus. */}
          <ul tabIndex={0} aria-label={say('desk-noticed', { count: sentences.length })}>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
