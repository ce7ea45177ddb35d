import type { Content, Deck, Slide, SlideId } from '../model.ts';

export const slideOf = (deck: Deck, id: SlideId): Slide | undefined =>
  deck.slides.find((slide) => slide.id === id);

/** Returns the deck with a slide in the place of the one of its id; nothing where there is none. */
export function withSlide(
  deck: Deck,
  id: SlideId,
  change: (slide: Slide) => Slide | undefined,
): Deck | undefined {
  const slide = slideOf(deck, id);
  const changed = slide && change(slide);
  if (!changed || changed === slide) return undefined;
  return { ...deck, slides: deck.slides.map((one) => (one === slide ? changed : one)) };
}

/** Returns the deck with another content on a slide. A layout that was chosen stays where it is of the same kind. */
export const withContent = (
  deck: Deck,
  id: SlideId,
  change: (content: Content) => Content | undefined,
): Deck | undefined =>
  withSlide(deck, id, (slide) => {
    const content = change(slide.content);
    return content && content !== slide.content ? { ...slide, content } : undefined;
  });

/** Returns the deck with a slide behind another, or before all; nothing where that one is not there or the new one is already. */
export function withSlideBehind(deck: Deck, after: SlideId | undefined, slide: Slide): Deck | undefined {
  const at = after === undefined ? -1 : deck.slides.findIndex(({ id }) => id === after);
  if ((after !== undefined && at < 0) || slideOf(deck, slide.id)) return undefined;
  return { ...deck, slides: deck.slides.toSpliced(at + 1, 0, slide) };
}
