import type { SlideId } from '../core/model.ts';
import { make, sectionOf } from './element.ts';

/** The sections that stand in the page: those of the slides around one that is shown. */
export interface Held {
  /** The place of the first of them in the deck. */
  readonly from: number;
  readonly elements: readonly HTMLElement[];
}

/** The sections of a deck's slides in order. Each is empty until its slide is shown, and those beside it soon after. */
export interface StageSections {
  /** Those that are to stand in the page while the slide at a place is shown; the same for its neighbours, mostly. */
  readonly around: (index: number) => Held;
  /** Where a slide is in the order; nothing where it is not there yet. */
  readonly indexOf: (slide: SlideId) => number | undefined;
  readonly add: (slide: SlideId) => void;
  /** Returns the section of the slide at a place, filled. */
  readonly filled: (index: number) => HTMLElement;
  readonly stop: () => void;
}

/** How long after a change the slides beside the new one are filled, in ms: the change itself comes first. */
const AFTERWARDS = 60;
/** What stands in the page is three times as many slides: each turn of reveal.js looks at all of them. */
const BLOCK = 20;

/** Which slides stand on a stage, and how they look once they have been drawn. */
export interface StagedSlides {
  readonly slides: readonly SlideId[];
  readonly htmlOf: (slide: SlideId) => string | undefined;
}

/** Returns the sections of slides, all of them empty. */
export function stageSections({ slides, htmlOf }: StagedSlides): StageSections {
  const all = slides.map(lazy);
  let waiting = 0;
  const fill = (one: LazySection | undefined): void => one?.fill(htmlOf(one.id));
  return {
    around(index) {
      const from = Math.max(0, Math.floor(index / BLOCK) - 1) * BLOCK;
      return { from, elements: all.slice(from, from + 3 * BLOCK).map(({ section }) => section) };
    },
    indexOf(slide) {
      const index = all.findIndex(({ id }) => id === slide);
      return index < 0 ? undefined : index;
    },
    add(id) {
      all.push(lazy(id));
    },
    filled(index) {
      const one = all[index];
      if (!one) throw new Error(`there is no slide ${index} on the stage`);
      fill(one);
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => [all[index + 1], all[index - 1]].forEach(fill), AFTERWARDS);
      return one.section;
    },
    stop: () => window.clearTimeout(waiting),
  };
}

interface LazySection {
  readonly id: SlideId;
  readonly section: HTMLElement;
  readonly fill: (html: string | undefined) => void;
}

/** A section without content, which takes a slide's look once. */
function lazy(id: SlideId): LazySection {
  const section = make('section', { id, 'data-slide-id': id });
  let isFilled = false;
  return {
    id,
    section,
    fill(html) {
      if (isFilled || html === undefined) return;
      const drawn = sectionOf(html);
      for (const { name, value } of drawn.attributes) section.setAttribute(name, value);
      section.prepend(...drawn.childNodes);
      isFilled = true;
    },
  };
}
