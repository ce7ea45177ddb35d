import type { Slide, SlideId } from '../core/model.ts';
import type { Slides } from '../core/show/show.ts';
import type { OpenDeck } from '../services/contract.ts';

/** A slide as windows show it. */
export interface ShownSlide {
  readonly slide: Slide;
  readonly html: string;
  readonly title: string;
  /** Printed on it; a hidden slide has none. */
  readonly number?: number;
}

/** The slides of a deck by their ids, in the deck's order, hidden ones too. */
export type ShownSlides = ReadonlyMap<SlideId, ShownSlide>;

/** Returns the slides of an open deck. */
export function shownSlides({ deck, rendered }: OpenDeck): ShownSlides {
  const drawn = new Map(rendered.slides.map((slide) => [slide.id, slide]));
  let number = 0;
  return new Map(
    deck.slides.flatMap((slide) => {
      const { html, title } = drawn.get(slide.id) ?? {};
      if (html === undefined || title === undefined) return [];
      const numbered = slide.hidden ? {} : { number: ++number };
      return [[slide.id, { slide, html, title, ...numbered }] as const];
    }),
  );
}

/** Returns the slides as the rules of a show know them. */
export function slidesOf(shown: ShownSlides): Slides {
  const all = [...shown.keys()];
  return { all, numbered: all.filter((id) => shown.get(id)?.number !== undefined) };
}
