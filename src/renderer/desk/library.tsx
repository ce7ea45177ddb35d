import type { ReactElement } from 'react';
import { sayIssue } from '../../core/messages/index.ts';
import type { DeckCard } from '../../services/contract.ts';
import type { Decks } from './use-decks.ts';
import { FileButton } from './file-button.tsx';
import type { Incoming } from './incoming.ts';
import { usePage } from './page-context.ts';
import { SlidePicture } from './slide-picture.tsx';

interface Props {
  readonly open: (name: string) => void;
  readonly take: (file: Incoming) => void;
  readonly decks: Decks;
}

/** All decks with their covers, and the place where a report is dropped. */
export function Library({ open, take, decks }: Props): ReactElement {
  const { say, language } = usePage();
  const { list, failure, ask } = decks;

  return (
    <div className="library">
      <header className="masthead">
        <h1>{say('desk-name')}</h1>
        <p>{say('desk-tagline')}</p>
        <FileButton take={take} label={say('desk-import')} className="main" />
      </header>
      <main>
        <h2>{say('desk-library')}</h2>
        {failure && <Failure text={sayIssue(language, failure)} again={ask} />}
        <ul className="cards">
          {list?.map((deck) => (
            <li key={deck.name}>
              <Card deck={deck} open={open} />
            </li>
          ))}
          {list && (
            <li>
              <EmptyPlace take={take} first={list.length === 0} />
            </li>
          )}
        </ul>
      </main>
    </div>
  );
}

function Failure({ text, again }: { readonly text: string; readonly again: () => void }): ReactElement {
  const { say } = usePage();
  return (
    <div className="failure" role="alert">
      <p>{text}</p>
      <button type="button" onClick={again}>
        {say('desk-try-again')}
      </button>
    </div>
  );
}

function Card({
  deck,
  open,
}: {
  readonly deck: DeckCard;
  readonly open: (name: string) => void;
}): ReactElement {
  const { say, language } = usePage();
  const date = new Date(deck.changed);
  const day = Number.isNaN(date.getTime())
    ? ''
    : date.toLocaleDateString(language === 'zh' ? 'zh-CN' : 'en-GB', {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
      });
  if (deck.broken)
    return (
      <div className="card broken">
        <div className="picture" />
        <strong>{deck.title}</strong>
        <small>{sayIssue(language, deck.broken)}</small>
      </div>
    );
  return (
    <button type="button" className="card" onClick={() => open(deck.name)}>
      {deck.cover ? <SlidePicture {...deck.cover} /> : <div className="picture" />}
      <strong>{deck.title}</strong>
      <small>
        {say('desk-counts', { slides: deck.slides, figures: deck.figures })}
        <time dateTime={deck.changed}>{day}</time>
      </small>
    </button>
  );
}

/** The place that says what to do: larger words while there is nothing else. */
function EmptyPlace({
  take,
  first,
}: {
  readonly take: (file: Incoming) => void;
  readonly first: boolean;
}): ReactElement {
  const { say } = usePage();
  return (
    <div className="empty-place">
      <strong>{say('desk-drop-here')}</strong>
      <p>{say('desk-drop-more')}</p>
      {first && <p>{say('desk-first')}</p>}
      <FileButton take={take} label={say('desk-import')} className="" />
    </div>
  );
}
