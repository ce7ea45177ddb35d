import { globSync, readFileSync, statSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'));

interface Configuration {
  readonly files: readonly { readonly filter: readonly string[] }[];
  readonly electronVersion: string;
  readonly npmRebuild: boolean;
}
const configurations = builder('app-builder-lib/out/util/config/config.js') as {
  getConfig(directory: string, file: string, options: null): Promise<Configuration>;
  validateConfiguration(configuration: Configuration, log: object): Promise<void>;
};
const configuration = configurations.getConfig(root, 'packaging/electron-builder.yml', null);

/** The files that the patterns of electron-builder take; `!` leaves out what a pattern before it took. */
async function packagedFiles(): Promise<readonly string[]> {
  const patterns = (await configuration).files.flatMap((set) => set.filter);
  const taken = new Set<string>();
  for (const pattern of patterns) {
    if (pattern.startsWith('!')) {
      for (const file of globSync(pattern.slice(1), { cwd: root })) taken.delete(file);
    } else for (const file of globSync(pattern, { cwd: root })) taken.add(file);
  }
  return [...taken].filter((file) => statSync(join(root, file)).isFile());
}

describe('what the installers would hold', () => {
  test('the configuration is one that electron-builder accepts', async () => {
    await expect(
      configurations.validateConfiguration(await configuration, { isEnabled: false, add: () => undefined }),
    ).resolves.toBeUndefined();
  });

  test('Electron is the version that the types come from', async () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    expect((await configuration).electronVersion).toBe(manifest.devDependencies['electron']);
  });

  test('main, preload, windows, fonts with their licence; no native module, no sources', async () => {
    const files = await packagedFiles();
    for (const needed of [
      'out/main/index.js',
      'out/preload/index.cjs',
      'out/renderer/index.html',
      'out/fonts/OFL.txt',
      'LICENSE',
    ]) {
      expect(files).toContain(needed);
    }
    expect(files.filter((file) => /\.(node|dll|so|dylib|ts|tsx|map)$/.test(file))).toEqual([]);
  });

  test('what is ours stays under 50 MB: three fonts of 10.5 MB each, what reads documents, and the programs', async () => {
    const bytes = (await packagedFiles()).reduce((sum, file) => sum + statSync(join(root, file)).size, 0);
    expect(bytes).toBeLessThan(50e6);
  });

  test('main needs nothing of node_modules at run time but Electron', () => {
    const imported = new Set<string>();
    for (const file of globSync('out/main/**/*.js', { cwd: root })) {
      if (file.endsWith('cli.js')) continue;
      const source = readFileSync(join(root, file), 'utf8');
      for (const match of source.matchAll(/^(?:import|export)\b[^'"\n]*["']([^."'/][^"']*)["'];?$/gm))
        imported.add(match[1]!);
    }
    const outside = [...imported].filter((name) => !isBuiltin(name) && name !== 'electron');
    expect(outside).toEqual([]);
  });
});
