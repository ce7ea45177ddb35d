import type { ThemeName } from '../model.ts';

/** A theme is its tokens and nothing else. One file a theme. Colours as #rrggbb. */
export interface Theme {
  readonly name: ThemeName;
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly accent: string;
  readonly accentDeep: string;
  readonly onAccent: string;
  readonly past: string;
  readonly wash: string;
  readonly gold: string;
}
