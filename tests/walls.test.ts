import { expect, test } from 'vitest';
import { sourceFiles } from './sources.ts';

const files = sourceFiles('src');

/** Files that import a package, or a path in it. */
function importersOf(name: string): string[] {
  const statement = new RegExp(`(?:from|import|import\\()\\s*'${name}(?:/[^']*)?'`);
  return files.filter((file) => statement.test(file.text)).map((file) => file.path);
}

test('reveal.js is imported in one file', () => {
  expect(importersOf('reveal.js')).toEqual(['src/renderer/reveal.ts']);
});

test('electron is imported by the Electron host alone', () => {
  const elsewhere = importersOf('electron').filter((path) => !/^src\/(main|preload)\//.test(path));
  expect(elsewhere).toEqual([]);
});

test('React and Base UI are imported by the desk alone', () => {
  const elsewhere = [
    ...importersOf('react'),
    ...importersOf('react-dom'),
    ...importersOf('@base-ui/react'),
  ].filter((path) => !path.startsWith('src/renderer/desk/'));
  expect(elsewhere).toEqual([]);
});

test('core knows no clock and no chance', () => {
  const core = files.filter((file) => file.path.startsWith('src/core/'));
  const found = core.filter((file) => /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/.test(file.text));
  expect(found.map((file) => file.path)).toEqual([]);
});

test('nothing is kept in the browser and nothing is fetched from elsewhere', () => {
  const found = files.filter((file) => /\b(localStorage|sessionStorage|indexedDB)\b/.test(file.text));
  expect(found.map((file) => file.path)).toEqual([]);
  const remote = files.filter((file) => /\b(fetch|WebSocket)\(\s*['"`](https?|wss?):\/\//.test(file.text));
  expect(remote.map((file) => file.path)).toEqual([]);
});
