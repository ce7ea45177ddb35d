/** Red first: it is seen on every slide of every theme. As #rrggbb, the form that ink.jsonl keeps. */
export const colours = ['#d7262e', '#1f5fbf', '#1d1a18', '#f2c230'] as const;
export type Colour = (typeof colours)[number];

/** Widths in slide units (1280 × 720). */
export const widths = { pen: [3, 5, 9], highlighter: [16, 26, 40] } as const;

/** What draws as it is moved. */
export type PenName = 'pen' | 'highlighter';

export interface PenSettings {
  readonly colour: Readonly<Record<PenName, Colour>>;
  /** Place in `widths`. */
  readonly width: Readonly<Record<PenName, 0 | 1 | 2>>;
}

export const firstPens: PenSettings = {
  colour: { pen: '#d7262e', highlighter: '#f2c230' },
  width: { pen: 1, highlighter: 1 },
};
