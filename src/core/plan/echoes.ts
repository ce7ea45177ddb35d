import type { Said, Slide } from '../model.ts';
import { addNotes } from './notes.ts';
import { textOf } from './phrase.ts';

/**
 * A sentence alone under the title that its neighbour has too is no slide of its own (checklist 24): it goes to the
 * neighbour's notes.
 */
export function withoutEchoes(slides: readonly Slide[]): readonly Slide[] {
  const kept: Slide[] = [];
  const held: Said[] = [];
  for (const [index, slide] of slides.entries()) {
    const before = kept.at(-1);
    if (isEcho(slide, slides[index + 1])) held.push(...slide.notes);
    else if (before && isEcho(slide, before)) kept[kept.length - 1] = addNotes(before, slide.notes);
    else kept.push(addNotes(slide, held.splice(0)));
  }
  return kept;
}

const isEcho = (slide: Slide, neighbour: Slide | undefined): boolean =>
  slide.content.type === 'quotation' &&
  neighbour !== undefined &&
  textOf(slide.content.title) === textOf(neighbour.content.title);
