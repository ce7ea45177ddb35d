import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { incomingClip, incomingFile, type Incoming } from './incoming.ts';
import { usePage } from './page-context.ts';

interface Props {
  readonly take: (file: Incoming) => void;
  readonly pastedName: (firstLine: string) => string;
  readonly children: ReactNode;
}

/** Text shorter than this is no report: somebody pasted by mistake. In signs. */
const shortest = 40;

/** Takes what is dropped or pasted anywhere in the window, and says so while something is held over it. */
export function DropTarget({ take, pastedName, children }: Props): ReactElement {
  const { say } = usePage();
  const [held, setHeld] = useState(false);
  const latest = useRef({ take, pastedName });
  useEffect(() => {
    latest.current = { take, pastedName };
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setHeld(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHeld(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setHeld(false);
      const file = event.dataTransfer?.files[0];
      if (file) latest.current.take(incomingFile(file));
    };
    const paste = (event: ClipboardEvent): void => {
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea')) return;
      // Office puts a picture of the words beside them.
      const file = event.clipboardData?.files[0];
      const [text = '', html = ''] = ['text/plain', 'text/html'].map((kind) =>
        event.clipboardData?.getData(kind),
      );
      if (text.trim().length >= shortest)
        latest.current.take(incomingClip({ text, html }, latest.current.pastedName));
      else if (file) latest.current.take(incomingFile(file));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, []);
  return (
    <>
      {children}
      {held && (
        <div className="drop-now" role="status">
          <p>{say('desk-drop-now')}</p>
        </div>
      )}
    </>
  );
}
