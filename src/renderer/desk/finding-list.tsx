import type { ReactElement } from 'react';
import { sayIssue } from '../../core/messages/index.ts';
import type { Finding, Issue, Place } from '../../core/model.ts';
import { usePage } from './page-context.ts';

/** What the look into a report has come to. */
export type Findings =
  | { readonly type: 'looking' }
  | { readonly type: 'found'; readonly findings: readonly Finding[] }
  | { readonly type: 'failed'; readonly issue: Issue };

/** What cannot be right in the report, each with both places side by side. */
export function FindingList({ state }: { readonly state: Findings }): ReactElement {
  const { say, language } = usePage();
  const count = state.type === 'found' ? state.findings.length : 0;
  return (
    <section className="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">{count > 0 ? say('desk-findings-count', { count }) : say('desk-findings')}</h2>
      {state.type === 'looking' && <p role="status">{say('desk-checking')}</p>}
      {state.type === 'failed' && <p role="alert">{sayIssue(language, state.issue)}</p>}
      {state.type === 'found' && count === 0 && <p role="status">{say('desk-findings-none')}</p>}
      {state.type === 'found' && count > 0 && (
        <ol>
          {state.findings.map((finding) => (
            <li key={`${finding.code} ${finding.places.map(({ at }) => at.span.start).join(' ')}`}>
              <h3>{sayIssue(language, finding)}</h3>
              <div className="places">
                {finding.places.map((place) => (
                  <PlaceWords key={place.at.span.start} place={place} />
                ))}
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** A sentence with the words in question marked, under its headings. */
function PlaceWords({ place: { at, sentence, headings } }: { readonly place: Place }): ReactElement {
  const start = sentence.text.indexOf(
    at.text,
    Math.max(0, at.span.start - sentence.span.start - at.text.length),
  );
  return (
    <blockquote>
      <cite>{headings.join(' › ')}</cite>
      {start < 0 ? (
        <p>{sentence.text}</p>
      ) : (
        <p>
          {sentence.text.slice(0, start)}
          <mark>{at.text}</mark>
          {sentence.text.slice(start + at.text.length)}
        </p>
      )}
    </blockquote>
  );
}
