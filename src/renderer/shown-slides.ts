import type { Slide, SlideId } from '../core/model.ts';
import type { AddedSlide, DrawnSlides, OpenDeck } from '../services/contract.ts';

/** A slide as windows show it. */
export interface ShownSlide {
  readonly slide: Slide;
  /** None of a slide far from the one that is shown until it has been drawn, soon after the window has opened. */
  readonly html?: string;
  readonly title: string;
  /** Printed on it; a hidden slide and an added page have none. */
  readonly number?: number;
}

/** The slides of a deck by their ids, hidden ones and added pages too. */
export type ShownSlides = ReadonlyMap<SlideId, ShownSlide>;

/** Returns the slides of an open deck. */
export function shownSlides({ deck, rendered }: OpenDeck): ShownSlides {
  let number = 0;
  const slides = deck.slides.map((slide) => {
    const isNumbered = !slide.hidden && !slide.added;
    return [slide.id, { ...shownAs(slide), ...(isNumbered ? { number: ++number } : {}) }] as const;
  });
  return withDrawn(new Map(slides), rendered);
}

/** Returns the slides with the looks of some that have been drawn. */
export function withDrawn(slides: ShownSlides, drawn: Pick<DrawnSlides, 'slides'>): ShownSlides {
  const after = new Map(slides);
  for (const { id, html } of drawn.slides) {
    const shown = slides.get(id);
    if (shown) after.set(id, { ...shown, html });
  }
  return after;
}

/** Returns the slides with a page that was put in while presenting. */
export function withAdded(slides: ShownSlides, { slide, rendered }: AddedSlide): ShownSlides {
  return new Map([...slides, [slide.id, { ...shownAs(slide), html: rendered.html }]]);
}

const shownAs = (slide: Slide): ShownSlide => ({
  slide,
  title: slide.content.title.map(({ text }) => text).join(''),
});
