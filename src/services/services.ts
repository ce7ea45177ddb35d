import { checkReport } from '../core/checks/index.ts';
import { askedContent } from '../core/ask/asked-content.ts';
import { evidenceOf, type Sources } from '../core/evidence/evidence.ts';
import { findFacts } from '../core/facts/index.ts';
import { say } from '../core/messages/index.ts';
import type { Deck, Issue, Language } from '../core/model.ts';
import { loadInitials } from '../core/search/initials.ts';
import { search, searchIndex, type SearchIndex } from '../core/search/search.ts';
import { withPages } from '../core/show/program.ts';
import type { Fonts } from '../core/typography/typesetter.ts';
import type { contract } from './contract.ts';
import { comparisonWith, importComparison } from './comparison.ts';
import { coverFonts, readFonts } from './deck-fonts.ts';
import { exportOffer, exportPath, exportTo } from './export.ts';
import type { Files, Host } from './host.ts';
import { finishJournals } from './journal-writer.ts';
import type { InkOwner } from './ink-owner.ts';
import { importReport, listDecks } from './library.ts';
import { editingServices } from './editing.ts';
import { drawnDecks } from './looks.ts';
import { loadDeck, openHistory } from './stored-deck.ts';
import { ownDisplays } from './displays-owner.ts';
import { once, remembered, type Remembered } from './once.ts';
import { addPage, drawSlides, openDeck, type Opening } from './open-deck.ts';
import { openPresentation, type Presentation } from './presentation.ts';
import { later } from './queue.ts';
import { kioskServices } from './kiosk-services.ts';
import { openSettings, type KeptSettings, type Preferences } from './settings.ts';
import { binDeck, binnedDecks, duplicateDeck, restoreDeck } from './shelf.ts';
import { ServiceFault, type Services } from './wire.ts';

export type RostrumServices = Services<typeof contract>;

/** Answers what windows ask, on whichever host. Owns what is open: show and ink of each deck. */
export function createServices(host: Host, language: Language): RostrumServices {
  const fonts = once(() => readFonts(host));
  const drawn = drawnDecks(host);
  const settings = once(() => openSettings(host.decks));
  const presentation = remembered(async (name) => {
    const { value: history } = await openHistory(host.decks, name);
    const given = { name, history, language, settings: await settings(), fonts: await fonts() };
    return openPresentation(host, given);
  });
  const opening = async (name: string): Promise<Opening> => ({
    fonts: await fonts(),
    presentation: await presentation(name),
    drawn,
  });
  const reports = remembered((name) => reportsOf(host, name));
  const sources = async (name: string): Promise<DeckSources> => {
    const deck = (await presentation(name)).deck.deck();
    return { ...(await reports(name)), deck, ledger: deck.ledger };
  };
  const index = latest(indexOf);
  return {
    ...displayServices(host, settings()),
    ...libraryServices(host, { fonts, language, opened: [presentation, reports] }),
    ...openingServices(host, opening),
    watch: (name, view) => later(async () => (await presentation(name)).watch(view)),
    act: async (name, action) => {
      const show = (await presentation(name)).act(action);
      host.keepAwake(!show.ended);
      return show;
    },
    arrange: async (name, action) => (await presentation(name)).show.change(action),
    addBlank: async (name, after) => {
      const title = [{ type: 'words', text: say(language, 'stage-blank') }] as const;
      const page = { after, content: { type: 'blank', title }, notes: [] } as const;
      return addPage(host, name, await opening(name), page);
    },
    ...editingServices({ presentation, sources, fonts, language, now: host.now }),
    find: async (name, typed) => search(await index(await sources(name)), typed),
    ask: async (name, facts, after) => {
      const asked = askedContent(await sources(name), facts);
      if (!asked) throw new ServiceFault({ code: 'ask-nothing', values: {} });
      return addPage(host, name, await opening(name), {
        after,
        kicker: [{ type: 'words', text: say(language, 'ask-kicker') }],
        ...asked,
      });
    },
    ...penServices(presentation),
    ...kioskServices(host, { fonts, language }),
    findings: async (name) => checkReport(await sources(name)),
    evidence: async (name, spans) => evidenceOf(await sources(name), spans),
    ...exportServices(host, { fonts, settings, presentation, language }),
    finish: () => finishWriting(host.decks),
    openWindow: async (view, deck) => host.openWindow(view, deck),
    reveal: async (path) => host.reveal(path),
    language: async () => (await settings()).get().language ?? language,
    preferences: async () => preferencesIn((await settings()).get()),
    prefer: async (wanted) => (await settings()).set(wanted),
  };
}

async function finishWriting(files: Files): Promise<readonly Issue[]> {
  const refused = await finishJournals(files);
  return refused.map((path): Issue => ({
    code: 'changes-unwritten',
    values: { path: `${files.root}/${path}` },
  }));
}

const openingServices = (
  host: Host,
  opening: (name: string) => Promise<Opening>,
): Pick<RostrumServices, 'open' | 'openNear' | 'draw'> => ({
  open: async (name) => openDeck(host, name, await opening(name), 'all'),
  openNear: async (name) => openDeck(host, name, await opening(name), 'near'),
  draw: async (name, slides) => drawSlides(host, name, await opening(name), slides),
});

