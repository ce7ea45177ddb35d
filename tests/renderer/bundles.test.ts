import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type Rolldown } from 'vite';
import { beforeAll, expect, test } from 'vitest';

let chunks: readonly Rolldown.OutputChunk[] = [];

beforeAll(async () => {
  const built = await build({
    root: join(import.meta.dirname, '../../src/renderer'),
    configFile: false,
    logLevel: 'silent',
    plugins: [react()],
    build: { write: false, target: 'chrome120', assetsInlineLimit: 0 },
  });
  const outputs = Array.isArray(built) ? built : [built];
  chunks = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((one) => one.type === 'chunk');
}, 60_000);

/** Returns a chunk with everything that it imports at once. */
function withImports(first: Rolldown.OutputChunk): readonly Rolldown.OutputChunk[] {
  const found = new Set([first]);
  for (const chunk of found)
    for (const name of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === name);
      if (imported) found.add(imported);
    }
  return [...found];
}

/** Returns what a view loads: the page, and the part that it imports for itself. */
function loadedBy(part: RegExp): readonly Rolldown.OutputChunk[] {
  const roots = chunks.filter((chunk) => chunk.isEntry || part.test(chunk.facadeModuleId ?? ''));
  expect(roots).toHaveLength(2);
  return [...new Set(roots.flatMap(withImports))];
}

function packagesIn(loaded: readonly Rolldown.OutputChunk[]): ReadonlySet<string> {
  const ids = loaded.flatMap(({ moduleIds }) => moduleIds);
  const names = ids.map((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]);
  return new Set(names.filter((name) => name !== undefined));
}

test('stage, speaker, print and kiosk load neither React nor Base UI, and less than 250 kB', () => {
  const loaded = loadedBy(/renderer\/reveal\.ts$/);
  expect([...packagesIn(loaded)].filter((name) => /react|base-ui/.test(name))).toEqual([]);
  expect(packagesIn(loaded)).toContain('reveal.js');
  expect(gzipSync(loaded.map(({ code }) => code).join('\n')).length).toBeLessThan(250_000);
});

test('the desk loads React and no reveal.js', () => {
  const packages = packagesIn(loadedBy(/desk\/start\.tsx$/));
  expect(packages).toContain('react-dom');
  expect(packages).toContain('@base-ui/react');
  expect(packages).not.toContain('reveal.js');
});
