import type { ReactElement, ReactNode } from 'react';
import type { Deck, Slide, Span } from '../../core/model.ts';
import type { OpenDeck } from '../../services/contract.ts';

/** What a sheet of paper in small has room for, in characters. */
const ROOM = 1200;

/** What is said to a slide, as it stands under it on its page. */
export function NotesPreview({ notes }: Pick<Slide, 'notes'>): ReactElement {
  return (
    <div className="paper-text" aria-hidden="true">
      {notes.map(({ text, span }) => (
        <p key={span?.start ?? text}>{text}</p>
      ))}
    </div>
  );
}

interface ReportProps {
  readonly source: OpenDeck['source'];
  /** With the slides that are chosen. */
  readonly deck: Deck;
}

/** The first page of the report, every figure marked that is on one of the slides. */
export function ReportPreview({ source, deck }: ReportProps): ReactElement {
  const text = source.text.slice(0, ROOM);
  const lines = [...text.matchAll(/\S[^\r\n]*/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  const used = usedSpans(deck);
  return (
    <div className="paper-text" aria-hidden="true">
      {lines.map((line) => (
        <p key={line.start}>{marked(text, line, used)}</p>
      ))}
    </div>
  );
}

/** Places of the figures that are on the deck's slides, in the order of the report. */
function usedSpans({ slides, ledger }: Deck): readonly Span[] {
  const shown = new Set(slides.map(({ id }) => id));
  return ledger
    .filter((entry) => entry.fact !== undefined && entry.slides.some((id) => shown.has(id)))
    .map(({ span }) => span)
    .toSorted((a, b) => a.start - b.start);
}

function marked(text: string, line: Span, used: readonly Span[]): readonly ReactNode[] {
  const pieces: ReactNode[] = [];
  let at = line.start;
  for (const { start, end } of used) {
    if (start < at || end > line.end) continue;
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...pieces, text.slice(at, line.end)];
}
