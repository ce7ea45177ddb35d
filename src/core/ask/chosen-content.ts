import type { Fact, FactId, Phrase, Source } from '../model.ts';
import { draw } from '../plan/figure.ts';
import { askedContent, type AskedContent } from './asked-content.ts';

/** More bars than this are read by nobody on one slide. */
const MOST_BARS = 12;

/** Returns the slide of figures that somebody chose: bars where they can stand side by side, else the figures. The title is that of one indicator, or the words given. */
export function chosenContent(
  source: Source,
  ids: readonly FactId[],
  otherwise: Phrase,
): AskedContent | undefined {
  const asked = askedContent(source, ids);
  const facts = source.facts.filter(({ id }) => ids.includes(id));
  if (!asked || new Set(facts.map(({ indicator }) => indicator)).size === 1) return asked;
  const [first, second, ...more] = facts.slice(0, MOST_BARS).map((fact) => draw(source, fact, []).figure);
  const content = { ...asked.content, title: otherwise };
  if (!first || !second || !areAlike(facts)) return { ...asked, content };
  return { ...asked, content: { type: 'bars', title: otherwise, bars: [first, second, ...more] } };
}

/** Of one unit and one kind, and alike reached or planned. */
const areAlike = (facts: readonly Fact[]): boolean =>
  new Set(facts.map(({ unit, kind, modality }) => `${unit} ${kind} ${modality ?? ''}`)).size === 1;
