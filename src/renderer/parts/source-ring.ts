import { draw } from '../element.ts';
import type { DeckPage } from '../page.ts';
import { drawnFrom } from '../drawn-figures.ts';
import type { Surface } from '../ink/surface.ts';
import { nothing, stopAll, type Stop } from '../signal.ts';

/** A frame around the number whose source is shown, wherever it stands on the slide; the hall has it with the answer only. */
export function sourceRing(page: DeckPage): Stop {
  let stop: Stop = nothing;
  const stopSurface = page.surface.listen((surface) => {
    stop();
    stop = surface ? ringOn(page, surface) : nothing;
  });
  return stopAll([stopSurface, () => stop()]);
}

/** Room between a number and its frame, in slide units. */
const room = 6;

function ringOn({ session, view }: DeckPage, surface: Surface): Stop {
  const svg = draw('svg', { class: 'marks rings', viewBox: '0 0 1280 720', 'aria-hidden': 'true' });
  surface.box.append(svg);
  const stop = session.show.listen(({ source }) => {
    const section = surface.section();
    const shown = source !== undefined && (view === 'speaker' || source.on === 'both');
    const found = shown && section ? drawnFrom(section, source.spans) : [];
    svg.replaceChildren(...found.map((element) => frameAround(element, surface)));
  });
  return stopAll([stop, () => svg.remove()]);
}

function frameAround(element: Element, surface: Surface): SVGRectElement {
  const box = element.getBoundingClientRect();
  // A large number's own box is that of its font, far higher than the line that it stands in.
  const line = element.closest('p, h1, h2, h3, .line')?.getBoundingClientRect() ?? box;
  const [left, top] = surface.at({ clientX: box.left, clientY: Math.max(box.top, line.top) });
  const [right, bottom] = surface.at({ clientX: box.right, clientY: Math.min(box.bottom, line.bottom) });
  return draw('rect', {
    class: 'ring',
    x: left - room,
    y: top - room / 2,
    width: right - left + 2 * room,
    height: bottom - top + room,
    rx: 6,
  });
}
