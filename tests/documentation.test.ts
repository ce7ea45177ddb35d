import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exporters } from '../src/core/exporters/index.ts';
import { bindings } from '../src/renderer/bindings.ts';
import { root } from './sources.ts';

const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const chinese = read('README.md');
const english = read('README.en.md');
const architecture = read('ARCHITECTURE.md');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

describe('what the documentation names is there', () => {
  const pages = [
    ['README.md', chinese],
    ['README.en.md', english],
    ['ARCHITECTURE.md', architecture],
  ] as const;

  test.each(pages)('%s: files and folders', (_page, text) => {
    const named = [...text.matchAll(/`((?:src|tests|setup|bin|packaging|slides|docs|\.github)\/[^`\s]*)`/g)];
    const paths = named.map(([, path = '']) => path.replace(/NAME.*/, ''));
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test.each(pages)('%s: pictures and links', (_page, text) => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = '']) => target);
    expect(links.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });

  test.each(pages)('%s: commands of npm', (_page, text) => {
    const named = [...text.matchAll(/(?:^|`)npm (?:run )?([a-z]+)/gm)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('both READMEs have the same parts, in the same order', () => {
  const shape = (text: string): string =>
    text
      .split('\n')
      .map((line) => /^(?:#+ |\||!\[|```)/.exec(line)?.[0] ?? (line === '' ? '' : 'p'))
      .join('\n');
  expect(shape(english)).toBe(shape(chinese));
});

test('both READMEs name every form that a deck is exported to', () => {
  const forms = exporters.map(({ name }) => `\`${name}\``).join(' ');
  expect(chinese).toContain(forms);
  expect(english).toContain(forms);
});

test('every chord that the READMEs name does something', () => {
  const chords = new Set<string>(Object.values(bindings).flatMap(({ chords: one }) => one));
  for (const text of [chinese, english]) {
    const keys = /## (?:按键|Keys)\n([^]*?)\n## /.exec(text)?.[1] ?? '';
    const named = [...keys.matchAll(/(Ctrl|Shift) (\w+)/g)].map(
      ([, modifier, key = '']) => `${modifier}+${key.length === 1 ? key.toLowerCase() : key}`,
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((chord) => !chords.has(chord))).toEqual([]);
  }
});
