import { layouts } from '../../src/core/layouts/index.ts';
import { deckCss, renderSlide } from '../../src/core/render.ts';
import type { Content, Deck, Phrase, RenderedSlide, Slide, ThemeName } from '../../src/core/model.ts';
import { contents } from './contents/index.ts';
import { fontCss, fonts } from './fonts.ts';
import { phrase, slideId } from './make.ts';

export const themeNames: readonly ThemeName[] = ['红', '蓝', '夜'];

/** The gallery as a deck in a theme. */
export function galleryDeck(theme: ThemeName): Deck {
  return {
    format: 1,
    title: '江岸新区',
    theme,
    source: { file: 'report.md', characters: 0, figures: 0 },
    slides: Object.entries(contents).map(([name, content]) => slideOf(name, content)),
    ledger: [],
  };
}

const part: Phrase = phrase('<2024年>：稳住大盘、稳中有进');

function slideOf(name: string, content: Content): Slide {
  return { id: slideId(name), content, kicker: phrase('关键词1 · 产业升级'), part, notes: [] };
}

/** Renders all slides of a deck. */
export const renderAll = (deck: Deck): readonly RenderedSlide[] =>
  deck.slides.map((slide) => renderSlide(deck, slide, fonts));

/** Renders each slide of a deck in every layout that takes it, not only in the choosiest. */
export const renderEveryLayout = (deck: Deck): readonly RenderedSlide[] =>
  deck.slides.flatMap((slide) =>
    layouts[slide.content.type].flatMap(({ name }) => {
      const rendered = renderSlide(deck, { ...slide, layout: name }, fonts);
      return rendered.layout === name ? [rendered] : [];
    }),
  );

/** Returns a complete html document that shows decks one slide below the other. */
export function pageHtml(
  decks: readonly { readonly theme: ThemeName; readonly slides: readonly RenderedSlide[] }[],
): string {
  const css = decks.map(({ theme }) => deckCss({ theme })).join('\n');
  const slides = decks.flatMap((deck) => deck.slides.map(({ html }) => `<div class="frame">${html}</div>`));
  return (
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>Gallery</title><style>${fontCss}\n${css}\n` +
    'body{margin:0;background:#777}.frame{position:relative;width:1280px;height:720px;margin-bottom:16px}' +
    `.frame>section{position:absolute;inset:0}</style></head><body>${slides.join('\n')}</body></html>`
  );
}
