import { slideHeight, slideWidth } from '../slide-box.ts';

/** Where one draws: an element that fills the slide, and what of the window listens for it. */
export interface Surface {
  /** Fills the slide exactly. */
  readonly box: HTMLElement;
  /** Hears the pointer; on the stage the whole window, so that a stroke may begin beside the slide. */
  readonly hears: HTMLElement;
  /** A pointer's place in slide units, by the slide's own box and never the window's. */
  readonly at: (event: {
    readonly clientX: number;
    readonly clientY: number;
  }) => readonly [x: number, y: number];
  /** Where in the window a place of the slide is, in px. */
  readonly from: (place: readonly [x: number, y: number]) => readonly [x: number, y: number];
  /** The slide that is seen there. */
  readonly section: () => Element | undefined;
}

/** Returns a surface over an element that fills the slide. */
export function surfaceOver(
  box: HTMLElement,
  hears: HTMLElement,
  section: () => Element | undefined,
): Surface {
  return {
    box,
    hears,
    section,
    from: ([x, y]) => {
      const { left, top, width, height } = box.getBoundingClientRect();
      return [left + (x / slideWidth) * width, top + (y / slideHeight) * height];
    },
    at: ({ clientX, clientY }) => {
      const { left, top, width, height } = box.getBoundingClientRect();
      return [((clientX - left) / width) * slideWidth, ((clientY - top) / height) * slideHeight];
    },
  };
}
