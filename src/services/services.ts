import { checkReport } from '../core/checks/index.ts';
import { evidenceOf, type Sources } from '../core/evidence/evidence.ts';
import { findFacts } from '../core/facts/index.ts';
import type { Language } from '../core/model.ts';
import { renderDeck } from '../core/render.ts';
import type { Fonts } from '../core/typography/typesetter.ts';
import { contract, type OpenDeck } from './contract.ts';
import { coverFonts, deckFonts, readFonts } from './deck-fonts.ts';
import { exportInto } from './export.ts';
import type { Host } from './host.ts';
import { importReport, listDecks, loadDeck } from './library.ts';
import { openSettings, type KeptSettings } from './settings.ts';
import { openPresentation, type Presentation } from './presentation.ts';
import type { Services } from './wire.ts';

export type RostrumServices = Services<typeof contract>;

/** Answers what windows ask, on whichever host. Owns what is open: show and ink of each deck. */
export function createServices(host: Host, language: Language): RostrumServices {
  const fonts = once(() => readFonts(host));
  const settings = once(() => openSettings(host.decks));
  const presentation = remembered(async (name) => opened(host, name, await settings()));
  const sources = remembered((name) => sourcesOf(host, name));
  return {
    decks: () => listDecks(host.decks, fonts),
    coverFonts: async () => coverFonts(host, await listDecks(host.decks, fonts)),
    importReport: (file) => importReport(host, fonts, file),
    open: async (name) => openDeck(host, name, await fonts(), await presentation(name)),
    watch: (name, view) => later(async () => (await presentation(name)).watch(view)),
    act: async (name, action) => {
      const show = (await presentation(name)).act(action);
      host.keepAwake(!show.ended);
      return show;
    },
    ink: async (name, action) => (await presentation(name)).ink(action),
    live: async (name, live) => (await presentation(name)).live(live),
    pointer: async (name, slide, at) => (await presentation(name)).pointer(slide, at),
    findings: async (name) => checkReport(await sources(name)),
    evidence: async (name, spans) => evidenceOf(await sources(name), spans),
    async *exportDeck(name, to, choices) {
      const strokes = (await presentation(name)).strokes();
      yield* exportInto(host, await loadDeck(host.decks, name), strokes, await fonts(), {
        to,
        choices,
        language,
      });
    },
    openWindow: async (view, deck) => host.openWindow(view, deck),
    reveal: async (path) => host.reveal(path),
    language: async () => language,
  };
}

async function opened(host: Host, name: string, settings: KeptSettings): Promise<Presentation> {
  const { deck } = await loadDeck(host.decks, name);
  const slides = {
    all: deck.slides.map(({ id }) => id),
    numbered: deck.slides.filter(({ hidden }) => !hidden).map(({ id }) => id),
  };
  return openPresentation(host, name, slides, settings);
}

async function sourcesOf(host: Host, name: string): Promise<Sources> {
  const { deck, report } = await loadDeck(host.decks, name);
  return { report, facts: findFacts(report), ledger: deck.ledger };
}

async function openDeck(
  host: Host,
  name: string,
  fonts: Fonts,
  presentation: Presentation,
): Promise<OpenDeck> {
  const { deck, report, issues } = await loadDeck(host.decks, name);
  const rendered = renderDeck(deck, fonts);
  return {
    name,
    deck,
    rendered,
    source: { text: report.text },
    // Notes and evidence show any passage of the report, in the faces of the slides.
    fonts: await deckFonts(host, rendered.slides.map(({ html }) => html).join('') + report.text),
    issues: [...issues, ...presentation.issues],
  };
}

/** The items of something that is still being opened; leaving before it is open leaves it then. */
function later<T>(open: () => Promise<AsyncIterable<T>>): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator]() {
      const opening = open().then((items) => items[Symbol.asyncIterator]());
      return {
        next: async () => (await opening).next(),
        return: async () => {
          await (await opening).return?.();
          return { done: true, value: undefined };
        },
      };
    },
  };
}

/** Makes each thing once, by its name; what failed is tried again when it is asked for again. */
function remembered<T>(make: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    known.catch(() => made.delete(name));
    return known;
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
