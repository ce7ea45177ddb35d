import type { Face, Fonts } from './typesetter.ts';
import { spacingOf } from './spacing.ts';

/** Returns the width in pixels of a text on one line of print, as the browser draws it with our rules. */
export function textWidth(text: string, face: Face, size: number, fonts: Fonts, letterSpacing = 0): number {
  const characters = Array.from(text);
  const spaces = spacingOf(characters);
  const ems = advancesOf(characters, () => face, fonts, letterSpacing).reduce(
    (sum, advance, index) => sum + advance + (spaces[index] ?? 0),
    spaces.at(-1) ?? 0,
  );
  return ems * size;
}

/** How wide the fonts draw two dashes that make one, in em: they have a glyph of its own for the pair. */
const DOUBLE_DASH = 2;

/** Characters for which the fonts have another glyph in Chinese text (feature locl), and its width in em. */
const LOCAL_FORMS: Readonly<Partial<Record<Face, ReadonlyMap<string, number>>>> = {
  'serif-bold': new Map([
    ['"', 0.478],
    ["'", 0.252],
  ]),
};

/** Returns what each character adds to a line in em, letter-spacing with it, the spaces of `spacing.ts` without. */
export function advancesOf(
  characters: readonly string[],
  faceAt: (index: number) => Face,
  fonts: Fonts,
  letterSpacing: number,
): readonly number[] {
  let dashes = 0;
  return characters.map((character, index) => {
    const face = faceAt(index);
    const advance = LOCAL_FORMS[face]?.get(character) ?? fonts[face].advance(character.codePointAt(0) ?? 0);
    dashes = character === '—' ? dashes + 1 : 0;
    return dashes > 0 && dashes % 2 === 0 ? DOUBLE_DASH - advance : advance + letterSpacing;
  });
}
