import type { ContentOf, Phrase, Slide } from '../model.ts';
import { textOf } from './phrase.ts';

/** Sections of a sentence each are a list from this many on, and no list is longer. */
const LEAST = 3;
const MOST = 5;

type Quotation = Slide & { readonly content: ContentOf<'quotation'> };

/**
 * Sections that follow each other and have no more than a sentence to show are one slide, their headings its points: five
 * slides of one form in a row say less than one (checklist 31).
 */
export function gathered(slides: readonly Slide[]): readonly Slide[] {
  return runsOf(slides).flatMap((run) => {
    const [first] = run;
    if (!first || run.length < LEAST) return run;
    return partsOf(run).map((part) => listOf(first, part));
  });
}

/** Quotations under one heading that follow each other stand together, every other slide alone. */
function runsOf(slides: readonly Slide[]): readonly (readonly Slide[])[] {
  const runs: Slide[][] = [];
  for (const slide of slides) {
    const before = runs.at(-1)?.at(-1);
    const joins = before && isQuotation(before) && isQuotation(slide) && above(before) === above(slide);
    if (joins) runs.at(-1)?.push(slide);
    else runs.push([slide]);
  }
  return runs;
}

const isQuotation = (slide: Slide): slide is Quotation => slide.content.type === 'quotation';

const above = ({ kicker = [] }: Slide): string => textOf(kicker);

function partsOf(run: readonly Slide[]): readonly (readonly Slide[])[] {
  const count = Math.ceil(run.length / MOST);
  const size = Math.ceil(run.length / count);
  return Array.from({ length: count }, (_, index) => run.slice(index * size, (index + 1) * size));
}

function listOf(first: Slide, part: readonly Slide[]): Slide {
  const title: Phrase = first.kicker ?? first.content.title;
  return {
    ...(part[0] ?? first),
    content: { type: 'points', title, points: part.map(({ content }) => content.title) },
    notes: part.flatMap(({ notes }) => notes),
  };
}
