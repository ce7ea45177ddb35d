import type { SlideId, Stroke } from '../../core/model.ts';
import { make } from '../element.ts';
import { inkLayer } from '../ink/layer.ts';
import type { DeckPage } from '../page.ts';

/** Returns ink whose slides are no longer in the deck: how much, and what it looks like. */
export function goneSlides({ session, slides, say }: DeckPage): HTMLElement | undefined {
  const gone = session.inked().filter((slide) => !slides.get().has(slide));
  if (gone.length === 0) return undefined;
  const pictures = gone.map((slide) => picture(say, slide, session.strokes(slide)));
  return make(
    'section',
    {},
    make('h3', {}, say('layers-gone')),
    make('p', { class: 'none' }, say('layers-gone-how')),
    make('ul', { class: 'gone' }, ...pictures),
  );
}

function picture(say: DeckPage['say'], slide: SlideId, strokes: readonly Stroke[]): HTMLElement {
  const layer = inkLayer();
  layer.set(strokes);
  const paper = make('div', { class: 'paper' });
  paper.append(...layer.parts);
  return make(
    'li',
    { 'data-slide-id': slide },
    paper,
    make('span', {}, say('layers-strokes', { count: strokes.length })),
  );
}
