import type { SlideId } from '../core/model.ts';
import { make } from './element.ts';
import type { DeckPage } from './page.ts';
import { slideBox, type SlideBox } from './slide-box.ts';
import { stopAll, type Stop } from './signal.ts';

/** Buttons with the slides in small, the one that is shown marked. */
export interface Thumbnails {
  readonly focus: (slide: SlideId) => void;
  /** Moves the focus by some places. */
  readonly move: (by: number) => void;
  readonly stop: Stop;
}

/** Fills `list` with a button a slide; a picture is drawn when it comes near the visible part. */
export function thumbnails(page: DeckPage, list: HTMLElement, choose: (slide: SlideId) => void): Thumbnails {
  const { open, session } = page;
  const stops: Stop[] = [];
  const boxes = new Map<Element, () => void>();
  const seen = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        boxes.get(entry.target)?.();
        boxes.delete(entry.target);
        seen.unobserve(entry.target);
      }
    },
    { root: list, rootMargin: '400px' },
  );
  const buttons = open.rendered.slides.map((slide, index) => {
    const box = slideBox({ 'aria-hidden': 'true' });
    const button = make('button', {
      type: 'button',
      class: 'thumbnail',
      title: slide.title,
    });
    button.append(
      box.element,
      make('span', { class: 'number' }, String(index + 1)),
      make('span', { class: 'unseen' }, slide.title),
    );
    button.addEventListener('click', () => choose(slide.id));
    boxes.set(box.element, () => stops.push(fill(page, box, index)));
    seen.observe(box.element);
    stops.push(box.stop);
    return button;
  });
  list.append(...buttons);
  const places = new Map(open.rendered.slides.map((slide, index) => [slide.id, index]));
  const stopShow = session.show.listen(({ slide }) => mark(list, buttons, places.get(slide) ?? 0));
  return {
    focus: (slide) => buttons[places.get(slide) ?? 0]?.focus(),
    move: (by) => {
      const from = buttons.findIndex((button) => button === document.activeElement);
      const to = Math.max(0, Math.min(buttons.length - 1, from + by));
      buttons[to]?.focus();
    },
    stop: stopAll([stopShow, () => seen.disconnect(), () => stopAll(stops)()]),
  };
}

function fill({ open, layers }: DeckPage, box: SlideBox, index: number): Stop {
  const slide = open.rendered.slides[index];
  if (!slide) return () => undefined;
  box.set(slide.html, open.rendered.css);
  return layers.add(slide.id, box.ink);
}

function mark(list: HTMLElement, buttons: readonly HTMLButtonElement[], current: number): void {
  for (const [index, button] of buttons.entries()) {
    if (index === current) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }
  const button = buttons[current];
  if (!button) return;
  list.scrollTo({
    left: button.offsetLeft - (list.clientWidth - button.offsetWidth) / 2,
    top: button.offsetTop - (list.clientHeight - button.offsetHeight) / 2,
  });
}
