import type { Slide, SlideId } from '../model.ts';

/** Returns the printed number of each slide; hidden ones and pages put in while presenting have none. */
export function slideNumbers(slides: readonly Slide[]): ReadonlyMap<SlideId, number> {
  const counted = slides.filter(({ hidden, added }) => !hidden && !added);
  return new Map(counted.map(({ id }, index) => [id, index + 1]));
}
