import type { ContentOf, Phrase } from '../model.ts';

/** Two things of one subject side by side. */
export interface Pair {
  readonly type: 'pair';
  readonly title: Phrase;
  readonly halves: readonly [Half, Half];
}

/** What can stand beside another on a slide; its title is a heading over it, empty where the slide's own says enough. */
export type Half = ContentOf<'points' | 'bars' | 'moves' | 'composition'>;
