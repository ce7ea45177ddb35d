import { Dialog } from '@base-ui/react/dialog';
import { useState, type ReactElement } from 'react';
import { sayIssue } from '../../core/messages/index.ts';
import type { Issue } from '../../core/model.ts';
import { plainChoices } from '../../core/exporters/choices.ts';
import { issueOf } from '../failure.ts';
import type { Exported } from '../../services/contract.ts';
import { usePage } from './page-context.ts';
import { ProgressBar } from './progress-bar.tsx';
import { sizeText } from './size-text.ts';
import { useTask, type Task } from './use-task.ts';

/** Exports a deck as PDF: with or without ink, how far it is, where it lies. */
export function ExportDialog({
  deck,
  trigger,
}: {
  readonly deck: string;
  readonly trigger: string;
}): ReactElement {
  const { services, say } = usePage();
  const [open, setOpen] = useState(false);
  const task = useTask<Exported>();
  const change = (isOpen: boolean): void => {
    task.cancel();
    setOpen(isOpen);
  };
  const start = (ink: boolean): void =>
    task.start(() => services.exportDeck(deck, 'pdf', { ...plainChoices, ink }));
  return (
    <Dialog.Root open={open} onOpenChange={change}>
      <Dialog.Trigger>{trigger}</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog">
          <Dialog.Title className="dialog-title">{say('desk-export-title')}</Dialog.Title>
          <ExportBody task={task} start={start} close={() => change(false)} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface BodyProps {
  readonly task: Task<Exported>;
  readonly start: (ink: boolean) => void;
  readonly close: () => void;
}

function ExportBody({ task: { state, cancel }, start, close }: BodyProps): ReactElement {
  const { say } = usePage();
  if (state.type === 'done') return <Done exported={state.result} close={close} />;
  if (state.type !== 'running')
    return <Choices start={start} close={close} {...(state.type === 'failed' ? state : {})} />;
  return (
    <>
      <ProgressBar label={say('desk-exporting')} {...state} />
      <footer>
        <button type="button" onClick={cancel}>
          {say('desk-cancel')}
        </button>
      </footer>
    </>
  );
}

interface ChoicesProps {
  /** Why the last try failed. */
  readonly issue?: Issue;
  readonly start: (ink: boolean) => void;
  readonly close: () => void;
}

function Choices({ issue, start, close }: ChoicesProps): ReactElement {
  const { say, language } = usePage();
  const [ink, setInk] = useState(true);
  return (
    <>
      {issue && <p role="alert">{sayIssue(language, issue)}</p>}
      <label className="choice">
        <input type="checkbox" checked={ink} onChange={(event) => setInk(event.target.checked)} />
        {say('desk-export-ink')}
      </label>
      <footer>
        <button type="button" onClick={close}>
          {say('desk-cancel')}
        </button>
        <button type="button" className="main" onClick={() => start(ink)}>
          {say('desk-export-start')}
        </button>
      </footer>
    </>
  );
}

interface DoneProps {
  readonly exported: Exported;
  readonly close: () => void;
}

function Done({ exported: { pages, bytes, path }, close }: DoneProps): ReactElement {
  const { services, say, language } = usePage();
  const [refused, setRefused] = useState<Issue>();
  const show = (): void => {
    services.reveal(path).catch((error: unknown) => setRefused(issueOf(error)));
  };
  return (
    <>
      <p role="status">{say('desk-exported', { pages, size: sizeText(bytes) })}</p>
      <p className="path">{path}</p>
      {refused && <p role="alert">{sayIssue(language, refused)}</p>}
      <footer>
        <button type="button" onClick={show}>
          {say('desk-show-in-folder')}
        </button>
        <button type="button" className="main" onClick={close}>
          {say('desk-close')}
        </button>
      </footer>
    </>
  );
}
