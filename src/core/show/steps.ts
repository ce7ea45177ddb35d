import type { Show } from '../model.ts';

/** How many of a slide's items are seen, of how many. */
export interface Step {
  readonly at: number;
  readonly of: number;
}

/** Returns how many items of lists there are on a rendered slide. */
export const itemsIn = (html: string): number => html.split(' data-item').length - 1;

/** Returns where the show is among the items of its slide, or nothing where all of them are seen at once. */
export function stepOf({ step, auto }: Show, items: number): Step | undefined {
  if (step === undefined || auto !== undefined || items < 2) return undefined;
  return { at: Math.min(step, items), of: items };
}

/** Returns the show with one item more, or nothing where none is left. */
export function withNextItem(show: Show, items: number): Show | undefined {
  const step = stepOf(show, items);
  return step && step.at < step.of ? { ...show, step: step.at + 1 } : undefined;
}

/** Returns the show with one item less, or nothing where its first alone, or all at once, are seen. */
export function withoutLastItem(show: Show): Show | undefined {
  return show.step !== undefined && show.step > 1 ? { ...show, step: show.step - 1 } : undefined;
}

/** Returns the show with the first item of its slide alone, where items come one by one. */
export const fromFirstItem = (show: Show): Show => (show.stepwise ? { ...show, step: 1 } : show);

/** Returns the show with all items of its slide. */
export function withAllItems({ step: _before, ...show }: Show): Show {
  return show;
}

/** Lets items come one by one from the next slide on, or no longer. */
export function toggledSteps({ stepwise, ...show }: Show): Show {
  return stepwise ? withAllItems(show) : { ...show, stepwise: true };
}
