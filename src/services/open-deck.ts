import { renderSlide } from '../core/render.ts';
import { withPages } from '../core/show/program.ts';
import type { Content, Deck, Phrase, Said, Show, Slide, SlideId } from '../core/model.ts';
import type { Fonts } from '../core/typography/typesetter.ts';
import type { AddedSlide, DrawnSlides, OpenDeck } from './contract.ts';
import { deckFonts } from './deck-fonts.ts';
import type { HistoryTold } from './deck-owner.ts';
import type { Host } from './host.ts';
import type { DrawnDeck, DrawnDecks } from './looks.ts';
import { loadDeck, type StoredDeck } from './stored-deck.ts';
import type { Presentation } from './presentation.ts';

/** What a deck is opened with. */
export interface Opening {
  readonly fonts: Fonts;
  readonly presentation: Presentation;
  readonly drawn: DrawnDecks;
}

/**
 * Returns a deck as windows show it, with the pages that were put in while presenting. Of its slides all are drawn, or
 * those beside the one that is shown: the others come by `drawSlides`.
 */
export async function openDeck(
  host: Host,
  name: string,
  opening: Opening,
  drawn: 'all' | 'near',
): Promise<OpenDeck> {
  const { show, ink } = opening.presentation;
  const { stored, deck, history, drawn: looks } = await takeDeck(host, name, opening);
  const ids = drawn === 'near' ? besides(show.show()) : deck.slides.map(({ id }) => id);
  const { slides, fonts } = await looks.first(ids);
  return {
    name,
    deck,
    rendered: { slides, css: looks.css },
    fonts,
    source: { text: stored.report.text },
    // A window that is to be there at once says nothing of them.
    issues: drawn === 'near' ? [] : [...stored.issues, ...(await ink()).issues],
    history,
  };
}

/** Returns slides of a deck that is open; of one that is not, since the host was started again, as it lies on the disk. */
export async function drawSlides(
  host: Host,
  name: string,
  opening: Opening,
  slides: readonly SlideId[],
): Promise<DrawnSlides> {
  const drawn = opening.drawn.taken(name) ?? (await takeDeck(host, name, opening)).drawn;
  return drawn.more(slides);
}

interface Taken {
  readonly stored: StoredDeck;
  readonly deck: Deck;
  /** Of that very deck: what is edited while it is drawn is another revision. */
  readonly history: HistoryTold;
  readonly drawn: DrawnDeck;
}

async function takeDeck(host: Host, name: string, { fonts, presentation, drawn }: Opening): Promise<Taken> {
  const stored = await loadDeck(host.decks, name, host.readReport);
  presentation.deck.meet(stored.history);
  const history = presentation.deck.history();
  const deck = withPages(presentation.deck.deck(), presentation.show.program());
  const reports = stored.report.text + (stored.compared?.text ?? '');
  return { stored, deck, history, drawn: drawn.take(name, deck, { fonts, reports }) };
}

/** So many slides on both sides of the one that is shown: the speaker sees the next, and turning goes on at once. */
const BESIDE = 2;

function besides({ slide, order }: Show): readonly SlideId[] {
  const at = order.indexOf(slide);
  return at < 0 ? [slide] : order.slice(Math.max(0, at - BESIDE), at + BESIDE + 1);
}

/** What a page that is put in while presenting holds. */
export interface PageMade {
  readonly after: SlideId;
  readonly content: Content;
  readonly kicker?: Phrase;
  readonly notes: readonly Said[];
}

/** Puts a page behind a slide, keeps it with the deck, and shows it; returns its id. What is there already is only shown. */
export async function addPage(
  host: Host,
  name: string,
  { fonts, presentation }: Opening,
  { after, ...page }: PageMade,
): Promise<SlideId> {
  const { pages } = presentation.show.program();
  const known = pages.find(({ slide }) => isSame(slide.content, page.content));
  if (known) {
    presentation.show.act({ type: 'jump', to: known.slide.id });
    return known.slide.id;
  }
  const deck = presentation.deck.deck();
  const id: SlideId = `s-page-${host.now().getTime().toString(36)}-${pages.length}`;
  const slide: Slide = { id, ...page, added: true };
  const added = await drawn(host, withPages(deck, presentation.show.program()), slide, fonts);
  await presentation.show.change({ type: 'add', page: { after, slide } }, added);
  presentation.show.act({ type: 'jump', to: id });
  return id;
}

/** A question asked again; two blank pages are two. */
const isSame = (one: Content, other: Content): boolean =>
  one.type !== 'blank' && JSON.stringify(one) === JSON.stringify(other);

async function drawn(host: Host, deck: Deck, slide: Slide, fonts: Fonts): Promise<AddedSlide> {
  const rendered = renderSlide(deck, slide, fonts);
  return { slide, rendered, fonts: await deckFonts(host, rendered.html) };
}
