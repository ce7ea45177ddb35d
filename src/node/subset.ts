import subsetFont from 'subset-font';
import type { Face } from '../core/typography/typesetter.ts';

export const FACES: readonly Face[] = ['sans', 'sans-bold', 'serif-bold'];

/** Cuts the shipped faces to the characters; TrueType files, keyed by face. */
export async function subsetFonts(
  font: (face: Face) => Promise<Uint8Array>,
  characters: string,
): Promise<Readonly<Record<Face, Uint8Array>>> {
  const cut = async (face: Face): Promise<[Face, Uint8Array]> => {
    const bytes = await font(face);
    return [face, new Uint8Array(await subsetFont(Buffer.from(bytes), characters, { targetFormat: 'sfnt' }))];
  };
  return Object.fromEntries(await Promise.all(FACES.map(cut))) as Record<Face, Uint8Array>;
}