const penServices = (
  presentation: (name: string) => Promise<Presentation>,
): Pick<RostrumServices, 'ink' | 'strokes' | 'inkIssues' | 'layer' | 'live' | 'liveChange' | 'pointer'> => ({
  ink: async (name, action) => (await inkOf(presentation, name)).draw(action),
  strokes: async (name, slide) => (await inkOf(presentation, name)).strokesOn(slide),
  inkIssues: async (name) => (await inkOf(presentation, name)).issues,
  layer: async (name, action) => (await inkOf(presentation, name)).arrange(action),
  live: async (name, live) => (await presentation(name)).live(live),
  liveChange: async (name, live) => (await presentation(name)).liveChange(live),
  pointer: async (name, slide, at) => (await presentation(name)).pointer(slide, at),
});

const inkOf = async (
  presentation: (name: string) => Promise<Presentation>,
  name: string,
): Promise<InkOwner> => (await presentation(name)).ink();

interface Exporting {
  readonly fonts: () => Promise<Fonts>;
  readonly settings: () => Promise<KeptSettings>;
  readonly presentation: (name: string) => Promise<Presentation>;
  readonly language: Language;
}

const exportServices = (
  host: Host,
  { fonts, settings, presentation, language }: Exporting,
): Pick<RostrumServices, 'exportOffer' | 'exportPath' | 'exportDeck'> => ({
  exportOffer: async () => {
    host.printer.warm?.();
    return exportOffer((await settings()).get().lastExport);
  },
  exportPath: async (name, to, choices) => exportPath(name, { to, choices }),
  exportDeck: (name, to, choices) =>
    later(async () => {
      (await settings()).set({ lastExport: { to, choices: { ...choices, slides: undefined } } });
      const { deck, show, ink } = await presentation(name);
      const stored = await loadDeck(host.decks, name, host.readReport);
      const presented = { ...stored, deck: withPages(deck.deck(), show.program()) };
      const source = { host, stored: presented, strokes: (await ink()).strokes(), fonts: await fonts() };
      const request = { to, choices, language };
      return exportTo(source, request, { files: host.decks, path: exportPath(name, request) });
    }),
});

type LibraryServices = Pick<
  RostrumServices,
  | 'decks'
  | 'duplicate'
  | 'bin'
  | 'binned'
  | 'restore'
  | 'coverFonts'
  | 'importReport'
  | 'comparison'
  | 'importComparison'
>;

interface LibraryGiven {
  readonly fonts: () => Promise<Fonts>;
  readonly language: Language;
  /** What is kept of decks that were opened. */
  readonly opened: readonly Pick<Remembered<unknown>, 'forget'>[];
}

const libraryServices = (host: Host, { fonts, language, opened }: LibraryGiven): LibraryServices => ({
  duplicate: (name) => duplicateDeck(host, name, (title) => say(language, 'deck-copy', { title })),
  bin: async (name) => {
    await binDeck(host.decks, name);
    // Another deck may have its name from now on.
    for (const { forget } of opened) forget(name);
  },
  binned: () => binnedDecks(host.decks),
  restore: (name) => restoreDeck(host.decks, name),
  decks: () => listDecks(host.decks, fonts),
  coverFonts: async () => coverFonts(host, await listDecks(host.decks, fonts)),
  importReport: (file) => importReport(host, fonts, file),
  comparison: (name, other) => comparisonWith(host, name, other),
  importComparison: (name, other) => importComparison(host, fonts, name, other),
});

const preferencesIn = ({ language, theme }: Preferences): Preferences => ({ language, theme });

type DisplayServices = Pick<RostrumServices, 'displays' | 'chooseHall' | 'identifyDisplays'>;

function displayServices(host: Host, settings: Promise<KeptSettings>): DisplayServices {
  const displays = settings.then((kept) => ownDisplays(host.displays, kept));
  return {
    displays: () => later(async () => (await displays).watch()),
    chooseHall: async (hall) => (await displays).choose(hall),
    identifyDisplays: async () => (await displays).identify(),
  };
}

/** What questions are answered from: the reports of a deck, what they state, and the deck itself. */
type DeckSources = Sources & { readonly deck: Deck };

/** The report of a deck and the one that it is compared with, and what they state. */
async function reportsOf(host: Host, name: string): Promise<Omit<Sources, 'ledger'>> {
  const { report, compared } = await loadDeck(host.decks, name, host.readReport);
  return {
    report,
    facts: findFacts(report),
    ...(compared ? { compared: { report: compared, facts: findFacts(compared) } } : {}),
  };
}

const indexOf = async ({ deck, facts }: DeckSources): Promise<SearchIndex> =>
  searchIndex(deck, facts, await loadInitials());

/** Makes an index once a deck, and anew when the deck is another. */
function latest(
  make: (sources: DeckSources) => Promise<SearchIndex>,
): (sources: DeckSources) => Promise<SearchIndex> {
  const made = new WeakMap<Deck, Promise<SearchIndex>>();
  return (sources) => {
    const known = made.get(sources.deck) ?? make(sources);
    made.set(sources.deck, known);
    return known;
  };
}
