import { useEffect, useState, type ReactElement } from 'react';
import { sayIssue } from '../../core/messages/index.ts';
import type { Issue } from '../../core/model.ts';
import type { View } from '../../services/host.ts';
import { deckPage } from '../deck-page.ts';
import { issueOf } from '../failure.ts';
import { openView } from '../open-view.ts';
import type { DeckPage } from '../page.ts';
import { CompareDialog } from './compare-dialog.tsx';
import { ExportDialog } from './export-dialog.tsx';
import type { Findings } from './finding-list.tsx';
import { usePage } from './page-context.ts';
import { ReportCheck, useFindings } from './report-check.tsx';
import { ReportNotes } from './report-notes.tsx';
import { SlideFigures } from './slide-figures.tsx';
import { SlideList } from './slide-list.tsx';
import { SlidePicture } from './slide-picture.tsx';
import type { Decks } from './use-decks.ts';

interface Props {
  readonly name: string;
  /** All that there are, and how to open another. */
  readonly decks: Decks;
  readonly open: (name: string) => void;
  readonly home: () => void;
  /** Opens it once more. */
  readonly again: () => void;
}

/** A deck that is open: its slides, the chosen one large, the report's words beside it; or its report checked. */
export function OpenedDeck({ name, decks, open, home, again }: Props): ReactElement {
  const { say, language } = usePage();
  const { shown, failure } = useDeckPage(name);
  const findings = useFindings(name);
  const [refused, setRefused] = useState<Issue>();
  const [checking, setChecking] = useState(false);
  return (
    <div className="opened">
      <header className="bar">
        <button type="button" className="quiet" onClick={home}>
          ← {say('desk-back')}
        </button>
        <h1>{shown?.open.deck.title ?? ''}</h1>
        {shown && <CheckButton findings={findings} checking={checking} change={setChecking} />}
        {shown && <CompareDialog name={name} decks={decks} open={open} />}
        {shown && <DeckButtons shown={shown} name={name} failed={setRefused} />}
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
      {shown && <DeckIssues issues={shown.open.issues} />}
      {shown && <DeckViews shown={shown} findings={findings} checking={checking} change={setChecking} />}
    </div>
  );
}

/** Opens the deck; leaving the component closes it. */
function useDeckPage(name: string): { readonly shown?: DeckPage; readonly failure?: Issue } {
  const page = usePage();
  const [state, setState] = useState<ReturnType<typeof useDeckPage>>({});
  useEffect(() => {
    let left = false;
    let opened: DeckPage | undefined;
    deckPage(page, name).then(
      (deck) => {
        if (left) return deck.stop();
        opened = deck;
        setState({ shown: deck });
        return undefined;
      },
      (error: unknown) => !left && setState({ failure: issueOf(error) }),
    );
    return () => {
      left = true;
      opened?.stop();
    };
  }, [page, name]);
  return state;
}

function DeckIssues({ issues }: { readonly issues: readonly Issue[] }): ReactElement | null {
  const { say, language } = usePage();
  if (issues.length === 0) return null;
  return (
    <ul className="issues" aria-label={say('desk-issues')}>
      {[...new Set(issues.map((issue) => sayIssue(language, issue)))].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

interface ViewsProps extends CheckProps {
  readonly shown: DeckPage;
}

/** The slides, or the report checked; a slide named there is the chosen one here. */
function DeckViews({ shown, findings, checking, change }: ViewsProps): ReactElement {
  const [chosen, setChosen] = useState(0);
  if (!checking) return <DeckBody shown={shown} chosen={chosen} choose={setChosen} />;
  const show = (number: number): void => {
    setChosen(number - 1);
    change(false);
  };
  return <ReportCheck open={shown.open} findings={findings} show={show} />;
}

interface CheckProps {
  readonly findings: Findings;
  readonly checking: boolean;
  readonly change: (checking: boolean) => void;
}

/** Turns from the slides to what was found in the report, and back. */
function CheckButton({ findings, checking, change }: CheckProps): ReactElement {
  const { say } = usePage();
  const count = findings.type === 'found' ? findings.findings.length : 0;
  const words = count > 0 ? say('desk-check-count', { count }) : say('desk-check');
  return (
    <button type="button" onClick={() => change(!checking)}>
      {checking ? say('desk-to-slides') : words}
    </button>
  );
}

interface ButtonsProps {
  readonly shown: DeckPage;
  readonly name: string;
  readonly failed: (issue: Issue | undefined) => void;
}

function DeckButtons({ shown, name, failed }: ButtonsProps): ReactElement {
  const page = usePage();
  const { say } = page;
  const openWindow = (view: View) => () => void openView(page, view, name).then(failed);
  return (
    <div className="buttons">
      <button type="button" onClick={openWindow('print')}>
        {say('desk-print')}
      </button>
      <ExportDialog open={shown.open} trigger={say('desk-export')} />
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

interface BodyProps {
  readonly shown: DeckPage;
  readonly chosen: number;
  readonly choose: (index: number) => void;
}

function DeckBody({ shown, chosen, choose }: BodyProps): ReactElement {
  const { say } = usePage();
  const { open, layers } = shown;
  const rendered = open.rendered.slides[chosen];
  const slide = open.deck.slides[chosen];
  return (
    <div className="body">
      <SlideList open={open} chosen={chosen} choose={choose} />
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
