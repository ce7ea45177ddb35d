import type { Slide, SlideId } from '../model.ts';

/** What presenting adds to a deck. Kept in show.json beside the deck, so that it outlives a rebuilding of it. */
export interface Program {
  readonly format: 1;
  /** Slides left out of the show, though the deck has them. */
  readonly hidden: readonly SlideId[];
  /** Pages put in while presenting. */
  readonly pages: readonly AddedPage[];
  readonly shows: readonly CustomShow[];
  /** Seconds that each slide took in the last rehearsal. */
  readonly rehearsed: Readonly<Record<string, number>>;
}

export interface AddedPage {
  /** The slide or page that it stands behind. */
  readonly after: SlideId;
  readonly slide: Slide;
}

/** A selection of the slides in an order of its own. */
export interface CustomShow {
  readonly name: string;
  readonly slides: readonly SlideId[];
}
