import { useMemo, type ReactElement } from 'react';
import type { Slide } from '../../core/model.ts';
import type { OpenDeck } from '../../services/contract.ts';
import { litNotes } from '../notes.ts';
import { usePage } from './page-context.ts';

/** The report's own words for a slide, its figures lit. */
export function ReportNotes({
  slide,
  open,
}: {
  readonly slide: Slide;
  readonly open: OpenDeck;
}): ReactElement {
  const { say } = usePage();
  const passages = useMemo(() => litNotes(slide, open.deck, open.source.text), [slide, open]);
  return (
    <aside className="report-notes" aria-label={say('desk-notes')}>
      <h2>
        {say('desk-notes')} {passages.length > 0 && <small>{say('desk-notes-from')}</small>}
      </h2>
      {/* A long passage scrolls, so it takes the focus. */}
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
    </aside>
  );
}
