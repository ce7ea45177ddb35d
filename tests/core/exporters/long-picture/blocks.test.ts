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
