import { useState, type ReactElement } from 'react';
import { sayIssue } from '../../core/messages/index.ts';
import type { Issue } from '../../core/model.ts';
import { LARGEST_FILE } from '../../services/contract.ts';
import { issueOf } from '../failure.ts';
import { FileButton } from './file-button.tsx';
import type { Incoming } from './incoming.ts';
import { usePage } from './page-context.ts';
import { sizeText } from './size-text.ts';
import type { ComparedReport } from './use-comparison.ts';
import type { Decks } from './use-decks.ts';

interface Props {
  /** The deck whose report is compared. */
  readonly name: string;
  readonly decks: Decks;
  readonly choose: (other: ComparedReport) => void;
  readonly close: () => void;
}

/** Which report is set beside: that of another deck, or a file. */
export function CompareChoice({ name, decks, choose, close }: Props): ReactElement {
  const { say, language } = usePage();
  const [issue, setIssue] = useState<Issue>();
  const others = decks.list?.filter((deck) => deck.name !== name && !deck.broken) ?? [];
  const take = (file: Incoming): void => {
    if (file.size > LARGEST_FILE) {
      const values = { name: file.name, size: sizeText(file.size), limit: sizeText(LARGEST_FILE) };
      setIssue({ code: 'desk-file-too-large', values });
      return;
    }
    file.bytes().then(
      (bytes) => choose({ title: file.name, report: { name: file.name, bytes: new Uint8Array(bytes) } }),
      (error: unknown) => setIssue(issueOf(error)),
    );
  };
  return (
    <>
      <p>{say('desk-compare-what')}</p>
      {issue && <p role="alert">{sayIssue(language, issue)}</p>}
      {others.length > 0 && (
        <ul className="choices" aria-label={say('desk-compare-decks')}>
          {others.map((deck) => (
            <li key={deck.name}>
              <button
                type="button"
                onClick={() => choose({ title: deck.title, report: { deck: deck.name } })}
              >
                {deck.title}
              </button>
            </li>
          ))}
        </ul>
      )}
      <footer>
        <button type="button" onClick={close}>
          {say('desk-cancel')}
        </button>
        <FileButton take={take} label={say('desk-compare-file')} className="main" />
      </footer>
    </>
  );
}
