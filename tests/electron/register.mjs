import { registerHooks } from 'node:module';

/** Main asks for Electron and gets the stand-in; loaded with `node --import`. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: new URL('./standin.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});
