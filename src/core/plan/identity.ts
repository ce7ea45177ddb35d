import { hash } from '../hash.ts';
import type { Slide, SlideId } from '../model.ts';

/**
 * Returns an id that stays when the report is corrected: from the headings above, the kind of content and what it is
 * about, never from numbers or places in the text.
 */
export function slideId(...about: readonly string[]): SlideId {
  return `s-${hash(about.map((words) => words.replace(/[\d.,%％]/g, '')).join('\n'))}`;
}

/** Slides about the same thing get a number behind their id, in their order. */
export function distinct(slides: readonly Slide[]): readonly Slide[] {
  const seen = new Map<string, number>();
  return slides.map((slide) => {
    const count = (seen.get(slide.id) ?? 0) + 1;
    seen.set(slide.id, count);
    return count === 1 ? slide : { ...slide, id: `${slide.id}-${count}` };
  });
}
