import { changedLooks, renderSlide } from '../core/render.ts';
import type { Deck, LedgerLine, RenderedSlide, Slide, SlideId } from '../core/model.ts';
import type { Fonts } from '../core/typography/typesetter.ts';
import type { DeckFont } from './contract.ts';
import { charactersOf } from '../core/typography/faces.ts';
import { deckFonts } from './deck-fonts.ts';
import type { HistoryTold } from './deck-owner.ts';
import type { Host } from './host.ts';

/** What a window that has the deck needs to have it as it is now. */
export interface EditedDeck {
  readonly history: HistoryTold;
  /** The deck without its slides and its ledger. */
  readonly head: Omit<Deck, 'slides' | 'ledger'>;
  readonly order: readonly SlideId[];
  /** Slides that say something else, or are new. */
  readonly slides: readonly Slide[];
  /** Slides that look otherwise. */
  readonly rendered: readonly RenderedSlide[];
  /** Lines of the ledger that say something else, by their places in it; all of them where the report is another. */
  readonly ledger: readonly (readonly [number, LedgerLine])[];
  /** How many lines it has. */
  readonly lines: number;
  /** Glyphs that the deck's own subsets may lack. */
  readonly fonts: readonly DeckFont[];
}

/** A deck before and after something was done. */
interface Turned {
  readonly before: Deck;
  readonly after: Deck;
  readonly history: HistoryTold;
}

/** Returns a function that tells how a deck differs from before, drawn. `first` is the deck that windows have been given fonts for. */
export function editsTold(
  host: Pick<Host, 'subset'>,
  fonts: Fonts,
  first: Deck,
): (turned: Turned) => Promise<EditedDeck> {
  const known = new Set(charactersOf(JSON.stringify(first)));
  return async (turned) => {
    const told = lookOf(turned, fonts);
    const more = [...JSON.stringify(told.slides)].filter((sign) => !known.has(sign));
    const html = told.rendered.map((slide) => slide.html).join('');
    const cut = more.length > 0 ? await deckFonts(host, html) : [];
    for (const sign of more) known.add(sign);
    return { ...told, fonts: cut };
  };
}

function lookOf({ before, after, history }: Turned, fonts: Fonts): Omit<EditedDeck, 'fonts'> {
  const { slides, ledger, ...head } = after;
  const known = new Set(before.slides);
  const rendered = changedLooks(before, after).map((slide) => renderSlide(after, slide, fonts));
  return {
    history,
    head,
    order: slides.map(({ id }) => id),
    slides: slides.filter((slide) => !known.has(slide)),
    rendered,
    ledger: ledger.flatMap((line, index) => (line === before.ledger[index] ? [] : [[index, line] as const])),
    lines: ledger.length,
  };
}
