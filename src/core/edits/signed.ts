import { hash } from '../hash.ts';
import type { Deck, Signed, Slide, SlideId } from '../model.ts';

const said = new WeakMap<Slide, string>();

/** What a slide says, its layout and its notes, as a hash. */
function hashOf(slide: Slide): string {
  const known = said.get(slide) ?? hash(JSON.stringify(slide));
  said.set(slide, known);
  return known;
}

/** Returns what is signed of slides. */
export const signedAs = (slides: readonly Slide[]): Signed['slides'] =>
  Object.fromEntries(slides.map((slide) => [slide.id, hashOf(slide)]));

/** Returns the slides that are as they were when somebody signed them: a change takes the sign off. */
export function stillSigned({ slides, proof }: Deck): ReadonlySet<SlideId> {
  const signed = proof?.signed?.slides ?? {};
  return new Set(slides.filter((slide) => signed[slide.id] === hashOf(slide)).map(({ id }) => id));
}
