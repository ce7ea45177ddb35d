import type { Note, Slide } from '../model.ts';
import { addNotes } from './notes.ts';
import { textOf } from './phrase.ts';

/**
 * A sentence alone under the title that its neighbour has too is no slide of its own (checklist 24): it goes to the
 * neighbour's notes.
 */
export function withoutEchoes(slides: readonly Slide[]): readonly Slide[] {
  const kept: Slide[] = [];
  const held: Note[] = [];
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

/** A list of headings that the slide which opens the part has shown already says nothing more. */
export function withoutListed(slides: readonly Slide[], listed: readonly string[]): readonly Slide[] {
  const known = new Set(listed);
  const kept: Slide[] = [];
  const held: Note[] = [];
  for (const slide of slides) {
    const { content } = slide;
    const again = content.type === 'points' && content.points.every((point) => known.has(textOf(point)));
    const before = kept.at(-1);
    if (!again) kept.push(addNotes(slide, held.splice(0)));
    else if (before) kept[kept.length - 1] = addNotes(before, slide.notes);
    else held.push(...slide.notes);
  }
  return held.length > 0 ? slides : kept;
}
