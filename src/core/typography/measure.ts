import type { Face, Fonts } from './typesetter.ts';
import { spacingOf } from './spacing.ts';

/** Returns the width in pixels of a text on one line of print, as the browser draws it with our rules. */
export function textWidth(text: string, face: Face, size: number, fonts: Fonts, letterSpacing = 0): number {
  return charactersWidth([...text], () => face, size, fonts, letterSpacing);
}

/** The same for characters whose faces differ. */
export function charactersWidth(
  characters: readonly string[],
  faceAt: (index: number) => Face,
  size: number,
  fonts: Fonts,
  letterSpacing = 0,
): number {
  const spaces = spacingOf(characters);
  const ems = characters.reduce(
    (sum, character, index) =>
      sum + advance(fonts, faceAt(index), character) + letterSpacing + (spaces[index] ?? 0),
    spaces.at(-1) ?? 0,
  );
  return ems * size;
}

function advance(fonts: Fonts, face: Face, character: string): number {
  return fonts[face].advance(character.codePointAt(0) ?? 0);
}
