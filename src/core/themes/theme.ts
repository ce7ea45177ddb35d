import type { ThemeName } from '../model.ts';

/** A theme is its tokens and nothing else. One file a theme. Colours as #rrggbb, and how ink meets them. */
export interface Theme {
  readonly name: ThemeName;
  readonly paper: string;
  readonly ink: string;
  /** Second and third strength of ink; both are read as text on paper and on wash. */
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  /** The one colour that leads. */
  readonly accent: string;
  /** The ground of cover and closing. */
  readonly accentDeep: string;
  /** Text on accent. */
  readonly onAccent: string;
  /** Text on accentDeep, and its quieter second. */
  readonly onDeep: string;
  readonly onDeepQuiet: string;
  /** What was: marks, which text in ink may stand on. */
  readonly past: string;
  readonly wash: string;
  /** A third colour for marks, which text in ink may stand on. */
  readonly gold: string;
  /** Lines and the disc of the cover's art. */
  readonly art: string;
  readonly artBright: string;
  /** How highlighter meets the paper (Compositing 1 §10.1): darkening what is light, lighting up what is dark. */
  readonly inkBlend: 'multiply' | 'screen';
}
