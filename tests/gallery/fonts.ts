import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFont } from '../../src/core/typography/font.ts';
import type { Face, Fonts } from '../../src/core/typography/typesetter.ts';

const folder = fileURLToPath(new URL('../../node_modules/@expo-google-fonts/', import.meta.url));

/** Where the three faces stand. */
export const fontFiles: Readonly<Record<Face, string>> = {
  sans: `${folder}noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf`,
  'sans-bold': `${folder}noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf`,
  'serif-bold': `${folder}noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf`,
};

export const fonts: Fonts = {
  sans: readFont(readFileSync(fontFiles.sans)),
  'sans-bold': readFont(readFileSync(fontFiles['sans-bold'])),
  'serif-bold': readFont(readFileSync(fontFiles['serif-bold'])),
};

const face = (family: string, weight: number, file: string): string =>
  `@font-face{font-family:'${family}';font-weight:${weight};src:url('file://${file}')}`;

/** Loads the faces under the names that the slides' css asks for. */
export const fontCss: string = [
  face('Rostrum Sans', 400, fontFiles.sans),
  face('Rostrum Sans', 700, fontFiles['sans-bold']),
  face('Rostrum Serif', 700, fontFiles['serif-bold']),
].join('\n');
