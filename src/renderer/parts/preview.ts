import { make } from '../element.ts';
import { surfaceOver } from '../ink/surface.ts';
import { headingOf } from '../notes.ts';
import type { DeckPage } from '../page.ts';
import type { ShownSlide } from '../shown-slides.ts';
import { slideBox } from '../slide-box.ts';
import { nothing, stopAll, type Stop } from '../signal.ts';
import { coverItems, stepHere } from '../steps.ts';
import { thumbnails } from '../thumbnails.ts';
import { frameOf } from './speaker-frame.ts';

/** The slide that the hall sees with its ink live, the next one, and all in small. */
export function preview(page: DeckPage): Stop {
  const { root, session } = page;
  const small = thumbnails(page, frameOf(root).strip, {
    choose: (slide) => session.act({ type: 'jump', to: slide }),
    withHidden: false,
  });
  return stopAll([current(page), following(page), small.stop]);
}

function current(page: DeckPage): Stop {
  const { root, open, slides, session, layers } = page;
  const box = slideBox();
  const sees = make('p', { class: 'sees', role: 'status' });
  const name = make('h2', { class: 'unseen' });
  const held = make('div', { class: 'held' }, box.element, sees);
  frameOf(root).now.append(name, held);
  page.surface.set(surfaceOver(held, held, () => box.section()));
  let shown: ShownSlide | undefined;
  let stopInk: Stop = nothing;
  const look = (): void => {
    const { slide, screen, ended } = session.show.get();
    sees.textContent = seen(page, screen, ended);
    sees.hidden = sees.textContent === '';
    const now = slides.get().get(slide);
    if (now !== shown) {
      shown = now;
      stopInk();
      if (now) box.set(now.html ?? '', open.rendered.css);
      name.textContent = now?.title ?? '';
      stopInk = now ? layers.add(slide, box.ink) : nothing;
    }
    coverItems(box.section(), stepHere(page), 'faint');
  };
  return stopAll([session.show.listen(look), slides.listen(look), () => stopInk(), box.stop]);
}

function seen({ say }: DeckPage, screen: string, ended: boolean): string {
  if (ended) return say('speaker-ended');
  if (screen === 'black') return say('speaker-black');
  return screen === 'white' ? say('speaker-white') : '';
}

function following({ root, open, slides, session, say }: DeckPage): Stop {
  const box = slideBox();
  const kicker = make('small');
  const title = make('p');
  frameOf(root).next.append(box.element, make('div', {}, kicker, title));
  let shown: ShownSlide | undefined;
  const look = (): void => {
    const { slide, order } = session.show.get();
    const place = order.indexOf(slide);
    const next = order[place + 1];
    const then = next === undefined || place < 0 ? undefined : slides.get().get(next);
    box.element.hidden = then === undefined;
    if (then && then !== shown) box.set(then.html ?? '', open.rendered.css);
    shown = then;
    kicker.textContent = then
      ? [say('speaker-next'), headingOf(then.slide)].filter(Boolean).join(' · ')
      : say('speaker-last');
    title.textContent = then?.title ?? '';
  };
  return stopAll([session.show.listen(look), slides.listen(look), box.stop]);
}
