import type { SlideId } from '../core/model.ts';
import { sectionOf } from './element.ts';

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
  readonly add: (slide: SlideId, html: string) => void;
  /** Returns the section of the slide at a place, filled. */
  readonly filled: (index: number) => HTMLElement;
  readonly stop: () => void;
}

/** How long after a change the slides beside the new one are filled, in ms: the change itself comes first. */
const AFTERWARDS = 60;
/** What stands in the page is three times as many slides: each turn of reveal.js looks at all of them. */
const BLOCK = 20;

export function stageSections(
  slides: readonly { readonly id: SlideId; readonly html: string }[],
): StageSections {
  const all = slides.map(lazy);
  let waiting = 0;
  return {
    around(index) {
      const from = Math.max(0, Math.floor(index / BLOCK) - 1) * BLOCK;
      return { from, elements: all.slice(from, from + 3 * BLOCK).map(({ section }) => section) };
    },
    indexOf(slide) {
      const index = all.findIndex(({ id }) => id === slide);
      return index < 0 ? undefined : index;
    },
    add(id, html) {
      all.push(lazy({ id, html }));
    },
    filled(index) {
      const one = all[index];
      if (!one) throw new Error(`there is no slide ${index} on the stage`);
      one.fill();
      window.clearTimeout(waiting);
      waiting = window.setTimeout(
        () => [all[index + 1], all[index - 1]].forEach((next) => next?.fill()),
        AFTERWARDS,
      );
      return one.section;
    },
    stop: () => window.clearTimeout(waiting),
  };
}

interface LazySection {
  readonly id: SlideId;
  readonly section: HTMLElement;
  readonly fill: () => void;
}

/** A section with its attributes alone, which takes its content once. */
function lazy({ id, html }: { readonly id: SlideId; readonly html: string }): LazySection {
  const section = sectionOf(`${html.slice(0, html.indexOf('>') + 1)}</section>`);
  let isFilled = false;
  return {
    id,
    section,
    fill() {
      if (!isFilled) section.prepend(...sectionOf(html).childNodes);
      isFilled = true;
    },
  };
}
