import type { Fact, LedgerLine, Slide, SlideId } from '../model.ts';
import { factsShown } from './choose.ts';

/** Where each figure of the report went: on which slides, in which notes, or why it was left out. */
export function ledgerOf(facts: readonly Fact[], slides: readonly Slide[]): readonly LedgerLine[] {
  const shown = new Map<string, SlideId[]>();
  for (const slide of slides) {
    for (const id of factsShown(slide.content)) shown.set(id, [...(shown.get(id) ?? []), slide.id]);
  }
  return facts.map((fact) => {
    const on = shown.get(fact.id) ?? [];
    const notes = slides
      .filter((slide) =>
        slide.notes.some(({ span }) => span.start <= fact.span.start && fact.span.end <= span.end),
      )
      .map((slide) => slide.id);
    const leftOut = on.length > 0 ? undefined : notes.length > 0 ? 'left-out-in-notes' : 'left-out-nowhere';
    return { span: fact.span, fact: fact.id, slides: on, notes, ...(leftOut ? { leftOut } : {}) };
  });
}
