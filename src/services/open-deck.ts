import { renderSlide } from '../core/render.ts';
import { withPages } from '../core/show/program.ts';
import type { Content, Deck, Phrase, Said, Slide, SlideId } from '../core/model.ts';
import type { Fonts } from '../core/typography/typesetter.ts';
import type { AddedSlide, OpenDeck } from './contract.ts';
import { deckFonts } from './deck-fonts.ts';
import type { Host } from './host.ts';
import type { DrawDeck } from './looks.ts';
import { loadDeck } from './stored-deck.ts';
import type { Presentation } from './presentation.ts';

/** Returns a deck as windows show it, with the pages that were put in while presenting. */
export async function openDeck(
  host: Host,
  name: string,
  fonts: Fonts,
  presentation: Presentation,
  draw: DrawDeck,
): Promise<OpenDeck> {
  const { deck: kept, report, compared, issues } = await loadDeck(host.decks, name, host.readReport);
  const deck = withPages(kept, presentation.show.program());
  return {
    name,
    deck,
    ...(await draw(deck, fonts, report.text + (compared?.text ?? ''))),
    source: { text: report.text },
    issues: [...issues, ...presentation.ink.issues],
  };
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
  fonts: Fonts,
  presentation: Presentation,
  { after, ...page }: PageMade,
): Promise<SlideId> {
  const { pages } = presentation.show.program();
  const known = pages.find(({ slide }) => isSame(slide.content, page.content));
  if (known) {
    presentation.show.act({ type: 'jump', to: known.slide.id });
    return known.slide.id;
  }
  const { deck } = await loadDeck(host.decks, name, host.readReport);
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
