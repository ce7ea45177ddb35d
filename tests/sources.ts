import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

/** The TypeScript files below a folder of the repository, with `/` in their paths. */
export function sourceFiles(folder: string): readonly { readonly path: string; readonly text: string }[] {
  return globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }).map((file) => ({
    path: file.replaceAll('\\', '/'),
    text: readFileSync(join(root, file), 'utf8'),
  }));
}
