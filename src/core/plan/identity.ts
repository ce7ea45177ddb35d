import type { Slide, SlideId } from '../model.ts';

/** FNV-1a, 32 bits (draft-eastlake-fnv), in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) {
    value ^= character.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0).toString(36).padStart(7, '0');
}

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
