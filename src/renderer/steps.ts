import { itemsIn, stepOf, type Step } from '../core/show/steps.ts';
import type { DeckPage } from './page.ts';

type Shown = Pick<DeckPage, 'slides' | 'session'>;

/** Goes on by an item where they come one by one, else by a slide. */
export function goOn(page: Shown): void {
  page.session.act({ type: 'next', items: itemsHere(page) });
}

/** Returns where the show is among the items of its slide. */
export const stepHere = (page: Shown): Step | undefined => stepOf(page.session.show.get(), itemsHere(page));

const itemsHere = ({ slides, session }: Shown): number =>
  itemsIn(slides.get().get(session.show.get().slide)?.html ?? '');

/** Covers the items that are still to come: the hall does not see them, the speaker does, faintly. */
export function coverItems(
  section: Element | undefined,
  step: Step | undefined,
  look: 'hidden' | 'faint',
): void {
  const items = section?.querySelectorAll<HTMLElement>('[data-item]') ?? [];
  for (const [index, { style }] of [...items].entries()) {
    const isCovered = step !== undefined && index >= step.at;
    style.visibility = isCovered && look === 'hidden' ? 'hidden' : '';
    style.opacity = isCovered && look === 'faint' ? '0.25' : '';
  }
}
