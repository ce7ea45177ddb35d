import subsetFont from 'subset-font';
import { faces } from '../core/typography/faces.ts';
import type { Face } from '../core/typography/typesetter.ts';

/** Cuts the shipped faces to the characters; TrueType files, keyed by face. */
export async function subsetFonts(
  font: (face: Face) => Promise<Uint8Array>,
  characters: string,
): Promise<Readonly<Record<Face, Uint8Array>>> {
  const cut = async (face: Face): Promise<[Face, Uint8Array]> => {
    const bytes = await font(face);
    // Ten megabytes a face: looked at, not copied.
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return [face, new Uint8Array(await subsetFont(whole, characters, { targetFormat: 'sfnt' }))];
  };
  return Object.fromEntries(await Promise.all(faces.map(({ face }) => cut(face)))) as Record<
    Face,
    Uint8Array
  >;
}
