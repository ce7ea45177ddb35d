import { deckCss, renderSlide } from '../core/render.ts';
import type { Deck, RenderedSlide, SlideId } from '../core/model.ts';
import type { Fonts } from '../core/typography/typesetter.ts';
import type { DeckFont, DrawnSlides } from './contract.ts';
import { charactersOf } from '../core/typography/faces.ts';
import { deckFonts } from './deck-fonts.ts';
import type { Host } from './host.ts';

/** A deck that is being drawn: each slide when it is first asked for, and once. Slides that it does not have are left out. */
export interface DrawnDeck {
  readonly css: string;
  /** With fonts that hold these slides, all that the deck says, and its reports: notes and evidence show any passage of them. */
  readonly first: (slides: readonly SlideId[]) => Promise<DrawnSlides>;
  /** With fonts of the characters that no fonts of `first` are sure to have, mostly none. */
  readonly more: (slides: readonly SlideId[]) => Promise<DrawnSlides>;
}

/** What was drawn of decks, by their names: the windows of one show draw the same deck one after the other. */
export interface DrawnDecks {
  /** Takes a deck as it is now. Where it says the same as before, what was drawn of it stays. */
  readonly take: (name: string, deck: Deck, given: DrawingGiven) => DrawnDeck;
  /** As it was taken last. */
  readonly taken: (name: string) => DrawnDeck | undefined;
}

/** What a deck is drawn with: its reports as one text. */
export interface DrawingGiven {
  readonly fonts: Fonts;
  readonly reports: string;
}

/** Characters that layouts and charts often say of their own; others come with the slides that need them. */
const OWN_CHARACTERS = '−图差横从未绩纵起轴都尺';

/** Returns decks of which nothing is drawn yet. */
export function drawnDecks(host: Pick<Host, 'subset'>): DrawnDecks {
  const decks = new Map<string, { readonly says: string; readonly drawn: DrawnDeck }>();
  return {
    taken: (name) => decks.get(name)?.drawn,
    take: (name, deck, { fonts, reports }) => {
      const says = JSON.stringify(deck) + reports;
      const known = decks.get(name);
      if (known?.says === says) return known.drawn;
      const drawn = drawing(host, deck, fonts, says);
      decks.set(name, { says, drawn });
      return drawn;
    },
  };
}

function drawing(host: Pick<Host, 'subset'>, deck: Deck, fonts: Fonts, words: string): DrawnDeck {
  const byId = new Map(deck.slides.map((slide) => [slide.id, slide]));
  const known = charactersOf(words + OWN_CHARACTERS);
  const drawn = new Map<SlideId, RenderedSlide>();
  let cut: { readonly characters: string; readonly fonts: Promise<readonly DeckFont[]> } | undefined;
  const lacked = new Set<string>();
  const drawnOf = (id: SlideId): readonly RenderedSlide[] => {
    const slide = byId.get(id);
    if (!slide) return [];
    const rendered = drawn.get(id) ?? renderSlide(deck, slide, fonts);
    drawn.set(id, rendered);
    return [rendered];
  };
  const fontsFor = (characters: string): Promise<readonly DeckFont[]> => {
    if (cut?.characters === characters) return cut.fonts;
    cut = { characters, fonts: deckFonts(host, characters) };
    cut.fonts.catch(() => (cut = undefined));
    return cut.fonts;
  };
  return {
    css: deckCss(deck),
    first: async (ids) => {
      const slides = ids.flatMap(drawnOf);
      return { slides, fonts: await fontsFor(charactersOf(known + htmlOf(slides))) };
    },
    more: async (ids) => {
      const slides = ids.flatMap(drawnOf);
      const has = new Set(known);
      const lacking = [...charactersOf(writtenOn(slides))].filter((one) => !has.has(one));
      for (const one of lacking) lacked.add(one);
      // All that was lacking so far, so that slides that lack the same have fonts that are cut already.
      return {
        slides,
        fonts: lacking.length === 0 ? [] : await fontsFor(charactersOf([...lacked].join(''))),
      };
    },
  };
}

const htmlOf = (slides: readonly RenderedSlide[]): string => slides.map(({ html }) => html).join('');

/** The text of slides without tags and what stands in them. */
const writtenOn = (slides: readonly RenderedSlide[]): string => htmlOf(slides).replaceAll(/<[^>]*>/g, '');
