import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { on, stopAll } from '../signal.ts';
import { incomingClip, incomingFile, type Incoming } from './incoming.ts';
import { usePage } from './page-context.ts';

interface Props {
  readonly take: (file: Incoming) => void;
  readonly pastedName: (firstLine: string) => string;
  readonly children: ReactNode;
}

/** Takes what is dropped or pasted anywhere in the window, and says so while something is held over it. */
export function DropTarget({ take, pastedName, children }: Props): ReactElement {
  const { say } = usePage();
  const held = useDropping(take);
  usePasting(take, pastedName);
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

/** Returns whether a file is held over the window. */
function useDropping(take: Props['take']): boolean {
  const [held, setHeld] = useState(false);
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
      if (file) take(incomingFile(file));
    };
    return stopAll([on(window, 'dragover', over), on(window, 'dragleave', leave), on(window, 'drop', drop)]);
  }, [take]);
  return held;
}

/** Text shorter than this is no report: somebody pasted by mistake. In signs. */
const shortest = 40;

function usePasting(take: Props['take'], pastedName: Props['pastedName']): void {
  const naming = useRef(pastedName);
  useEffect(() => {
    naming.current = pastedName;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea')) return;
      // Office puts a picture of the words beside them.
      const file = event.clipboardData?.files[0];
      const [text = '', html = ''] = ['text/plain', 'text/html'].map((kind) =>
        event.clipboardData?.getData(kind),
      );
      if (text.trim().length >= shortest) take(incomingClip({ text, html }, naming.current));
      else if (file) take(incomingFile(file));
    };
    return on(window, 'paste', paste);
  }, [take]);
}
