import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useState, type ReactElement } from 'react';
import { sayIssue } from '../../core/messages/index.ts';
import type { Slide } from '../../core/model.ts';
import type { LayoutChoice } from '../../services/contract.ts';
import { issueOf } from '../failure.ts';
import { DeskDialog } from './desk-dialog.tsx';
import { usePage } from './page-context.ts';
import { SlidePicture } from './slide-picture.tsx';
import type { Editing } from './use-editing.ts';

interface Props {
  readonly slide: Slide;
  readonly editing: Editing;
}

/** The layouts, and with them the charts, that fit a slide, each as the slide looks in it. */
export function LayoutChoices({ slide, editing }: Props): ReactElement {
  const { say } = usePage();
  const [isOpen, setOpen] = useState(false);
  return (
    <DeskDialog
      open={isOpen}
      change={setOpen}
      trigger={say('desk-layout')}
      title={say('desk-layout-title')}
      wide
    >
      <Choices slide={slide} editing={editing} close={() => setOpen(false)} />
      <footer>
        <Dialog.Close>{say('desk-cancel')}</Dialog.Close>
      </footer>
    </DeskDialog>
  );
}

function Choices({ slide, editing, close }: Props & { readonly close: () => void }): ReactElement {
  const { language, services } = usePage();
  const { open, edit, refuse } = editing;
  const [choices, setChoices] = useState<readonly LayoutChoice[]>([]);
  useEffect(() => {
    let left = false;
    services.layouts(open.name, slide.id).then(
      (told) => !left && setChoices(told),
      (error: unknown) => refuse(issueOf(error)),
    );
    return () => {
      left = true;
    };
  }, [services, open.name, slide.id, refuse]);
  const choose = (layout: string): void => {
    edit({ type: 'layout', slide: slide.id, layout });
    close();
  };
  return (
    <ul className="layouts">
      {choices.map(({ layout, html, chosen }) => (
        <li key={layout}>
          <button type="button" aria-pressed={chosen} onClick={() => choose(layout)}>
            <SlidePicture html={html} css={open.rendered.css} />
            {sayIssue(language, { code: `layout-${layout}`, values: {} })}
          </button>
        </li>
      ))}
    </ul>
  );
}
