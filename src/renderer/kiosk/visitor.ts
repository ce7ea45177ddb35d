import { say as sayIn } from '../../core/messages/index.ts';
import type { Language } from '../../core/model.ts';
import { make } from '../element.ts';
import type { DeckPage } from '../page.ts';
import { sourceRing } from '../parts/source-ring.ts';
import { sourceSheet } from '../parts/source-sheet.ts';
import { zoom } from '../parts/zoom.ts';
import { cell, nothing, stopAll, type Cell, type Signal, type Stop } from '../signal.ts';
import { contentsPanel } from './contents-panel.ts';
import { touchButton } from './pad.ts';
import { searchPanel } from './search-panel.ts';
import { askHere, closeSource, touches, turnBy } from './touch.ts';

/**
 * What a visitor finds: an invitation, and after the first touch the controls, in the lower part of the screen where a
 * seated person reaches. All of it belongs to the deck that is open and goes with it.
 */
export function visitor(page: DeckPage, here: Signal<boolean>): Stop {
  const language = cell(page.language);
  let stop: Stop = nothing;
  const build = (): void => {
    stop();
    stop = here.get() ? controls(inLanguage(page, language.get()), language) : invitation(page);
  };
  return stopAll([here.listen(build), language.listen(build), () => stop()]);
}

/** The sheet with the source is that of the hall. */
const inLanguage = (page: DeckPage, language: Language): DeckPage => ({
  ...page,
  view: 'stage',
  language,
  say: (code, values) => sayIn(language, code, values),
});

function invitation({ root, say }: DeckPage): Stop {
  const words = make('p', { class: 'invitation' }, say('kiosk-touch'));
  root.append(words);
  return () => words.remove();
}

/** Opened over the slide, one at a time. */
type PanelName = 'contents' | 'search';

function controls(page: DeckPage, language: Cell<Language>): Stop {
  const { root, say, session } = page;
  const open = cell<PanelName | undefined>(undefined);
  const toggle = (name: PanelName): void => {
    closeSource(page);
    open.set(open.get() === name ? undefined : name);
  };
  const turn = (by: 1 | -1): void => {
    open.set(undefined);
    turnBy(page, by);
  };
  const enlarge = (): void =>
    session.act(session.show.get().zoom ? { type: 'whole' } : { type: 'zoom', by: 2, at: [640, 360] });
  const source = (): void => {
    open.set(undefined);
    askHere(page);
  };
  const other: Language = language.get() === 'zh' ? 'en' : 'zh';
  const bar = make(
    'nav',
    { class: 'visitor-bar', 'data-control': true, 'aria-label': say('kiosk-controls') },
    touchButton(say('stage-previous'), () => turn(-1), 'previous'),
    touchButton(say('stage-next'), () => turn(1), 'next'),
    touchButton(say('kiosk-contents'), () => toggle('contents'), 'contents'),
    touchButton(say('stage-find'), () => toggle('search'), 'search'),
    touchButton(say('kiosk-source'), source, 'source'),
    touchButton(say('kiosk-zoom'), enlarge, 'zoom'),
    touchButton(other === 'en' ? 'English' : '中文', () => language.set(other), 'language'),
  );
  root.append(bar);
  let stopPanel: Stop = nothing;
  const close = (): void => open.set(undefined);
  const stopOpen = open.listen((name) => {
    stopPanel();
    stopPanel = nothing;
    if (name === 'contents') stopPanel = contentsPanel(page, close);
    if (name === 'search') stopPanel = searchPanel(page, close);
  });
  return stopAll([
    stopOpen,
    () => stopPanel(),
    touches(page),
    sourceSheet(page),
    sourceRing(page),
    zoom(page),
    () => closeSource(page),
    () => bar.remove(),
  ]);
}
