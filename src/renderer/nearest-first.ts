import type { SlideId } from '../core/model.ts';
import type { ShownSlides } from './shown-slides.ts';

/** Returns slides in the order in which they are needed: by how far they are from the given one in the deck, those that it no longer has at last. */
export function nearestFirst(some: readonly SlideId[], deck: ShownSlides, to: SlideId): readonly SlideId[] {
  const places = new Map([...deck.keys()].map((id, place) => [id, place]));
  const here = places.get(to) ?? 0;
  const far = (id: SlideId): number => Math.abs((places.get(id) ?? 2 * deck.size) - here);
  return some.toSorted((one, other) => far(one) - far(other));
}
