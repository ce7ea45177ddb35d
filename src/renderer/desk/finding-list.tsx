import type { ReactElement } from 'react';
import { sayIssue } from '../../core/messages/index.ts';
import { findingKey } from '../../core/edits/finding-key.ts';
import type { Finding, Issue, Place, Verdict } from '../../core/model.ts';
import { usePage } from './page-context.ts';
import type { Editing } from './use-editing.ts';

/** What the look into a report has come to. */
export type Findings =
  | { readonly type: 'looking' }
  | { readonly type: 'found'; readonly findings: readonly Finding[] }
  | { readonly type: 'failed'; readonly issue: Issue };

interface Props {
  readonly state: Findings;
  readonly editing: Editing;
}

/** What cannot be right in the report, each with both places side by side. */
export function FindingList({ state, editing }: Props): ReactElement {
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
              <Verdicts finding={finding} editing={editing} />
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

const VERDICTS = ['mended', 'right', 'passed-on'] as const;

/** What became of a finding; the same again opens it. */
function Verdicts({
  finding,
  editing,
}: {
  readonly finding: Finding;
  readonly editing: Editing;
}): ReactElement {
  const { say } = usePage();
  const key = findingKey(finding);
  const given = editing.open.deck.proof?.findings?.[key];
  const judge = (verdict: Verdict): void =>
    editing.edit({ type: 'finding', finding: key, ...(verdict === given ? {} : { verdict }) });
  return (
    <div className="verdicts" role="group" aria-label={say('desk-verdict')}>
      {VERDICTS.map((verdict) => (
        <button key={verdict} type="button" aria-pressed={given === verdict} onClick={() => judge(verdict)}>
          {say(`desk-verdict-${verdict}`)}
        </button>
      ))}
    </div>
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
