import { make } from '../element.ts';
import { surfaceOver } from '../ink/surface.ts';
import { partOf } from '../notes.ts';
import type { DeckPage } from '../page.ts';
import { slideBox } from '../slide-box.ts';
import { nothing, stopAll, type Stop } from '../signal.ts';
import { thumbnails } from '../thumbnails.ts';
import { frameOf } from './speaker-frame.ts';

/** The slide that the hall sees with its ink live, the next one, and all in small. */
export function preview(page: DeckPage): Stop {
  const { root, open, session, layers, say } = page;
  const frame = frameOf(root);
  const current = slideBox();
  const sees = make('p', { class: 'sees', role: 'status' });
  const name = make('h2', { class: 'unseen' });
  const held = make('div', { class: 'held' }, current.element, sees);
  frame.now.append(name, held);
  page.surface.set(surfaceOver(held, held, () => current.section()));

  const following = slideBox();
  const kicker = make('small');
  const title = make('p');
  frame.next.append(following.element, make('div', {}, kicker, title));

  const small = thumbnails(page, frame.strip, (slide) => session.act({ type: 'jump', to: slide }));
  const slides = open.rendered.slides;
  let shown: string | undefined;
  let stopInk: Stop = nothing;
  const stopShow = session.show.listen(({ slide, screen, ended }) => {
    sees.textContent = seen(page, screen, ended);
    sees.hidden = sees.textContent === '';
    if (slide === shown) return;
    shown = slide;
    stopInk();
    const index = slides.findIndex(({ id }) => id === slide);
    const now = slides[index];
    if (now) current.set(now.html, open.rendered.css);
    name.textContent = now?.title ?? '';
    stopInk = now ? layers.add(slide, current.ink) : nothing;
    const then = slides[index + 1];
    following.element.hidden = then === undefined;
    if (then) following.set(then.html, open.rendered.css);
    kicker.textContent = then
      ? [say('speaker-next'), partOf(open.deck.slides[index + 1])].filter(Boolean).join(' · ')
      : say('speaker-last');
    title.textContent = then?.title ?? '';
  });
  return stopAll([stopShow, () => stopInk(), small.stop, current.stop, following.stop]);
}

function seen({ say }: DeckPage, screen: string, ended: boolean): string {
  if (ended) return say('speaker-ended');
  if (screen === 'black') return say('speaker-black');
  return screen === 'white' ? say('speaker-white') : '';
}
