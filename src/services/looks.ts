import { renderDeck } from '../core/render.ts';
import type { Deck, RenderedDeck } from '../core/model.ts';
import type { Fonts } from '../core/typography/typesetter.ts';
import type { DeckFont } from './contract.ts';
import { deckFonts } from './deck-fonts.ts';
import type { Host } from './host.ts';

/** What a window is sent to draw a deck with. */
export interface Looks {
  readonly rendered: RenderedDeck;
  readonly fonts: readonly DeckFont[];
}

/** Draws a deck, in fonts that hold the characters of its reports too. */
export type DrawDeck = (deck: Deck, fonts: Fonts, reports: string) => Promise<Looks>;

/** Keeps what was drawn last: the windows of one show draw the same deck one after the other. */
export function drawsOnce(host: Pick<Host, 'subset'>): DrawDeck {
  let last: { readonly of: string; readonly looks: Promise<Looks> } | undefined;
  return (deck, fonts, reports) => {
    const of = JSON.stringify(deck);
    if (last?.of === of) return last.looks;
    const looks = draw(host, deck, fonts, reports);
    last = { of, looks };
    looks.catch(() => (last = undefined));
    return looks;
  };
}

async function draw(host: Pick<Host, 'subset'>, deck: Deck, fonts: Fonts, reports: string): Promise<Looks> {
  const rendered = renderDeck(deck, fonts);
  // Notes and evidence show any passage of the reports, in the faces of the slides.
  return {
    rendered,
    fonts: await deckFonts(host, rendered.slides.map(({ html }) => html).join('') + reports),
  };
}
