import type { DeckPage } from '../page.ts';
import type { Surface } from '../ink/surface.ts';
import { eraserRadius } from '../ink/eraser.ts';
import { widths } from '../ink/pens.ts';
import { draw } from '../element.ts';
import { nothing, on, stopAll, type Stop } from '../signal.ts';

/** The laser's dot (its own and the other window's) and what stands for the pointer while a pen or the eraser is chosen. */
export function marks(page: DeckPage): Stop {
  let stop: Stop = nothing;
  const stopSurface = page.surface.listen((surface) => {
    stop();
    stop = surface ? marksOn(page, surface) : nothing;
  });
  return stopAll([stopSurface, () => stop()]);
}

const laserRadius = 9;

function marksOn({ session, pen }: DeckPage, surface: Surface): Stop {
  const laser = draw('circle', { r: laserRadius, class: 'laser', visibility: 'hidden' });
  const tip = draw('circle', { class: 'tip', visibility: 'hidden' });
  const svg = draw('svg', { class: 'marks', viewBox: '0 0 1280 720', 'aria-hidden': 'true' }, tip, laser);
  surface.box.append(svg);
  let frame = 0;
  let at: readonly [number, number] | undefined;

  const tell = (): void => {
    frame = 0;
    session.pointAt(session.show.get().slide, at);
  };
  const tellSoon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(tell);
  };
  const move = (event: PointerEvent): void => {
    const { tool } = session.show.get();
    const here = surface.at(event);
    place(tip, tool === 'pointer' || tool === 'laser' ? undefined : here);
    if (tool !== 'laser') return;
    at = here;
    place(laser, here);
    tellSoon();
  };
  const leave = (): void => {
    place(tip, undefined);
    if (at === undefined) return;
    at = undefined;
    place(laser, undefined);
    tellSoon();
  };
  const look = (): void => {
    const { tool } = session.show.get();
    const { colour, width } = pen.get();
    surface.hears.dataset['tool'] = tool;
    const drawn = tool === 'pen' || tool === 'highlighter';
    tip.setAttribute('r', String(drawn ? widths[tool][width[tool]] / 2 : eraserRadius));
    tip.setAttribute('fill', drawn ? colour[tool] : 'none');
    tip.classList.toggle('hollow', tool === 'eraser');
    if (tool !== 'laser') leave();
  };
  return stopAll([
    on(surface.hears, 'pointermove', move),
    on(surface.hears, 'pointerleave', leave),
    session.show.listen(look),
    pen.listen(look),
    session.pointer.listen((told) => {
      if (at === undefined)
        place(laser, told && told.slide === session.show.get().slide ? told.at : undefined);
    }),
    () => svg.remove(),
  ]);
}

function place(circle: SVGCircleElement, at: readonly [number, number] | undefined): void {
  circle.setAttribute('visibility', at ? 'visible' : 'hidden');
  if (!at) return;
  circle.setAttribute('cx', String(at[0]));
  circle.setAttribute('cy', String(at[1]));
}
