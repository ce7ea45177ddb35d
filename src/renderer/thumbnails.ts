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
  const buttonOf = (id: SlideId, shown: ShownSlide): HTMLButtonElement => {
    const before = buttons.get(id);
    if (before) return before;
    const button = thumbnail(page, shown);
    button.addEventListener('click', () => choose(id));
    buttons.set(id, button);
    pictures.add(button, id, shown);
    return button;
  };
  let listed = '';
  const look = (): void => {
    const { slide, order } = session.show.get();
    const wanted = withHidden ? withLeftOut([...slides.get().keys()], order) : order;
    if (wanted.join() !== listed) {
      listed = wanted.join();
      list.replaceChildren(
        ...wanted.flatMap((id) => {
          const shown = slides.get().get(id);
          return shown ? [buttonOf(id, shown)] : [];
        }),
      );
    }
    for (const [id, button] of buttons) button.toggleAttribute('data-hidden', !order.includes(id));
    mark(list, buttons, slide);
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
  readonly add: (button: HTMLElement, id: SlideId, shown: ShownSlide) => void;
  readonly stop: Stop;
}

function drawnWhenNear({ layers, open }: DeckPage, list: HTMLElement): Pictures {
  const stops: Stop[] = [];
  const waiting = new Map<Element, () => void>();
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        waiting.get(target)?.();
        waiting.delete(target);
        seen.unobserve(target);
      }
    },
    { root: list, rootMargin: '400px' },
  );
  return {
    add: (button, id, { html }) => {
      const box: SlideBox = slideBox({ 'aria-hidden': 'true' });
      button.prepend(box.element);
      stops.push(box.stop);
      waiting.set(box.element, () => {
        box.set(html, open.rendered.css);
        stops.push(layers.add(id, box.ink));
      });
      seen.observe(box.element);
    },
    stop: () => {
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
