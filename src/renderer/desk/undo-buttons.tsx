import { useEffect, type ReactElement } from 'react';
import { on } from '../signal.ts';
import { usePage } from './page-context.ts';
import type { Editing } from './use-editing.ts';

/** Takes back and does again, by name. Within a field Ctrl+Z is the field's own. */
export function UndoButtons({ editing }: { readonly editing: Editing }): ReactElement {
  const { say } = usePage();
  const { undo, redo, open } = editing;
  const { history } = open;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isField = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (isField || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    return on(window, 'keydown', press);
  }, [undo, redo]);
  const [undone, redone] = [history.undo, history.redo];
  return (
    <div className="undo" role="group" aria-label={say('desk-undo-group')}>
      <button type="button" disabled={!undone} onClick={undo}>
        {undone ? say('desk-undo-what', { what: say(`edit-${undone}`) }) : say('desk-undo')}
      </button>
      <button type="button" disabled={!redone} onClick={redo}>
        {redone ? say('desk-redo-what', { what: say(`edit-${redone}`) }) : say('desk-redo')}
      </button>
    </div>
  );
}
