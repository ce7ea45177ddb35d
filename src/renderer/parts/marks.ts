import type { DeckPage } from '../page.ts';
import type { Surface } from '../ink/surface.ts';
import { laserTrail } from '../ink/laser-trail.ts';
import { isInkTool } from '../ink/tool.ts';
import { inkTools, lookOf, widthOf } from '../ink/tools/index.ts';
import { draw } from '../element.ts';
import { nothing, on, stopAll, type Stop } from '../signal.ts';

/** The laser's dot and the spotlight (its own and the other window's), and what stands for the pointer while a pen or the eraser is chosen. */
export function marks(page: DeckPage): Stop {
  let stop: Stop = nothing;
  const stopSurface = page.surface.listen((surface) => {
    stop();
    stop = surface ? stopAll([pointedOn(page, surface), tipOn(page, surface)]) : nothing;
  });
  return stopAll([stopSurface, () => stop()]);
}

type At = readonly [x: number, y: number];

const laserRadius = 9;
const spotlightRadius = 130;

/** Where this window or the other points with laser or spotlight. */
function pointedOn({ session, pointed }: DeckPage, surface: Surface): Stop {
  const laser = draw('circle', { r: laserRadius, class: 'laser' });
  const dark = draw('path', { class: 'dark', 'fill-rule': 'evenodd' });
  const trail = laserTrail();
  const attributes = { class: 'marks', viewBox: '0 0 1280 720', 'aria-hidden': 'true' };
  const svg = draw('svg', attributes, dark, trail.element, laser);
  surface.box.append(svg);
  let frame = 0;
  let own: At | undefined;
  let last: At | undefined;

  const isPointing = (): boolean => ['laser', 'spotlight'].includes(session.show.get().tool);
  const tell = (): void => {
    frame = 0;
    session.pointAt(session.show.get().slide, own);
  };
  const pointAt = (at: At | undefined): void => {
    own = at;
    look();
    if (frame === 0) frame = requestAnimationFrame(tell);
  };
  const look = (): void => {
    const { tool, slide } = session.show.get();
    const told = session.pointer.get();
    const at = own ?? (told?.slide === slide ? told.at : undefined);
    laser.setAttribute('visibility', tool === 'laser' && at ? 'visible' : 'hidden');
    dark.setAttribute('visibility', tool === 'spotlight' ? 'visible' : 'hidden');
    if (tool === 'spotlight') dark.setAttribute('d', darkAround(at));
    if (!at) return;
    if (tool === 'laser' && at !== last) trail.add(at);
    last = at;
    laser.setAttribute('cx', String(at[0]));
    laser.setAttribute('cy', String(at[1]));
  };
  const move = (event: PointerEvent): void => {
    const at = surface.at(event);
    pointed.set(at);
    if (isPointing()) pointAt(at);
  };
  const leave = (): void => {
    if (own) pointAt(undefined);
  };
  return stopAll([
    on(surface.hears, 'pointermove', move),
    on(surface.hears, 'pointerleave', leave),
    session.show.listen(() => {
      if (own && !isPointing()) pointAt(undefined);
      look();
    }),
    session.pointer.listen(look),
    trail.stop,
    () => svg.remove(),
  ]);
}

/** Everything but a circle; everything where nobody points yet. Wider than the slide, which may stand in a wider window. */
function darkAround(at: At | undefined): string {
  const whole = 'M-2000 -2000H3280V2720H-2000Z';
  if (!at) return whole;
  const [x, y] = at;
  const r = spotlightRadius;
  return `${whole}M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

function tipOn({ session, looks, pointed }: DeckPage, surface: Surface): Stop {
  const tip = draw('circle', { class: 'tip', visibility: 'hidden' });
  const svg = draw('svg', { class: 'marks', viewBox: '0 0 1280 720', 'aria-hidden': 'true' }, tip);
  surface.box.append(svg);
  const leave = (): void => tip.setAttribute('visibility', 'hidden');
  const move = ([x, y]: At): void => {
    tip.setAttribute('visibility', isInkTool(session.show.get().tool) ? 'visible' : 'hidden');
    tip.setAttribute('cx', String(x));
    tip.setAttribute('cy', String(y));
  };
  const look = (): void => {
    const { tool } = session.show.get();
    surface.hears.dataset['tool'] = tool;
    if (!isInkTool(tool)) return leave();
    const chosen = lookOf(looks.get(), tool);
    const draws = inkTools[tool].tip === undefined;
    tip.setAttribute('r', String(inkTools[tool].tip ?? widthOf(tool, chosen) / 2));
    tip.setAttribute('fill', draws ? chosen.colour : 'none');
    tip.classList.toggle('hollow', !draws);
  };
  return stopAll([
    on(surface.hears, 'pointerleave', leave),
    pointed.listen((at) => at && move(at)),
    session.show.listen(look),
    looks.listen(look),
    () => svg.remove(),
  ]);
}
