import { expect, test } from 'vitest';
import { layouts } from '../../../src/core/layouts/index.ts';
import { renderDeck, renderSlide } from '../../../src/core/render.ts';
import type { Deck, Slide } from '../../../src/core/model.ts';
import { contents } from '../../gallery/contents/index.ts';
import { fonts } from '../../gallery/fonts.ts';
import { phrase, slideId } from '../../gallery/make.ts';
import { galleryDeck } from '../../gallery/page.ts';

const deck = galleryDeck('红');

function slideOf(name: string): Slide {
  return deck.slides.find(({ id }) => id === slideId(name))!;
}

test('every kind of content has a slide in the gallery', () => {
  const shown = new Set(Object.values(contents).map(({ type }) => type));
  expect(Object.keys(layouts).filter((type) => !shown.has(type as never))).toEqual([]);
});

test('every layout takes some slide of the gallery', () => {
  const taken = new Set(
    deck.slides.flatMap((slide) =>
      layouts[slide.content.type].map(
        ({ name }) => renderSlide(deck, { ...slide, layout: name }, fonts).layout,
      ),
    ),
  );
  const names = Object.values(layouts).flatMap((family) => family.map(({ name }) => name));
  expect(names.filter((name) => !taken.has(name))).toEqual([]);
});

test('a chosen layout is taken where it fits, else the choosiest', () => {
  expect(renderSlide(deck, { ...slideOf('figures-three'), layout: 'figures-list' }, fonts).layout).toBe(
    'figures-list',
  );
  expect(renderSlide(deck, { ...slideOf('figures-two'), layout: 'figures-hero' }, fonts).layout).toBe(
    'figures-row',
  );
});

test('the same deck renders to the same bytes', () => {
  expect(renderDeck(deck, fonts)).toEqual(renderDeck(galleryDeckAgain(), fonts));
});

const galleryDeckAgain = (): Deck => structuredClone(deck);

test('every figure of a slide is printed whole, with its place, and the words of its bound', () => {
  for (const slide of deck.slides) {
    const { content } = slide;
    const figures =
      content.type === 'figures' ? content.figures : content.type === 'targets' ? content.targets : [];
    const { html } = renderSlide(deck, slide, fonts);
    for (const { fact } of figures) {
      const element = new RegExp(
        `data-span="${fact.span.start}-${fact.span.end}" data-fact="${fact.id}">(.*?)(?:</b>|</tspan>(?=</text>|<tspan data-))`,
      ).exec(html);
      expect(element?.[1]?.replace(/<[^>]+>/g, ''), fact.printed).toBe(fact.printed);
      if (fact.boundWords) {
        const { start, end } = fact.boundWords.span;
        const [, after = ''] = html.split(`data-quote="${start}-${end}">`);
        expect(after.replace(/<[^>]+>/g, '')).toMatch(new RegExp(`^${fact.boundWords.text}`));
      }
    }
  }
});

test('all words of the content are on the slide', () => {
  for (const slide of deck.slides) {
    if (slide.id === slideId('section-too-many')) continue;
    const shown = renderSlide(deck, slide, fonts)
      .html.replace(/<[^>]+>/g, '')
      .replaceAll(' ', '');
    const text = slide.content.title
      .map((run) => run.text)
      .join('')
      .replaceAll(' ', '');
    expect(shown).toContain(text);
    if (slide.content.type === 'points')
      for (const point of slide.content.points)
        expect(shown).toContain(
          point
            .map((run) => run.text)
            .join('')
            .replaceAll(' ', ''),
        );
  }
});

test('slides have no style attributes and nothing remote', () => {
  const { slides, css } = renderDeck(deck, fonts);
  for (const { html } of slides)
    expect(html.replace(/<svg[\s\S]*?<\/svg>/g, '')).not.toMatch(/ style=|https?:/);
  expect(css).not.toMatch(/https?:|@import|filter:|box-shadow|text-shadow/);
});

test('a cover has the one h1, a content slide an h2, a section an h1', () => {
  expect(renderSlide(deck, slideOf('cover-usual'), fonts).html.match(/<h1/g)).toHaveLength(1);
  expect(renderSlide(deck, slideOf('section-usual'), fonts).html).toContain('<h1');
  expect(renderSlide(deck, slideOf('points-usual'), fonts).html).toContain('<h2');
});

test('hidden slides are not counted', () => {
  const [first, second, third] = deck.slides as [Slide, Slide, Slide];
  const some: Deck = {
    ...deck,
    slides: [
      first,
      { ...second, hidden: true },
      { ...third, content: { type: 'points', title: phrase('标题'), points: [phrase('内容')] } },
    ],
  };
  expect(renderSlide(some, some.slides[2]!, fonts).html).toContain('<span data-number>2</span>');
});

test('a number that the user typed is shown beside the one that the report prints', () => {
  const typed = {
    type: 'typed',
    text: '66%',
    printed: { text: '65%', span: { start: 10, end: 13 } },
  } as const;
  const slide: Slide = {
    ...slideOf('points-least'),
    content: { type: 'points', title: phrase('比重提高'), points: [[typed]] },
  };
  const { html } = renderSlide(deck, slide, fonts);
  expect(html).toContain(
    '<s data-quote="10-13">65%</s> → <span data-typed data-printed-span="10-13">66%</span>',
  );
  expect(html).toContain('data-printed="65%"');
});
