import type { DrawnSlide } from '../../core/exporters/pptx/drawn.ts';
import { realisePseudoElements } from './pseudo-elements.ts';
import { drawnInside } from './walk.ts';

/** What the host calls in the page that shows a deck for print. */
declare global {
  // A name on the global object is declared by `var` alone.
  // oxlint-disable-next-line no-var
  var measuredSlides: () => Promise<readonly DrawnSlide[]>;
}

/** Reads back where everything of each slide is drawn. */
globalThis.measuredSlides = async () => {
  realisePseudoElements(document.body);
  const slides: DrawnSlide[] = [];
  for (const section of document.querySelectorAll<HTMLElement>('section[data-slide-id]')) {
    const { left, top } = section.getBoundingClientRect();
    slides.push({
      id: section.dataset['slideId'] ?? '',
      drawn: await drawnInside(section, { left, top }),
    });
  }
  return slides;
};
