import type { DeckPage } from '../page.ts';
import { sectionOf } from '../element.ts';
import { readingTime } from '../reading-time.ts';
import type { Stop } from '../signal.ts';

/** Shows the slides round and round for ever, each as long as its text takes to read. Needs no wire. */
export function autoplay({ slides, session }: DeckPage): Stop {
  const { order } = session.show.get();
  const seconds = order.map((id) => readingTime(sectionOf(slides.get().get(id)?.html ?? '').textContent));
  let place = 0;
  let timer = 0;
  const step = (): void => {
    const slide = order[place];
    if (slide === undefined) return;
    session.act({ type: 'jump', to: slide });
    timer = window.setTimeout(step, (seconds[place] ?? 0) * 1000);
    place = (place + 1) % order.length;
  };
  step();
  return () => window.clearTimeout(timer);
}
