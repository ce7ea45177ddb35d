import { expect, test } from 'vitest';
import { galleryDeck, renderEveryLayout, themeNames } from '../../gallery/page.ts';
import { partColours } from '../../../src/core/charts/composition.ts';
import { themes } from '../../../src/core/themes/index.ts';
import type { Theme } from '../../../src/core/themes/theme.ts';

/** Contrast as in WCAG 2.2, 1.4.3. */
function contrast(one: string, other: string): number {
  const both = [luminance(one), luminance(other)];
  return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const TEXT: readonly (readonly [keyof Theme, keyof Theme])[] = [
  ['ink', 'paper'],
  ['ink2', 'paper'],
  ['ink3', 'paper'],
  ['accent', 'paper'],
  ['ink', 'wash'],
  ['ink2', 'wash'],
  ['ink3', 'wash'],
  ['accent', 'wash'],
  ['onAccent', 'accent'],
  ['onDeep', 'accentDeep'],
  ['onDeepQuiet', 'accentDeep'],
  ['ink', 'gold'],
  ['ink', 'past'],
];
const MARKS: readonly (readonly [keyof Theme, keyof Theme])[] = [
  ['accent', 'paper'],
  ['accent', 'past'],
  ['artBright', 'accentDeep'],
];

test.each(Object.values(themes))('text of theme $name can be read: contrast of 4.5 and more', (theme) => {
  const weak = TEXT.filter(([text, ground]) => contrast(theme[text], theme[ground]) < 4.5);
  expect(
    weak.map(([text, ground]) => `${text} on ${ground}: ${contrast(theme[text], theme[ground]).toFixed(2)}`),
  ).toEqual([]);
});

test.each(Object.values(themes))(
  'marks of theme $name can be told apart: contrast of 3 to paper, 2 to the past',
  (theme) => {
    const weak = MARKS.filter(
      ([mark, ground]) => contrast(theme[mark], theme[ground]) < (ground === 'past' ? 2 : 3),
    );
    expect(weak).toEqual([]);
  },
);

test.each(Object.values(themes))(
  'parts of a whole in theme $name differ from their neighbours in grey',
  (theme) => {
    for (const count of [2, 3, 4, 5]) {
      const colours = partColours(theme, count).slice(0, count);
      for (const [index, { fill, ink }] of colours.entries()) {
        expect(contrast(ink, fill), `${index + 1} of ${count}: text`).toBeGreaterThanOrEqual(4.5);
        const next = colours[index + 1];
        if (next) expect(contrast(fill, next.fill), `${index + 1} of ${count}`).toBeGreaterThanOrEqual(1.35);
      }
    }
  },
);

test('every colour of every theme is written as #rrggbb', () => {
  for (const theme of Object.values(themes)) {
    for (const [name, value] of Object.entries(theme))
      if (name !== 'name' && name !== 'inkBlend') expect(value).toMatch(/^#[0-9a-f]{6}$/);
  }
});

/** What stands where in one theme stands there in all, so lines that are read in one are read in each. */
test('slides of the themes differ in nothing but colours', () => {
  const deck = galleryDeck('红');
  const plain = (html: string): string =>
    html.replace(/data-theme="[^"]+"/, '').replaceAll(/#[0-9a-f]{6}\b/g, '#');
  const [first = [], ...others] = themeNames.map((theme) => renderEveryLayout({ ...deck, theme }));
  expect(first.length).toBeGreaterThan(100);
  for (const other of others)
    expect(
      other.flatMap(({ html, id, layout }, index) =>
        plain(html) === plain(first[index]?.html ?? '') ? [] : [`${id} ${layout}`],
      ),
    ).toEqual([]);
});
