import type { Said, Slide } from '../model.ts';
import { textOf } from './phrase.ts';

/**
 * A sentence alone under the title that its neighbour has too is no slide of its own (checklist 24): it goes to the
 * neighbour's notes.
 */
export function withoutEchoes(slides: readonly Slide[]): readonly Slide[] {
  const kept: Slide[] = [];
  let held: Said[] = [];
  for (const [index, slide] of slides.entries()) {
    if (isEcho(slide, slides[index + 1])) held.push(...slide.notes);
    else if (isEcho(slide, kept.at(-1))) addNotes(kept, slide.notes);
    else {
      kept.push(held.length > 0 ? { ...slide, notes: [...held, ...slide.notes] } : slide);
      held = [];
    }
  }
  return kept;
}

const isEcho = (slide: Slide, neighbour: Slide | undefined): boolean =>
  slide.content.type === 'quotation' &&
  neighbour !== undefined &&
  textOf(slide.content.title) === textOf(neighbour.content.title);

function addNotes(kept: Slide[], notes: Slide['notes']): void {
  const last = kept.pop();
  if (last) kept.push({ ...last, notes: [...last.notes, ...notes] });
}
