import { expect, test } from 'vitest';
import { blockOf } from '../../../../src/core/exporters/long-picture/blocks.ts';
import { renderSlide } from '../../../../src/core/render.ts';
import { themes } from '../../../../src/core/themes/index.ts';
import { fonts } from '../../../gallery/fonts.ts';
import { galleryDeck } from '../../../gallery/page.ts';

const deck = galleryDeck('红');
const look = { fonts, theme: themes['红'] };
const factsIn = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/data-fact="(f\d+-\d+)"/g)].map(([, fact = '']) => fact)),
];

test.each(deck.slides.map((slide) => [slide.id, slide] as const))(
  'what slide %s shows stands in the long picture too',
  (_id, slide) => {
    const block = blockOf(slide.content, look);
    const shown = factsIn(renderSlide(deck, slide, fonts).html);
    if (!block) return expect(shown).toEqual([]);
    expect(factsIn(block.html)).toEqual(expect.arrayContaining([...shown]));
    return expect(block.height).toBeGreaterThan(100);
  },
);

test('amounts of years that no chart shows together stand each under its year', () => {
  const slide = deck.slides.find(({ id }) => id === 's-composition-years');
  if (slide?.content.type !== 'composition') throw new Error('no composition');
  const [, under = ''] = blockOf(slide.content, look)?.html.split('</h3>') ?? [];
  const [before = '', ...years] = under.split('<h4>');
  expect(factsIn(before)).toEqual([]);
  expect(years.map((html) => [html.split('</h4>')[0]?.replaceAll(/<[^>]*>/g, ''), factsIn(html)])).toEqual(
    slide.content.wholes.map(({ name, parts, total }) => [
      name.map(({ text }) => text).join(''),
      [...parts, ...(total ? [total] : [])].map(({ fact }) => fact.id),
    ]),
  );
});
