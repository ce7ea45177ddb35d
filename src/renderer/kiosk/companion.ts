import type { SlideId } from '../../core/model.ts';
import { make } from '../element.ts';
import { litNotes } from '../notes.ts';
import type { DeckPage } from '../page.ts';
import { stopAll, type Stop } from '../signal.ts';

/**
 * What stands beside or below the slide where the screen is not as wide as one: the report's own sentences that the slide is
 * from, and the titles of all slides. Slides are 16:9 everywhere, so that figures stand as they were measured; where the room
 * is, `style/kiosk-aspect.css` says.
 */
export function companion(page: DeckPage): Stop {
  const { root, slides, session, say } = page;
  const passages = make('section', { class: 'passages', 'aria-label': say('kiosk-passages') });
  const titles = make('ol', { class: 'titles', 'aria-label': say('kiosk-contents') });
  const element = make('aside', { class: 'companion' }, passages, titles);
  root.append(element);
  const lines = new Map<SlideId, HTMLElement>();
  for (const [id, { title, number }] of slides.get())
    if (number !== undefined) lines.set(id, make('li', {}, make('b', {}, String(number)), title));
  titles.append(...lines.values());
  let seen: SlideId | undefined;
  const look = (): void => {
    const { slide: id } = session.show.get();
    if (id === seen) return;
    if (seen !== undefined) lines.get(seen)?.removeAttribute('aria-current');
    seen = id;
    const line = lines.get(id);
    line?.setAttribute('aria-current', 'true');
    fill(passages, passagesOf(page, id));
    if (line) titles.scrollTop = line.offsetTop - (titles.clientHeight - line.offsetHeight) / 2;
  };
  const sized = new ResizeObserver(() => {
    seen = undefined;
    look();
  });
  sized.observe(element);
  return stopAll([session.show.listen(look), () => sized.disconnect(), () => element.remove()]);
}

function passagesOf({ slides, open }: DeckPage, id: SlideId): readonly HTMLElement[] {
  const slide = slides.get().get(id)?.slide;
  const passages = slide ? litNotes(slide, open.deck, open.source.text) : [];
  return passages.map((pieces) =>
    make('p', {}, ...pieces.map(({ text, lit }) => (lit ? make('mark', {}, text) : text))),
  );
}

/** As many whole passages as there is room for; the first alone may be cut, with three dots. */
function fill(place: HTMLElement, passages: readonly HTMLElement[]): void {
  place.replaceChildren(...passages);
  for (const last of passages.slice(1).toReversed()) {
    if (place.scrollHeight <= place.clientHeight) return;
    last.remove();
  }
  const [first] = passages;
  if (!first || place.scrollHeight <= place.clientHeight) return;
  const height = Number.parseFloat(getComputedStyle(first).lineHeight);
  first.style.setProperty('--lines', String(Math.max(1, Math.floor(place.clientHeight / height))));
}
