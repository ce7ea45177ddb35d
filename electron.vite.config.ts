import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { messages } from './src/core/messages/index.ts';
import { fontFiles } from './src/node/fonts.ts';

const root = import.meta.dirname;

/** The three font files that are shipped, out of packages that hold dozens, and their licence, into `out/fonts`. */
function shippedFonts(): Plugin {
  return {
    name: 'shipped-fonts',
    async closeBundle() {
      const folder = join(root, 'out/fonts');
      await mkdir(folder, { recursive: true });
      const licence = '@expo-google-fonts/noto-sans-sc/LICENSE_FONT';
      const files = [
        ...Object.entries(fontFiles).map(([face, file]) => [file, `${face}.ttf`]),
        [licence, 'OFL.txt'],
      ];
      await Promise.all(
        files.map(([from = '', to = '']) => cp(join(root, 'node_modules', from), join(folder, to))),
      );
    },
  };
}

/** The faces of the interface, cut to every sentence that it may say, into `out/renderer/fonts`. */
function interfaceFonts(): Plugin {
  const sentences = Object.values(messages).flatMap((sentence) => Object.values(sentence));
  const ascii = String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index));
  return {
    name: 'interface-fonts',
    async generateBundle() {
      for (const [face, file] of Object.entries(fontFiles)) {
        const whole = await readFile(join(root, 'node_modules', file));
        const source = await subsetFont(whole, sentences.join('') + ascii, { targetFormat: 'sfnt' });
        this.emitFile({ type: 'asset', fileName: `fonts/${face}.ttf`, source });
      }
    },
  };
}

/**
 * subset-font asks Node's resolver for HarfBuzz's wasm file, which an installed program without `node_modules` cannot
 * answer: the file is put beside the fonts, and the question is replaced by its place.
 */
function harfbuzzBesideFonts(): Plugin {
  const wasm = 'harfbuzzjs/dist/harfbuzz-subset.wasm';
  const question = new RegExp(String.raw`\w*require\.resolve\(["']${wasm}["']\)`, 'g');
  return {
    name: 'harfbuzz-beside-fonts',
    renderChunk(code, { fileName }) {
      if (!code.includes(wasm)) return null;
      const up = '../'.repeat(fileName.split('/').length);
      return code.replace(question, `new URL('${up}fonts/harfbuzz-subset.wasm', import.meta.url)`);
    },
    async closeBundle() {
      const folder = join(root, 'out/fonts');
      await mkdir(folder, { recursive: true });
      await cp(join(root, 'node_modules', wasm), join(folder, 'harfbuzz-subset.wasm'));
    },
  };
}

/**
 * The tables of characters that fonts in PDFs refer to, a file each, into `out/cmaps`; the question where the package
 * keeps them is replaced by that place.
 */
function characterMaps(): Plugin {
  const question = /import\.meta\.resolve\(["']pdfjs-dist\/cmaps\/LICENSE["']\)/g;
  return {
    name: 'character-maps',
    renderChunk(code, { fileName }) {
      if (!code.includes('pdfjs-dist/cmaps/')) return null;
      const up = '../'.repeat(fileName.split('/').length);
      return code.replace(question, `new URL('${up}cmaps/LICENSE', import.meta.url).href`);
    },
    closeBundle: () =>
      cp(join(root, 'node_modules/pdfjs-dist/cmaps'), join(root, 'out/cmaps'), { recursive: true }),
  };
}

/**
 * Three builds: `out/main` (Electron's main process and, beside it, the local host with the command line),
 * `out/preload` (CommonJS, since a sandboxed preload cannot be a module) and `out/renderer` (the windows).
 */
export default defineConfig({
  main: {
    plugins: [shippedFonts(), harfbuzzBesideFonts(), characterMaps()],
    build: {
      externalizeDeps: {
        exclude: [
          'zod',
          'subset-font',
          'fflate',
          'htmlparser2',
          'numfmt',
          'papaparse',
          'unpdf',
          '@cantoo/pdf-lib',
          'perfect-freehand',
          'ws',
        ],
      },
      rolldownOptions: {
        input: { index: 'src/main/index.ts', cli: 'src/local/cli.ts' },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), interfaceFonts()],
    build: {
      target: 'chrome120',
      minify: true,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { index: 'src/renderer/index.html', standalone: 'src/renderer/standalone/viewer.ts' },
        output: {
          // The script of exported html files is read by its name.
          entryFileNames: ({ name }) => (name === 'standalone' ? '[name].js' : 'assets/[name]-[hash].js'),
        },
      },
    },
  },
});
