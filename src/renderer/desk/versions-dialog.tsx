import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useState, type ReactElement } from 'react';
import type { StepsTold } from '../../services/deck-owner.ts';
import { issueOf } from '../failure.ts';
import { DeskDialog } from './desk-dialog.tsx';
import { usePage } from './page-context.ts';
import type { Editing } from './use-editing.ts';
import { versionsOf } from './versions.ts';

/** The deck at the end of each day on which it was edited, to go back to and forth again. */
export function VersionsDialog({ editing }: { readonly editing: Editing }): ReactElement {
  const { say } = usePage();
  const [isOpen, setOpen] = useState(false);
  return (
    <DeskDialog
      open={isOpen}
      change={setOpen}
      trigger={say('desk-versions')}
      title={say('desk-versions-title')}
    >
      <Versions editing={editing} close={() => setOpen(false)} />
      <footer>
        <Dialog.Close>{say('desk-close')}</Dialog.Close>
      </footer>
    </DeskDialog>
  );
}

interface Props {
  readonly editing: Editing;
  readonly close: () => void;
}

function Versions({ editing: { open, refuse }, close }: Props): ReactElement {
  const { say, services, language } = usePage();
  const [told, setTold] = useState<StepsTold>({ steps: [], done: 0 });
  const { name } = open;
  useEffect(() => {
    services.steps(name).then(setTold, (error: unknown) => refuse(issueOf(error)));
  }, [services, name, refuse]);
  const day = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' });
  const go = (done: number): void => {
    services.goTo(name, done).then(close, (error: unknown) => refuse(issueOf(error)));
  };
  const versions = versionsOf(told, (at) => day.format(new Date(at)));
  return (
    <ul className="choices">
      {versions.map((version) => (
        <li key={version.done}>
          <button type="button" aria-current={version.done === told.done} onClick={() => go(version.done)}>
            {say('desk-version', { day: version.day, steps: version.own })}
          </button>
        </li>
      ))}
      <li>
        <button type="button" aria-current={told.done === 0} onClick={() => go(0)}>
          {say('desk-version-first')}
        </button>
      </li>
    </ul>
  );
}
