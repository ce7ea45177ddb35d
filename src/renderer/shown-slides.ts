import type { RenderedSlide, Slide, SlideId } from '../core/model.ts';
import type { AddedSlide, OpenDeck } from '../services/contract.ts';

/** A slide as windows show it. */
export interface ShownSlide {
  readonly slide: Slide;
  readonly html: string;
  readonly title: string;
  /** Printed on it; a hidden slide and an added page have none. */
  readonly number?: number;
}

/** The slides of a deck by their ids, hidden ones and added pages too. */
export type ShownSlides = ReadonlyMap<SlideId, ShownSlide>;

/** Returns the slides of an open deck. */
export function shownSlides({ deck, rendered }: OpenDeck): ShownSlides {
  const drawn = new Map(rendered.slides.map((slide) => [slide.id, slide]));
  let number = 0;
  return new Map(
    deck.slides.flatMap((slide) => {
      const look = drawn.get(slide.id);
      if (!look) return [];
      const isNumbered = !slide.hidden && !slide.added;
      return [[slide.id, { ...shownAs(slide, look), ...(isNumbered ? { number: ++number } : {}) }] as const];
    }),
  );
}

/** Returns the slides with a page that was put in while presenting. */
export function withAdded(slides: ShownSlides, { slide, rendered }: AddedSlide): ShownSlides {
  return new Map([...slides, [slide.id, shownAs(slide, rendered)]]);
}

const shownAs = (slide: Slide, { html, title }: RenderedSlide): ShownSlide => ({ slide, html, title });
