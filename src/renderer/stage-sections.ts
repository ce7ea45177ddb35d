import type { SlideId } from '../core/model.ts';
import { sectionOf } from './element.ts';

/** The sections of a deck's slides in order. Each is empty until its slide is shown, and those beside it soon after. */
export interface StageSections {
  readonly elements: readonly HTMLElement[];
  /** Where a slide is in the order; nothing where it is not there yet. */
  readonly indexOf: (slide: SlideId) => number | undefined;
  readonly add: (slide: SlideId, html: string) => HTMLElement;
  /** Returns the section of the slide at a place, filled. */
  readonly filled: (index: number) => HTMLElement;
  readonly stop: () => void;
}

/** How long after a change the slides beside the new one are filled, in ms: the change itself comes first. */
const AFTERWARDS = 60;

export function stageSections(
  slides: readonly { readonly id: SlideId; readonly html: string }[],
): StageSections {
  const all = slides.map(lazy);
  let waiting = 0;
  return {
    elements: all.map(({ section }) => section),
    indexOf(slide) {
      const index = all.findIndex(({ id }) => id === slide);
      return index < 0 ? undefined : index;
    },
    add(id, html) {
      const one = lazy({ id, html });
      all.push(one);
      return one.section;
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
