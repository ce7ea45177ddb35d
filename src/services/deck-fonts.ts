import { charactersOf, faces } from '../core/typography/faces.ts';
import { readFont } from '../core/typography/font.ts';
import type { Fonts } from '../core/typography/typesetter.ts';
import type { DeckCard, DeckFont } from './contract.ts';
import type { Host } from './host.ts';

/** Returns the shipped faces cut to what a text needs, as windows load them. */
export async function deckFonts(host: Pick<Host, 'subset'>, text: string): Promise<readonly DeckFont[]> {
  const subset = await host.subset(charactersOf(text));
  return faces.flatMap(({ face, family, weight }) => {
    const data = subset[face];
    return data ? [{ family, weight, data }] : [];
  });
}

/** Returns the faces that covers and titles in the library are set in; none where there are no decks. */
export async function coverFonts(
  host: Pick<Host, 'subset'>,
  cards: readonly DeckCard[],
): Promise<readonly DeckFont[]> {
  // A font without a sign is none to a browser.
  if (cards.length === 0) return [];
  return deckFonts(host, cards.map(({ title, cover }) => `${title}${cover?.html ?? ''}`).join(''));
}

/** Metrics of the shipped faces. */
export async function readFonts(host: Pick<Host, 'font'>): Promise<Fonts> {
  const [sans, bold, serif] = await Promise.all([
    host.font('sans'),
    host.font('sans-bold'),
    host.font('serif-bold'),
  ]);
  return { sans: readFont(sans), 'sans-bold': readFont(bold), 'serif-bold': readFont(serif) };
}
