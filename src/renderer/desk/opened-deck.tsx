import { useEffect, useState, type ReactElement } from 'react';
import { sayIssue } from '../../core/messages/index.ts';
import type { FactId, Issue } from '../../core/model.ts';
import type { OpenDeck } from '../../services/contract.ts';
import type { View } from '../../services/host.ts';
import { deckPage } from '../deck-page.ts';
import { issueOf } from '../failure.ts';
import { openView } from '../open-view.ts';
import type { DeckPage } from '../page.ts';
import { CompareDialog } from './compare-dialog.tsx';
import { DeckBody, useChosenSlide } from './deck-body.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { usePage } from './page-context.ts';
import { openFindings } from './proof-sign.tsx';
import { ReportCheck, useFindings } from './report-check.tsx';
import { FiguresTable } from './figures-table.tsx';
import { slideAt } from './slide-list.tsx';
import { UndoButtons } from './undo-buttons.tsx';
import type { Decks } from './use-decks.ts';
import { useEditing } from './use-editing.ts';

interface Props {
  readonly name: string;
  /** All that there are, and how to open another. */
  readonly decks: Decks;
  readonly open: (name: string) => void;
  readonly home: () => void;
  /** Opens it once more. */
  readonly again: () => void;
}

/** A deck that is open, as it comes. */
export function OpenedDeck({ name, decks, open, home, again }: Props): ReactElement {
  const { say, language } = usePage();
  const { shown, failure } = useDeckPage(name);
  if (shown)
    return (
      <div className="opened">
        <EditedDeck shown={shown} decks={decks} open={open} home={home} again={again} />
      </div>
    );
  return (
    <div className="opened">
      <header className="bar">
        <Back home={home} />
      </header>
      {failure ? (
        <div className="failure" role="alert">
          <p>{sayIssue(language, failure)}</p>
          <button type="button" onClick={again}>
            {say('desk-try-again')}
          </button>
        </div>
      ) : (
        <p className="loading">{say('desk-loading')}</p>
      )}
    </div>
  );
}

const VIEWS = ['slides', 'check', 'figures'] as const;
type ViewName = (typeof VIEWS)[number];

/** Its slides, the chosen one large, with the report's words beside it; or its report checked. */
function EditedDeck({ shown, decks, open, home, again }: Omit<Props, 'name'> & Shown): ReactElement {
  const { language } = usePage();
  const editing = useEditing(shown, again);
  const { name } = editing.open;
  const findings = useFindings(name);
  const chosen = useChosenSlide(editing);
  const [view, setView] = useState<ViewName>('slides');
  const { refused, refuse } = editing;
  const show = (number: number): void => {
    chosen.choose(slideAt(editing.open.deck.slides, number - 1));
    setView('slides');
  };
  const make = (facts: readonly FactId[]): void => {
    const behind = editing.open.deck.slides[chosen.index]?.id;
    editing.add({ type: 'figures', facts }, behind, (slide) => {
      chosen.chooseSlide(slide);
      setView('slides');
    });
  };
  return (
    <>
      <header className="bar">
        <Back home={home} />
        <h1>{editing.open.deck.title}</h1>
        <ViewButtons view={view} change={setView} doubtful={openFindings(findings, editing).length} />
        <UndoButtons editing={editing} />
        <CompareDialog name={name} decks={decks} open={open} />
        <DeckButtons open={editing.open} failed={refuse} />
      </header>
      {refused && (
        <p className="refused" role="alert">
          {sayIssue(language, refused)}
        </p>
      )}
      <DeckIssues issues={editing.open.issues} />
      {view === 'slides' && <DeckBody shown={shown} editing={editing} chosen={chosen} />}
      {view === 'check' && <ReportCheck editing={editing} findings={findings} show={show} />}
      {view === 'figures' && <FiguresTable editing={editing} make={make} />}
    </>
  );
}

interface Shown {
  readonly shown: DeckPage;
}

function Back({ home }: { readonly home: () => void }): ReactElement {
  const { say } = usePage();
  return (
    <button type="button" className="quiet" onClick={home}>
      ← {say('desk-back')}
    </button>
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

interface ViewProps {
  readonly view: ViewName;
  readonly change: (view: ViewName) => void;
  /** Findings that nobody has judged. */
  readonly doubtful: number;
}

/** Turns between the slides and what was found in the report. */
function ViewButtons({ view, change, doubtful: count }: ViewProps): ReactElement {
  const { say } = usePage();
  const names: Readonly<Record<ViewName, string>> = {
    slides: say('desk-slides'),
    check: count > 0 ? say('desk-check-count', { count }) : say('desk-check'),
    figures: say('desk-figures'),
  };
  return (
    <div className="views" role="group" aria-label={say('desk-views')}>
      {VIEWS.map((name) => (
        <button key={name} type="button" aria-pressed={view === name} onClick={() => change(name)}>
          {names[name]}
        </button>
      ))}
    </div>
  );
}

interface ButtonsProps {
  readonly open: OpenDeck;
  readonly failed: (issue: Issue | undefined) => void;
}

function DeckButtons({ open, failed }: ButtonsProps): ReactElement {
  const page = usePage();
  const { say } = page;
  const openWindow = (view: View) => () => void openView(page, view, open.name).then(failed);
  return (
    <div className="buttons">
      <button type="button" onClick={openWindow('print')}>
        {say('desk-print')}
      </button>
      <ExportDialog open={open} trigger={say('desk-export')} />
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
