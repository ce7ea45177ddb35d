import type { Deck, Outcome, Slide } from '../model.ts';

/**
 * Returns the deck with the chosen slides only. `chosen` are printed numbers and ranges of them (1,4-9), by which hidden
 * slides are not counted; H and a number is the hidden slide behind the slide of that number (H4). Without it every slide
 * that is not hidden. A number that no slide has, or none at all, is refused with a sentence.
 */
export function selectSlides(deck: Deck, chosen: string | undefined): Outcome<Deck> {
  if (chosen === undefined) return ok(deck, shownOf(deck));
  const wanted = new Set<Slide>();
  for (const part of chosen.split(/[,，、\s]+/).filter((word) => word !== '')) {
    const found = slidesAt(deck, part);
    if (found.length === 0) return refused(part, shownOf(deck).length);
    for (const slide of found) wanted.add(slide);
  }
  if (wanted.size === 0) return refused(chosen, shownOf(deck).length);
  return ok(
    deck,
    deck.slides.filter((slide) => wanted.has(slide)),
  );
}

const shownOf = ({ slides }: Deck): readonly Slide[] => slides.filter(({ hidden }) => !hidden);

function slidesAt(deck: Deck, part: string): readonly Slide[] {
  const [, behind] = /^[Hh](\d+)$/.exec(part) ?? [];
  if (behind !== undefined) return hiddenBehind(deck, Number(behind));
  const [, first, last = first] = /^(\d+)(?:[-–—~](\d+))?$/.exec(part) ?? [];
  const shown = shownOf(deck);
  if (first === undefined || Number(last) > shown.length || Number(first) < 1) return [];
  return shown.slice(Number(first) - 1, Number(last));
}

function hiddenBehind({ slides }: Deck, number: number): readonly Slide[] {
  let shown = 0;
  return slides.filter((slide) => {
    if (!slide.hidden) shown++;
    return slide.hidden && shown === number;
  });
}

const ok = (deck: Deck, slides: readonly Slide[]): Outcome<Deck> => ({
  ok: true,
  value: { ...deck, slides },
  issues: [],
});

const refused = (part: string, most: number): Outcome<Deck> => ({
  ok: false,
  issue: { code: 'export-slides-unknown', values: { part, most } },
});
