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
 * A question in the code where a file of a package or of `src` lies, which an installed program cannot answer, is
 * replaced by the place of the file in `out`.
 */
function placed(name: string, question: RegExp, place: string): Plugin {
  return {
    name,
    renderChunk(code, { fileName }) {
      if (code.search(question) < 0) return null;
      const up = '../'.repeat(fileName.split('/').length);
      return code.replaceAll(question, `new URL('${up}${place}', import.meta.url)`);
    },
  };
}

/** HarfBuzz's wasm file, for which subset-font asks, goes beside the fonts. */
function harfbuzzBesideFonts(): Plugin {
  const wasm = 'harfbuzzjs/dist/harfbuzz-subset.wasm';
  return {
    ...placed(
      'harfbuzz-beside-fonts',
      new RegExp(String.raw`\w*require\.resolve\(["']${wasm}["']\)`, 'g'),
      'fonts/harfbuzz-subset.wasm',
    ),
    async closeBundle() {
      const folder = join(root, 'out/fonts');
      await mkdir(folder, { recursive: true });
      await cp(join(root, 'node_modules', wasm), join(folder, 'harfbuzz-subset.wasm'));
    },
  };
}

/** The tables of characters that fonts in PDFs refer to, a file each, go into `out/cmaps`. */
function characterMaps(): Plugin {
  const question = /new URL\(import\.meta\.resolve\(["']pdfjs-dist\/cmaps\/LICENSE["']\)\)/g;
  return {
    ...placed('character-maps', question, 'cmaps/LICENSE'),
    closeBundle: () =>
      cp(join(root, 'node_modules/pdfjs-dist/cmaps'), join(root, 'out/cmaps'), { recursive: true }),
  };
}

/** The script of the thread that reads files is an entry of its own. */
const readerBesideMain = (): Plugin =>
  placed('reader-beside-main', /new URL\(["']\.\/reader\.ts["'], import\.meta\.url\)/g, 'main/reader.js');

/**
 * Three builds: `out/main` (Electron's main process and, beside it, the local host with the command line and the reader),
 * `out/preload` (CommonJS, since a sandboxed preload cannot be a module) and `out/renderer` (the windows).
 */
/**
 * Modules of a script that stands alone are its own copies: one that it shared with the windows would become a chunk that it
 * had to import, and a classic script in an exported page cannot.
 */
function scriptsAlone(): Plugin {
  return {
    name: 'scripts-alone',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const script = /\/src\/renderer\/(standalone|measuring)\/|\?(standalone|measuring)$/.exec(
        importer ?? '',
      );
      if (!script) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found ? `${found.id.replace(/\?.*/, '')}?${script[1] ?? script[2]}` : undefined;
    },
  };
}

export default defineConfig({
  main: {
    plugins: [shippedFonts(), harfbuzzBesideFonts(), characterMaps(), readerBesideMain()],
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
          'temporal-polyfill',
        ],
      },
      rolldownOptions: {
        input: { index: 'src/main/index.ts', cli: 'src/local/cli.ts', reader: 'src/node/reader.ts' },
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
    plugins: [react(), interfaceFonts(), scriptsAlone()],
    build: {
      target: 'chrome120',
      minify: true,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: {
          index: 'src/renderer/index.html',
          standalone: 'src/renderer/standalone/viewer.ts',
          measuring: 'src/renderer/measuring/measuring.ts',
        },
        output: {
          // The scripts of exported html files and of the printer are read by their names.
          entryFileNames: ({ name }) => (name === 'index' ? 'assets/[name]-[hash].js' : '[name].js'),
        },
      },
    },
  },
});
