import { defineConfig } from 'electron-vite';
import react from '@vitejs/plugin-react';

/**
 * Three builds: `out/main` (Electron's main process and, beside it, the local host with the command line),
 * `out/preload` (CommonJS, since a sandboxed preload cannot be a module) and `out/renderer` (the windows).
 */
export default defineConfig({
  main: {
    build: {
      externalizeDeps: {
        exclude: ['zod', 'echarts', 'zrender', 'tslib', 'subset-font', '@cantoo/pdf-lib', 'ws'],
      },
      rolldownOptions: { input: { index: 'src/main/index.ts', cli: 'src/local/cli.ts' } },
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
    plugins: [react()],
    build: {
      target: 'chrome120',
      minify: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: 'src/renderer/index.html' } },
    },
  },
});
