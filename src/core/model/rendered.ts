import type { SlideId } from '../model.ts';

/** A slide as it is seen; never kept. */
export interface RenderedSlide {
  readonly id: SlideId;
  /** `<section data-slide-id data-layout>…</section>` of 1280 × 720, charts in it as static SVG. */
  readonly html: string;
  readonly layout: string;
  /** Plain text of the title, for outline, search and speaker. */
  readonly title: string;
}

export interface RenderedDeck {
  readonly slides: readonly RenderedSlide[];
  /** Tokens of the theme and the rules of the layouts. */
  readonly css: string;
}
