import type { SlideId } from '../core/model.ts';
import { make } from './element.ts';
import type { DeckPage } from './page.ts';
import type { ShownSlide } from './shown-slides.ts';
import { slideBox, type SlideBox } from './slide-box.ts';
import { stopAll, type Stop } from './signal.ts';

/** Buttons with the slides in small, the one that is shown marked. */
export interface Thumbnails {
  readonly focus: (slide: SlideId) => void;
  /** Moves the focus by some places. */
  readonly move: (by: number) => void;
  readonly stop: Stop;
}

export interface Choice {
  readonly choose: (slide: SlideId) => void;
  /** Hidden slides stand among the others, to be shown on demand. */
  readonly withHidden: boolean;
}

/** Fills `list` with a button a slide in the order of the show; a picture is drawn when it comes near the visible part. */
export function thumbnails(page: DeckPage, list: HTMLElement, { choose, withHidden }: Choice): Thumbnails {
  const { slides, session } = page;
  const buttons = new Map<SlideId, HTMLButtonElement>();
  const pictures = drawnWhenNear(page, list);
  let marked: SlideId | undefined;
  const buttonOf = (id: SlideId, shown: ShownSlide): HTMLButtonElement => {
    const before = buttons.get(id);
    if (before) return before;
    const button = thumbnail(page, shown);
    button.addEventListener('click', () => choose(id));
    buttons.set(id, button);
    pictures.add(button, id);
    return button;
  };
  let listed = '';
  const look = (): void => {
    const { slide, order } = session.show.get();
    const wanted = withHidden ? withLeftOut([...slides.get().keys()], order) : order;
    const there = wanted.flatMap((id) => {
      const shown = slides.get().get(id);
      return shown ? [[id, shown] as const] : [];
    });
    const ids = there.map(([id]) => id).join();
    if (ids !== listed) {
      listed = ids;
      marked = undefined;
      list.replaceChildren(...there.map(([id, shown]) => buttonOf(id, shown)));
    }
    const seen = new Set(order);
    for (const [id, button] of buttons) button.toggleAttribute('data-hidden', !seen.has(id));
    if (slide !== marked) mark(list, buttons, slide);
    marked = slide;
  };
  const inOrder = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('.thumbnail')];
  return {
    focus: (slide) => (buttons.get(slide) ?? inOrder()[0])?.focus(),
    move: (by) => {
      const all = inOrder();
      const from = all.findIndex((button) => button === document.activeElement);
      all[Math.max(0, Math.min(all.length - 1, from + by))]?.focus();
    },
    stop: stopAll([session.show.listen(look), slides.listen(look), pictures.stop]),
  };
}

/** The slides in the order of the show, those that it leaves out behind the one that the deck has them behind. */
function withLeftOut(all: readonly SlideId[], order: readonly SlideId[]): readonly SlideId[] {
  const listed = [...order];
  for (const [index, id] of all.entries()) {
    if (listed.includes(id)) continue;
    const before = all[index - 1];
    listed.splice(before === undefined ? 0 : listed.indexOf(before) + 1, 0, id);
  }
  return listed;
}

function thumbnail({ say }: DeckPage, { slide, title, number }: ShownSlide): HTMLButtonElement {
  const label = slide.added ? say('stage-added') : String(number ?? say('stage-hidden'));
  return make(
    'button',
    { type: 'button', class: 'thumbnail', title },
    make('span', { class: 'number' }, label),
    make('span', { class: 'unseen' }, title),
  );
}

interface Pictures {
  readonly add: (button: HTMLElement, id: SlideId) => void;
  readonly stop: Stop;
}

/** A picture is there from when it comes near, and shows its slide from when that has been drawn. */
function drawnWhenNear({ slides, layers, open }: DeckPage, list: HTMLElement): Pictures {
  const stops: Stop[] = [];
  const near = new Map<SlideId, { readonly box: SlideBox; html?: string }>();
  const far = new Map<Element, { readonly id: SlideId; readonly place: Element }>();
  const drawNear = (): void => {
    for (const [id, picture] of near) {
      const html = slides.get().get(id)?.html;
      if (html === undefined || html === picture.html) continue;
      picture.box.set(html, open.rendered.css);
      picture.html = html;
    }
  };
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const waiting = isIntersecting ? far.get(target) : undefined;
        if (!waiting) continue;
        far.delete(target);
        seen.unobserve(target);
        const box = slideBox({ 'aria-hidden': 'true' });
        waiting.place.replaceWith(box.element);
        near.set(waiting.id, { box });
        stops.push(box.stop, layers.add(waiting.id, box.ink));
      }
      drawNear();
    },
    { root: list, rootMargin: '400px' },
  );
  const stopSlides = slides.listen(drawNear);
  return {
    add: (button, id) => {
      const place = make('div', { class: 'slide-box' });
      button.prepend(place);
      far.set(button, { id, place });
      seen.observe(button);
    },
    stop: () => {
      stopSlides();
      seen.disconnect();
      stopAll(stops)();
    },
  };
}

function mark(list: HTMLElement, buttons: ReadonlyMap<SlideId, HTMLElement>, current: SlideId): void {
  for (const [id, button] of buttons) {
    if (id === current) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }
  const button = buttons.get(current);
  if (!button) return;
  list.scrollTo({
    left: button.offsetLeft - (list.clientWidth - button.offsetWidth) / 2,
    top: button.offsetTop - (list.clientHeight - button.offsetHeight) / 2,
  });
}
