import { Dialog } from '@base-ui/react/dialog';
import type { ReactElement, ReactNode } from 'react';

interface Props {
  readonly open: boolean;
  readonly change: (open: boolean) => void;
  /** What the button says that opens it; none where something else does. */
  readonly trigger?: string;
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A dialog over the desk, under its title. */
export function DeskDialog({ open, change, trigger, title, wide, children }: Props): ReactElement {
  return (
    <Dialog.Root open={open} onOpenChange={change}>
      {trigger !== undefined && <Dialog.Trigger>{trigger}</Dialog.Trigger>}
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className={`dialog${wide ? ' wide' : ''}`}>
          <Dialog.Title className="dialog-title">{title}</Dialog.Title>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
