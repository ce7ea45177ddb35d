import { readFile } from 'node:fs/promises';
import type { Face } from '../core/typography/typesetter.ts';

/** Where each face is among the packages; the build copies them to `out/fonts/FACE.ttf`. */
export const fontFiles: Readonly<Record<Face, string>> = {
  sans: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'sans-bold': '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  'serif-bold': '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
};

/** Returns how to read a shipped font: from `out/fonts` once built, from the packages when the sources run as they are. */
export function fontReader(here: string = import.meta.url): (face: Face) => Promise<Uint8Array> {
  const built = here.includes('/out/main/');
  const place = (face: Face): URL =>
    built
      ? new URL(`${here.slice(0, here.lastIndexOf('/out/main/'))}/out/fonts/${face}.ttf`)
      : new URL(`../../node_modules/${fontFiles[face]}`, here);
  return (face) => readFile(place(face));
}
