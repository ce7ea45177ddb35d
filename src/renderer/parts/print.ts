import { make, sectionOf } from '../element.ts';
import { inkLayer } from '../ink/layer.ts';
import type { DeckPage } from '../page.ts';
import { adoptCss } from '../slide-box.ts';
import { stopAll, type Stop } from '../signal.ts';

/** Every slide as a page, ink on it; how large a page is stands in `style/print.css`. */
export function print({ root, open, slides, layers, say }: DeckPage): Stop {
  const stops: Stop[] = [adoptCss(open.rendered.css)];
  const pages = [...slides.get()].flatMap(([id, { html, slide }]) => {
    if (slide.hidden || html === undefined) return [];
    const section = sectionOf(html);
    const layer = inkLayer();
    section.append(...layer.parts);
    stops.push(layers.add(id, layer));
    return [make('div', { class: 'page' }, section)];
  });
  const hint = make('p', { class: 'print-hint' }, say('stage-print-hint'));
  const button = make('button', { type: 'button' }, say('stage-print'));
  button.addEventListener('click', () => window.print());
  const bar = make('header', { class: 'print-bar' }, hint, button);
  const main = make('main', { class: 'pages' }, ...pages);
  root.append(bar, main);
  return stopAll([
    ...stops,
    () => {
      bar.remove();
      main.remove();
    },
  ]);
}
