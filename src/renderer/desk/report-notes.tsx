import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Slide } from '../../core/model.ts';
import { litNotes } from '../notes.ts';
import { usePage } from './page-context.ts';
import type { Editing } from './use-editing.ts';
import { useTyped } from './use-typed.ts';

interface Props {
  readonly slide: Slide;
  readonly editing: Editing;
}

/** What is said to a slide: the report's own words, their figures lit, and what the user wrote; edited in place. */
export function ReportNotes({ slide, editing }: Props): ReactElement {
  const { say } = usePage();
  const [isEdited, setEdited] = useState(false);
  const { open } = editing;
  const passages = useMemo(() => litNotes(slide, open.deck, open.source.text), [slide, open]);
  const isReports = passages.length > 0 && slide.notes.every(({ span }) => span);
  return (
    <aside className="report-notes" aria-label={say('desk-notes')}>
      <h2>
        {say('desk-notes')} {isReports && <small>{say('desk-notes-from')}</small>}
        <button type="button" className="quiet" onClick={() => setEdited(true)}>
          {say('desk-notes-edit')}
        </button>
      </h2>
      {isEdited ? (
        <NotesField slide={slide} editing={editing} done={() => setEdited(false)} />
      ) : (
        // A long passage scrolls, so it takes the focus.
        <div tabIndex={0} role="region" aria-label={say('desk-notes')}>
          {passages.length === 0 && <p className="none">{say('desk-no-notes')}</p>}
          {passages.map((passage, index) => (
            // Passages never move within a slide, so their place names them.
            // oxlint-disable-next-line react/no-array-index-key
            <p key={`${slide.id}-${index}`}>
              {passage.map((piece, place) =>
                // oxlint-disable-next-line react/no-array-index-key
                piece.lit ? <mark key={`${place}`}>{piece.text}</mark> : piece.text,
              )}
            </p>
          ))}
        </div>
      )}
    </aside>
  );
}

/** The notes to be typed over, a paragraph a line; kept when the field is left. */
function NotesField({ slide, editing, done }: Props & { readonly done: () => void }): ReactElement {
  const { say } = usePage();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const value = slide.notes.map(({ text }) => text).join('\n');
  const { onBlur, ...typed } = useTyped(
    value,
    (text) => editing.edit({ type: 'notes', slide: slide.id, notes: text.split('\n') }),
    true,
  );
  return (
    <textarea
      ref={field}
      aria-label={say('desk-notes')}
      {...typed}
      onBlur={(event) => {
        onBlur(event);
        done();
      }}
    />
  );
}
