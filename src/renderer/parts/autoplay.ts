import type { DeckPage } from '../page.ts';
import { sectionOf } from '../element.ts';
import { readingTime } from '../reading-time.ts';
import type { Stop } from '../signal.ts';

/** Shows the slides round and round for ever, each as long as its text takes to read. Needs no wire. */
export function autoplay({ open, session }: DeckPage): Stop {
  const { slides } = open.rendered;
  const seconds = slides.map((slide) => readingTime(sectionOf(slide.html).textContent));
  let place = 0;
  let timer = 0;
  const step = (): void => {
    const slide = slides[place];
    if (!slide) return;
    session.act({ type: 'jump', to: slide.id });
    timer = window.setTimeout(step, (seconds[place] ?? 0) * 1000);
    place = (place + 1) % slides.length;
  };
  step();
  return () => window.clearTimeout(timer);
}
