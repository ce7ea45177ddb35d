import type { SlideId } from '../../core/model.ts';
import { inkLayer } from '../ink/layer.ts';
import { surfaceOver } from '../ink/surface.ts';
import { adoptCss } from '../slide-box.ts';
import type { DeckPage } from '../page.ts';
import type { Stage } from '../reveal.ts';
import { on, stopAll, type Stop } from '../signal.ts';
import { coverItems, stepHere } from '../steps.ts';

/** The slides at the size of the window, one at a time, by reveal.js. */
export function slides(page: DeckPage): Stop {
  const { root, open } = page;
  const stops: Stop[] = [adoptCss(open.rendered.css)];
  let stopped = false;
  const begin = async (): Promise<void> => {
    const { revealStage } = await import('../reveal.ts');
    const host = root.appendChild(document.createElement('main'));
    host.className = 'show';
    const numbered = [...page.slides.get()].filter(([, { number }]) => number !== undefined);
    const stage = await revealStage(host, {
      slides: numbered.map(([id]) => id),
      htmlOf: (id) => page.slides.get().get(id)?.html,
    });
    if (stopped) return stage.stop();
    stops.push(follow(page, stage), links(page, stage), stage.stop, () => host.remove());
    const section = (): Element | undefined => stage.surface.querySelector('section.present') ?? undefined;
    page.surface.set(surfaceOver(stage.surface, root, section));
  };
  begin().catch((error: unknown) => reportError(error));
  return () => {
    stopped = true;
    page.surface.set(undefined);
    stopAll(stops)();
  };
}

/** A link to a slide moves the show; reveal.js would move this window alone. */
function links({ slides, session }: DeckPage, { surface }: Stage): Stop {
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    event.stopPropagation();
    const to = [...slides.get().keys()].find((id) => link.getAttribute('href') === `#${id}`);
    if (to !== undefined) session.act({ type: 'jump', to });
  };
  return on(surface, 'click', follow, { capture: true });
}

/** Goes where the show is, and puts ink on a slide when it is first seen. */
function follow(page: DeckPage, stage: Stage): Stop {
  const { slides, session, layers } = page;
  const inked = new Map<SlideId, Stop>();
  let seen: { readonly id: SlideId; readonly section: HTMLElement } | undefined;
  const look = (): void => {
    const { slide: id, zoom } = session.show.get();
    stage.zoom(zoom);
    if (slides.get().get(id)?.html === undefined) return;
    if (seen?.id !== id) seen = { id, section: stage.go(id) };
    coverItems(seen.section, stepHere(page), 'hidden');
    if (inked.has(id)) return;
    const layer = inkLayer();
    seen.section.append(...layer.parts);
    inked.set(id, layers.add(id, layer));
  };
  return stopAll([session.show.listen(look), slides.listen(look), () => stopAll([...inked.values()])()]);
}
