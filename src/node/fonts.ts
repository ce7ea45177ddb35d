import { readFile } from 'node:fs/promises';
import type { Face } from '../core/typography/typesetter.ts';
import { isBuilt, projectFolder } from './project.ts';

/** Where each face is among the packages; the build copies them to `out/fonts/FACE.ttf`. */
export const fontFiles: Readonly<Record<Face, string>> = {
  sans: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'sans-bold': '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  'serif-bold': '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
};

/** Returns what reads a shipped font: from `out/fonts` once built, from the packages when the sources run as they are. */
export function fontReader(): (face: Face) => Promise<Uint8Array> {
  return (face) => {
    const place = isBuilt ? `out/fonts/${face}.ttf` : `node_modules/${fontFiles[face]}`;
    return readFile(new URL(place, projectFolder));
  };
}
