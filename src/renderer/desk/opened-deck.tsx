import { useEffect, useState, type ReactElement } from 'react';
import { sayIssue } from '../../core/messages/index.ts';
import type { Issue } from '../../core/model.ts';
import { deckPage } from '../deck-page.ts';
import { issueOf } from '../failure.ts';
import type { DeckPage } from '../page.ts';
import { ExportDialog } from './export-dialog.tsx';
import { usePage } from './page-context.ts';
import { ReportNotes } from './report-notes.tsx';
import { SlideFigures } from './slide-figures.tsx';
import { SlideList } from './slide-list.tsx';
import { SlidePicture } from './slide-picture.tsx';

interface Props {
  readonly name: string;
  readonly home: () => void;
  /** Opens it once more. */
  readonly again: () => void;
}

/** A deck that is open: its slides, the chosen one large, the report's words beside it. */
export function OpenedDeck({ name, home, again }: Props): ReactElement {
  const page = usePage();
  const [shown, setShown] = useState<DeckPage>();
  const [failure, setFailure] = useState<Issue>();
  const [refused, setRefused] = useState<Issue>();
  useEffect(() => {
    let left = false;
    let opened: DeckPage | undefined;
    deckPage(page, name).then(
      (deck) => {
        if (left) return deck.stop();
        opened = deck;
        setShown(deck);
        return undefined;
      },
      (error: unknown) => !left && setFailure(issueOf(error)),
    );
    return () => {
      left = true;
      opened?.stop();
    };
  }, [page, name]);
  const { say, language } = page;
  return (
    <div className="opened">
      <header className="bar">
        <button type="button" className="quiet" onClick={home}>
          ← {say('desk-back')}
        </button>
        <h1>{shown?.open.deck.title ?? ''}</h1>
        {shown && <DeckButtons name={name} failed={setRefused} />}
      </header>
      {failure && (
        <div className="failure" role="alert">
          <p>{sayIssue(language, failure)}</p>
          <button type="button" onClick={again}>
            {say('desk-try-again')}
          </button>
        </div>
      )}
      {!shown && !failure && <p className="loading">{say('desk-loading')}</p>}
      {refused && (
        <p className="refused" role="alert">
          {sayIssue(language, refused)}
        </p>
      )}
      {shown && shown.open.issues.length > 0 && (
        <ul className="issues" aria-label={say('desk-issues')}>
          {[...new Set(shown.open.issues.map((issue) => sayIssue(language, issue)))].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {shown && <DeckBody shown={shown} />}
    </div>
  );
}

interface ButtonsProps {
  readonly name: string;
  readonly failed: (issue: Issue | undefined) => void;
}

function DeckButtons({ name, failed }: ButtonsProps): ReactElement {
  const { services, say } = usePage();
  const openWindow = (view: 'stage' | 'speaker' | 'print' | 'kiosk') => () => {
    services.openWindow(view, name).then(
      () => failed(undefined),
      (error: unknown) => failed(issueOf(error)),
    );
  };
  return (
    <div className="buttons">
      <button type="button" onClick={openWindow('print')}>
        {say('desk-print')}
      </button>
      <ExportDialog deck={name} trigger={say('desk-export')} />
      <button type="button" onClick={openWindow('kiosk')}>
        {say('desk-kiosk')}
      </button>
      <button type="button" onClick={openWindow('speaker')}>
        {say('desk-speaker')}
      </button>
      <button type="button" className="main" onClick={openWindow('stage')}>
        {say('desk-present')}
      </button>
    </div>
  );
}

function DeckBody({ shown }: { readonly shown: DeckPage }): ReactElement {
  const { say } = usePage();
  const { open, layers } = shown;
  const [chosen, setChosen] = useState(0);
  const rendered = open.rendered.slides[chosen];
  const slide = open.deck.slides[chosen];
  return (
    <div className="body">
      <SlideList open={open} chosen={chosen} choose={setChosen} />
      <main aria-label={say('desk-slide-shown')}>
        {rendered && (
          <figure className="large" aria-label={rendered.title}>
            <SlidePicture
              key={rendered.id}
              html={rendered.html}
              css={open.rendered.css}
              onInk={(layer) => layers.add(rendered.id, layer)}
            />
          </figure>
        )}
        {rendered && <SlideFigures slide={rendered.id} open={open} />}
      </main>
      {slide && <ReportNotes slide={slide} open={open} />}
    </div>
  );
}
