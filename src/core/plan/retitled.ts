import type { Phrase, Slide } from '../model.ts';
import { textOf, widthOf } from './phrase.ts';
import { isMessage, isOccasion } from './title.ts';

/** A point that is shorter is a label, not a message; with fewer points behind it the slide would be nearly empty. */
const SHORTEST = 9;
const FEWEST_LEFT = 2;

/**
 * Slides under a label, and those under the title of their part or of one before, are led by their first point: titles read
 * alone tell the report (checklist 19).
 */
export function retitled(slides: readonly Slide[], part: Phrase): readonly Slide[] {
  const said = new Set([textOf(part)]);
  return slides.map((slide) => {
    const title = textOf(slide.content.title);
    const again = said.has(title);
    said.add(title);
    return again || isLabel(slide.content.title) ? ledByPoint(slide) : slide;
  });
}

/** 体育健身方面, or 今年是新中国成立70周年; a sentence with a figure says something, whatever it ends with. */
const isLabel = (title: Phrase): boolean =>
  isOccasion(title) ||
  (!isMessage(title) && !textOf(title).includes('，') && title.every(({ type }) => type !== 'figure'));

function ledByPoint(slide: Slide): Slide {
  const { content } = slide;
  if (content.type !== 'points' || content.figure) return slide;
  const [first, ...points] = content.points;
  if (!first || widthOf(first) < SHORTEST || points.length < FEWEST_LEFT) return slide;
  const kicker = isOccasion(content.title) ? (slide.kicker ?? []) : content.title;
  return { ...slide, kicker, content: { ...content, title: first, points } };
}
