import { sectionOf } from '../element.ts';
import type { DeckPage } from '../page.ts';
import { readingTime } from '../reading-time.ts';
import type { Stop } from '../signal.ts';

/** All of an exhibit once. */
export interface Round {
  /** Resolves when its last slide has stood its time. */
  readonly over: Promise<void>;
  readonly stop: Stop;
}

/** Shows the slides of a deck one after another, each as long as its text takes to read. Needs no wire. */
export function round({ slides, session }: DeckPage, pace: number): Round {
  const { order } = session.show.get();
  let timer = 0;
  const over = new Promise<void>((done) => {
    const step = (place: number): void => {
      const slide = order[place];
      if (slide === undefined) return done();
      session.act({ type: 'jump', to: slide });
      const text = sectionOf(slides.get().get(slide)?.html ?? '<section>').textContent;
      timer = window.setTimeout(() => step(place + 1), (readingTime(text) / pace) * 1000);
    };
    step(0);
  });
  return { over, stop: () => window.clearTimeout(timer) };
}
