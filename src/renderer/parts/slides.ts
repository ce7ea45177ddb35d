import { inkLayer } from '../ink/layer.ts';
import { surfaceOver } from '../ink/surface.ts';
import { adoptCss } from '../slide-box.ts';
import type { DeckPage } from '../page.ts';
import type { Stage } from '../reveal.ts';
import { stopAll, type Stop } from '../signal.ts';

/** The slides at the size of the window, one at a time, by reveal.js. */
export function slides(page: DeckPage): Stop {
  const { root, open } = page;
  const stops: Stop[] = [adoptCss(open.rendered.css)];
  let stopped = false;
  const begin = async (): Promise<void> => {
    const { revealStage } = await import('../reveal.ts');
    const host = root.appendChild(document.createElement('main'));
    host.className = 'show';
    const stage = await revealStage(
      host,
      open.rendered.slides.map((slide) => slide.html),
    );
    if (stopped) return stage.stop();
    stops.push(follow(page, stage), stage.stop, () => host.remove());
    page.surface.set(
      surfaceOver(stage.surface, root, () => stage.surface.querySelector('section.present') ?? undefined),
    );
  };
  begin().catch((error: unknown) => reportError(error));
  return () => {
    stopped = true;
    page.surface.set(undefined);
    stopAll(stops)();
  };
}

/** Goes where the show is, and puts ink on a slide when it is first seen. */
function follow({ open, session, layers }: DeckPage, stage: Stage): Stop {
  const places = new Map(open.rendered.slides.map((slide, index) => [slide.id, index]));
  const inked = new Map<number, Stop>();
  const stopShow = session.show.listen(({ slide }) => {
    const index = places.get(slide);
    if (index === undefined) return;
    stage.go(index);
    const section = stage.section(index);
    if (!section || inked.has(index)) return;
    const layer = inkLayer();
    section.append(layer.svg);
    inked.set(index, layers.add(slide, layer));
  });
  return stopAll([stopShow, () => stopAll([...inked.values()])()]);
}
