import { useEffect, useState, type ReactElement } from 'react';
import { sayIssue } from '../../core/messages/index.ts';
import type { Issue } from '../../core/model.ts';
import { issueOf } from '../failure.ts';
import type { Exported, ExportOffer, OpenDeck } from '../../services/contract.ts';
import { ExportChoicesForm, type Chosen } from './export-choices.tsx';
import { ExportPreview } from './export-preview.tsx';
import { DeskDialog } from './desk-dialog.tsx';
import { usePage } from './page-context.ts';
import { ProgressBar } from './progress-bar.tsx';
import { TypedNumbers } from './typed-numbers.tsx';
import { sizeText } from './size-text.ts';
import { useTask, type Task } from './use-task.ts';

interface DialogProps {
  readonly open: OpenDeck;
  readonly trigger: string;
}

/** Exports a deck: in which form, which slides, what it looks like, how far it is, where it lies. */
export function ExportDialog({ open: deck, trigger }: DialogProps): ReactElement {
  const { services, say } = usePage();
  const [isOpen, setOpen] = useState(false);
  const task = useTask<Exported>();
  const change = (open: boolean): void => {
    task.cancel();
    setOpen(open);
  };
  const start = ({ to, choices }: Chosen): void =>
    task.start(() => services.exportDeck(deck.name, to, choices));
  return (
    <DeskDialog open={isOpen} change={change} trigger={trigger} title={say('desk-export-title')}>
      <ExportBody deck={deck} task={task} start={start} close={() => change(false)} />
    </DeskDialog>
  );
}

interface BodyProps {
  readonly deck: OpenDeck;
  readonly task: Task<Exported>;
  readonly start: (chosen: Chosen) => void;
  readonly close: () => void;
}

function ExportBody({ deck, task: { state, cancel }, start, close }: BodyProps): ReactElement {
  const { say } = usePage();
  if (state.type === 'done') return <Done exported={state.result} close={close} />;
  if (state.type !== 'running')
    return <Choices deck={deck} start={start} close={close} {...(state.type === 'failed' ? state : {})} />;
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

interface ChoicesProps extends Omit<BodyProps, 'task'> {
  /** Why the last try failed. */
  readonly issue?: Issue;
}

function Choices({ deck, issue, start, close }: ChoicesProps): ReactElement {
  const { say, language } = usePage();
  const { offer, chosen, change } = useOffer();
  const path = usePath(deck.name, chosen);
  return (
    <>
      {issue && <p role="alert">{sayIssue(language, issue)}</p>}
      {offer && chosen && (
        <div className="export-choices">
          <ExportChoicesForm offer={offer} chosen={chosen} change={change} />
          <ExportPreview open={deck} chosen={chosen} />
        </div>
      )}
      <TypedNumbers open={deck} />
      <p className="path">{path}</p>
      <footer>
        <button type="button" onClick={close}>
          {say('desk-cancel')}
        </button>
        <button type="button" className="main" disabled={!chosen} onClick={() => chosen && start(chosen)}>
          {say('desk-export-start')}
        </button>
      </footer>
    </>
  );
}

/** What there is to choose, and what is chosen: at first what was exported last. */
function useOffer(): {
  readonly offer?: ExportOffer | undefined;
  readonly chosen?: Chosen | undefined;
  readonly change: (chosen: Chosen) => void;
} {
  const { services } = usePage();
  const [offer, setOffer] = useState<ExportOffer>();
  const [chosen, change] = useState<Chosen>();
  useEffect(() => {
    let left = false;
    const take = (told: ExportOffer): void => {
      if (left) return;
      setOffer(told);
      change(told.last);
    };
    services.exportOffer().then(take, () => undefined);
    return () => {
      left = true;
    };
  }, [services]);
  return { offer, chosen, change };
}

/** Where the file would lie, which says what it is. */
function usePath(deck: string, chosen: Chosen | undefined): string {
  const { services } = usePage();
  const [path, setPath] = useState('');
  useEffect(() => {
    let left = false;
    if (chosen)
      services.exportPath(deck, chosen.to, chosen.choices).then(
        (told) => !left && setPath(told),
        () => !left && setPath(''),
      );
    return () => {
      left = true;
    };
  }, [services, deck, chosen]);
  return path;
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
