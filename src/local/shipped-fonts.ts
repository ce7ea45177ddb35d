import type { Face } from '../core/typography/typesetter.ts';
import { fontReader } from '../node/fonts.ts';
import { subsetFonts } from '../node/subset.ts';

/** The shipped fonts: each file is read once, however often it is asked for. */
export interface ShippedFonts {
  readonly font: (face: Face) => Promise<Uint8Array>;
  /** Cuts the faces to the characters; TrueType, keyed by face. */
  readonly subset: (characters: string) => Promise<Readonly<Record<Face, Uint8Array>>>;
}

export function shippedFonts(): ShippedFonts {
  const read = fontReader();
  const known = new Map<Face, Promise<Uint8Array>>();
  const font = (face: Face): Promise<Uint8Array> => {
    const file = known.get(face) ?? read(face);
    known.set(face, file);
    return file;
  };
  let last: { readonly characters: string; readonly cut: ReturnType<typeof subsetFonts> } | undefined;
  return {
    font,
    // A deck that is exported again has the same characters.
    subset: (characters) => {
      if (last?.characters !== characters) last = { characters, cut: subsetFonts(font, characters) };
      return last.cut;
    },
  };
}
