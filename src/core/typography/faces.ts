import type { Face } from './typesetter.ts';

/** The shipped faces by the names under which slides ask for them. */
export const faces: readonly { readonly face: Face; readonly family: string; readonly weight: number }[] = [
  { face: 'sans', family: 'Rostrum Sans', weight: 400 },
  { face: 'sans-bold', family: 'Rostrum Sans', weight: 700 },
  { face: 'serif-bold', family: 'Rostrum Serif', weight: 700 },
];

/** Returns every character of a text once, in one order: what fonts are cut to. Tags and attributes in it cost a few glyphs and do no harm. */
export function charactersOf(text: string): string {
  // A set of the characters of a long deck takes several times as long.
  const isThere = new Uint8Array(CODE_POINTS);
  const characters: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    if (isThere[code] === 1) continue;
    isThere[code] = 1;
    characters.push(String.fromCodePoint(code));
  }
  return characters.toSorted().join('');
}

/** So many code points has Unicode. */
const CODE_POINTS = 0x110000;
