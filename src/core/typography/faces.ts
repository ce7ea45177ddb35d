import type { Face } from './typesetter.ts';

/** The shipped faces by the names under which slides ask for them. */
export const faces: readonly { readonly face: Face; readonly family: string; readonly weight: number }[] = [
  { face: 'sans', family: 'Rostrum Sans', weight: 400 },
  { face: 'sans-bold', family: 'Rostrum Sans', weight: 700 },
  { face: 'serif-bold', family: 'Rostrum Serif', weight: 700 },
];

/** Returns every character of a text once, in one order: what fonts are cut to. Tags and attributes in it cost a few glyphs and do no harm. */
export function charactersOf(text: string): string {
  return [...new Set(text)].toSorted().join('');
}
