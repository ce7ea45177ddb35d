import { useState, type ReactElement, type ReactNode } from 'react';
import { sayIssue } from '../../core/messages/index.ts';
import type { DeckCard } from '../../services/contract.ts';
import type { BinnedDeck } from '../../services/shelf.ts';
import { Bin } from './bin.tsx';
import { DeckMenu } from './deck-menu.tsx';
import type { Decks } from './use-decks.ts';
import { FileButton } from './file-button.tsx';
import type { Incoming } from './incoming.ts';
import { usePage } from './page-context.ts';
import { listedDecks, type Order } from './listed-decks.ts';
import { SlidePicture } from './slide-picture.tsx';
import { useShelf, type Shelf } from './use-shelf.ts';

interface Props {
  readonly open: (name: string) => void;
  readonly take: (file: Incoming) => void;
  readonly decks: Decks;
  /** Beside the import. */
  readonly children: ReactNode;
}

/** All decks with their covers, and the place where a report is dropped. */
export function Library({ open, take, decks, children }: Props): ReactElement {
  const { say, language } = usePage();
  const { list, failure, ask } = decks;
  const shelf = useShelf(decks);
  const [typed, setTyped] = useState('');
  const [order, setOrder] = useState<Order>('changed');
  const found = list && listedDecks(list, typed, order);

  return (
    <div className="library">
      <header className="masthead">
        <h1>{say('desk-name')}</h1>
        <p>{say('desk-tagline')}</p>
        {children}
        <FileButton take={take} label={say('desk-import')} className="main" />
      </header>
      <main>
        <div className="library-head">
          <h2>{say('desk-library')}</h2>
          {list && list.length > 1 && <Finding typed={typed} type={setTyped} order={order} sort={setOrder} />}
        </div>
        {failure && <Failure text={sayIssue(language, failure)} again={ask} />}
        {shelf.refused && <p role="alert">{sayIssue(language, shelf.refused)}</p>}
        {shelf.gone && <Gone deck={shelf.gone} restore={shelf.restore} />}
        <ul className="cards">
          {found?.map((deck) => (
            <li key={deck.name}>
              <Card deck={deck} open={open} />
              <DeckMenu deck={deck} shelf={shelf} />
            </li>
          ))}
          {list && (
            <li>
              <EmptyPlace take={take} first={list.length === 0} />
            </li>
          )}
        </ul>
        <Bin shelf={shelf} />
      </main>
    </div>
  );
}

interface FindingProps {
  readonly typed: string;
  readonly type: (typed: string) => void;
  readonly order: Order;
  readonly sort: (order: Order) => void;
}

/** Finds decks by their titles, and puts them in order. */
function Finding({ typed, type, order, sort }: FindingProps): ReactElement {
  const { say } = usePage();
  return (
    <div className="filters">
      <label>
        {say('desk-figures-search')}
        <input type="search" value={typed} onChange={(event) => type(event.target.value)} />
      </label>
      <label>
        {say('desk-order')}
        <select
          value={order}
          onChange={(event) => sort(event.target.value === 'title' ? 'title' : 'changed')}
        >
          <option value="changed">{say('desk-order-changed')}</option>
          <option value="title">{say('desk-order-title')}</option>
        </select>
      </label>
    </div>
  );
}

/** A deck was thrown away: said once, with the way back. */
function Gone({
  deck,
  restore,
}: {
  readonly deck: BinnedDeck;
  readonly restore: Shelf['restore'];
}): ReactElement {
  const { say } = usePage();
  return (
    <p className="gone" role="status">
      {say('desk-binned', { title: deck.title })}
      <button type="button" onClick={() => restore(deck)}>
        {say('desk-undo')}
      </button>
    </p>
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
