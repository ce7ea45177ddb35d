import './style/page.css';
import { say as sayIn, sayIssue } from '../core/messages/index.ts';
import type { Language } from '../core/model.ts';
import type { View } from '../services/host.ts';
import { deckPage } from './deck-page.ts';
import { issueOf } from './failure.ts';
import { make } from './element.ts';
import { firstDeck } from './first-deck.ts';
import { loadInterfaceFonts } from './interface-fonts.ts';
import { runKiosk } from './kiosk/kiosk.ts';
import type { DeckPart, Page } from './page.ts';
import { pause } from './pause.ts';
import { stopAll } from './signal.ts';
import { deckPartsOf, pagePartsOf } from './views.ts';
import { openWire } from './wire.ts';

const views: readonly View[] = ['desk', 'stage', 'speaker', 'print', 'kiosk'];

/** Pause before a deck that could not be opened is asked for again, in ms. */
const again = 3000;

async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const view = views.find((name) => name === asked.get('view')) ?? 'desk';
  const wire = openWire(location);
  const root = document.body;
  root.dataset['view'] = view;
  const [language] = await Promise.all([
    wire.services.language().catch((): Language => 'zh'),
    loadInterfaceFonts(),
  ]);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  const page: Page = {
    view,
    root,
    services: wire.services,
    connected: wire.connected,
    language,
    say: (code, values) => sayIn(language, code, values),
    now: () => new Date(),
  };
  document.title = page.say('desk-name');
  for (const part of pagePartsOf(view)) part(page);
  const parts = deckPartsOf(view);
  const name = asked.get('deck');
  if (parts.length === 0) return;
  if (view === 'kiosk') return runKiosk(page, parts);
  await showDeck(page, parts, name ?? (await firstDeck(wire.services)) ?? '');
  root.dataset['ready'] = '';
}

/** So long no further edit has come when a deck that was edited is shown anew, in ms. */
const settled = 400;

/** Shows a deck, and shows it anew when it was edited elsewhere; the show goes on where it was. */
async function showDeck(page: Page, parts: readonly DeckPart[], name: string): Promise<void> {
  const shown = await openUntilShown(page, name);
  document.title = `${shown.open.deck.title} · ${page.say('desk-name')}`;
  const stop = stopAll([...parts.map((part) => part(shown)), shown.stop]);
  let waiting = 0;
  const stopWaiting = shown.session.history.listen((history) => {
    if (!history || history.revision === shown.open.history.revision) return;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      stopWaiting();
      stop();
      showDeck(page, parts, name).catch((error: unknown) => reportError(error));
    }, settled);
  });
}

async function openUntilShown(page: Page, name: string): Promise<Awaited<ReturnType<typeof deckPage>>> {
  const sign = make('p', { class: 'failure', role: 'alert', hidden: true });
  page.root.append(sign);
  for (;;) {
    try {
      const shown = await deckPage(page, name);
      sign.remove();
      return shown;
    } catch (error) {
      sign.textContent = sayIssue(page.language, issueOf(error));
      sign.hidden = false;
      await pause(again);
    }
  }
}

await start();
