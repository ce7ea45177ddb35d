import { describe, expect, test } from 'vitest';
import { contents } from '../../gallery/contents/index.ts';
import { slideId } from '../../gallery/make.ts';
import { galleryDeck, renderEveryLayout, themeNames } from '../../gallery/page.ts';
import { sourceFiles } from '../../sources.ts';
import { readDrawings, type ReadDrawing } from './drawing.ts';
import { faultsOf } from './faults.ts';

const decks = themeNames.map(galleryDeck);
const drawn = decks.flatMap((deck) =>
  renderEveryLayout(deck).flatMap(({ id, html }) =>
    readDrawings(html).map((drawing) => ({ theme: deck.theme, id, name: id.slice(2), html, drawing })),
  ),
);

test.each(drawn)('$theme $name: the $drawing.chart show their facts', ({ name, drawing }) => {
  expect(faultsOf(contents[name]!, drawing)).toEqual([]);
});

test('every chart that there is is in the gallery', () => {
  const charts = sourceFiles('src/core/charts').flatMap(
    ({ text }) => /: Chart<[\s\S]*?name: '([^']+)'/.exec(text)?.[1] ?? [],
  );
  expect(charts.length).toBeGreaterThan(10);
  expect(new Set(drawn.map(({ drawing }) => drawing.chart))).toEqual(new Set(charts));
});

test('the same content is drawn in the same bytes', () => {
  const again = decks.flatMap((deck) =>
    renderEveryLayout(structuredClone(deck)).filter(({ html }) => readDrawings(html).length > 0),
  );
  const once = [...new Set(drawn.map(({ html }) => html))];
  expect(again.map(({ html }) => html).join('\n') === once.join('\n')).toBe(true);
});

describe('a drawing that says something else is found out', () => {
  const spoilt = (name: string, change: (html: string) => string): readonly string[] => {
    const slide = drawn.find(({ theme, id }) => theme === '红' && id === slideId(name))!;
    const [drawing] = readDrawings(change(slide.html));
    return faultsOf(contents[name]!, drawing as ReadDrawing);
  };

  test.each([
    ['bars-usual', /width="[\d.]+"(?=[^>]*data-value="12.7")/, 'width="600"', '12.7 has another length'],
    ['bars-usual', /x="[\d.]+"(?=[^>]*data-value="12.7")/, 'x="290"', '12.7 does not begin at zero'],
    ['bars-usual', /data-value="3.1"/, 'data-value="13.1"', '3.1%: mark says 13.1'],
    ['moves-one', /data-value="66.9"/, 'data-value="69.6"', '66.9%: mark says 69.6'],
    ['moves-one', /width="[\d.]+"(?=[^>]*data-value="61.4")/, 'width="300"', '61.4 has another length'],
    ['moves-rates', />40%</, '>41%<', 'tick 41 is at another place'],
    ['moves-rank', /cy="173.25"/, 'cy="360"', 'the scale is turned'],
    ['ranks-most', /data-value="4"/, 'data-value="5"', '第四: mark says 5'],
    [
      'ranks-most',
      />第<tspan dx="0\.25em">6<\/tspan>/,
      '>第<tspan dx="0.25em">7</tspan>',
      'tick 7 is at another place',
    ],
    ['bars-falls', /width="[\d.]+"(?=[^>]*data-value="5")/, 'width="70"', '5 has another length'],
    ['targets-reached-alike', /width="640\.1"/, 'width="660"', '7.3% and 8% are on two scales'],
    ['targets-reached-alike', /M738\.11 /, 'M700 ', '6.4% and 6% are on two scales'],
    ['moves-unlike', /height="[\d.]+"(?=[^>]*data-value="86")/, 'height="12"', '86 has another height'],
    ['series-usual', /x="168\.98"/, 'x="190"', '2020 is at another place'],
    ['series-usual', / stroke-dasharray="[^"]+"/, '', '2025 looks like what it is not'],
    ['series-falls', /y="181\.17"/, 'y="190"', '2024 does not stand on zero'],
    ['composition-usual', /(?<=aria-label="[^"]*)51\.6/, '51.7', '51.6: not in the alternative text'],
    ['bars-usual', /aria-label="[^"]+"/, 'aria-label=""', 'no words for those who do not see it'],
    ['bars-usual', /<text x="0"/, '<text x="-50"', '工业投资增长 is outside'],
  ])('%s with %s as %s', (name, part, other, fault) => {
    expect(spoilt(name, (html) => html.replace(part, other))).toContain(fault);
  });

  test('events in another order than their dates', () => {
    const swapped = (html: string): string => {
      const [one, other] = [...html.matchAll(/<circle cx="([\d.]+)"/g)].map(([text]) => text);
      return html.replace(other!, '<circle cx="1000"').replace(one!, other!);
    };
    expect(spoilt('timeline-usual', swapped)[0]).toMatch(/^2024-02-20 is at/);
  });
});

test('a thin space parts Chinese from digits in charts, the text staying as it is', () => {
  const { html } = drawn.find(({ id }) => id === slideId('moves-one'))!;
  expect(html).toMatch(/>\+5\.5<tspan dx="0\.25em">个<\/tspan>百分点</);
});

test('a large number has its unit smaller and its bound beside it, each a step away', () => {
  const { html } = drawn.find(({ id }) => id === slideId('bars-usual'))!;
  expect(html).toMatch(/>6\.5%<\/tspan><tspan data-quote="[\d-]+" font-size="26" dx="5\.44">以上<\/tspan>/);
});
