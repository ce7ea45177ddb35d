import type { InkToolName } from './tool.ts';

/** Red first: it is seen on every slide of every theme. As #rrggbb, the form that ink.jsonl keeps. */
export const colours = ['#d7262e', '#1f5fbf', '#1d1a18', '#f2c230', '#2f8f4e', '#ffffff'] as const;
export type Colour = (typeof colours)[number];

/** Place in the three widths of a tool. */
export type Width = 0 | 1 | 2;
export const widthPlaces: readonly Width[] = [0, 1, 2];

/** What is chosen for a tool. */
export interface Look {
  readonly colour: Colour;
  readonly width: Width;
}

/** What can be chosen for a tool, and what is chosen first. Widths in slide units (1280 × 720). */
export interface Looks {
  readonly widths: readonly [thin: number, middle: number, thick: number];
  readonly first: Look;
}

/** What was chosen in this window; nothing where it is still the first. */
export type ChosenLooks = Readonly<Partial<Record<InkToolName, Look>>>;
