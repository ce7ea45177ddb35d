import Reveal, { type RevealConfig } from 'reveal.js';
import './style/motion.css';
import './style/reveal.css';
import type { SlideId, Zoom } from '../core/model.ts';
import { make } from './element.ts';
import { slideHeight, slideWidth } from './slide-box.ts';
import type { Stop } from './signal.ts';
import { stageSections, type Held, type StagedSlides } from './stage-sections.ts';

/** The slides of a deck as reveal.js holds them: one is seen, at the largest size that the window allows. */
export interface Stage {
  readonly element: HTMLElement;
  /** The box that the slide fills, whatever the window: the pen is mapped through it. */
  readonly surface: HTMLElement;
  /** Shows a slide that has been drawn, which is put in where it is not there yet, and returns its section. */
  readonly go: (slide: SlideId) => HTMLElement;
  /** Makes a part of the slide as large as the window; the whole where none is named. */
  readonly zoom: (zoom: Zoom | undefined) => void;
  readonly stop: Stop;
}

/** Everything of reveal.js off but the slides themselves. */
const settings: RevealConfig = {
  width: slideWidth,
  height: slideHeight,
  margin: 0,
  minScale: 0.05,
  maxScale: 12,
  disableLayout: true,
  center: false,
  embedded: true,
  display: '',
  transition: 'none',
  backgroundTransition: 'none',
  controls: false,
  progress: false,
  hash: false,
  history: false,
  keyboard: false,
  touch: false,
  overview: false,
  help: false,
  pause: false,
  jumpToSlide: false,
  postMessage: false,
  postMessageEvents: false,
  hideInactiveCursor: false,
  scrollActivationWidth: 0,
  autoSlideStoppable: false,
  focusBodyOnPageVisibilityChange: false,
};

/**
 * Returns the stage of rendered slides, put into `root`. reveal.js keeps order, visibility and what a screen reader
 * is told; keys, pointer and sizes are ours. Its own size is rounded to 0.01, which cuts up to 7 px off a 4K wall.
 */
export async function revealStage(root: HTMLElement, staged: StagedSlides): Promise<Stage> {
  const sections = stageSections(staged);
  let held = sections.around(0);
  const surface = make('div', { class: 'slides', 'data-surface': true }, ...held.elements);
  const element = make('div', { class: 'reveal' }, surface);
  root.append(element);
  const reveal = new Reveal(element, settings);
  const stopIntervals = await initialized(reveal);
  let seen: Zoom | undefined;
  const fit = (): void => fitInto(element, surface, seen);
  const sized = new ResizeObserver(fit);
  sized.observe(element);
  fit();
  return {
    element,
    surface,
    go: (slide) => {
      if (sections.indexOf(slide) === undefined) sections.add(slide);
      const index = sections.indexOf(slide) ?? 0;
      const section = sections.filled(index);
      const before = held;
      held = sections.around(index);
      if (replaceHeld(surface, before, held)) reveal.sync();
      reveal.slide(index - held.from);
      return section;
    },
    zoom: (zoom) => {
      seen = zoom;
      fit();
    },
    stop: () => {
      sections.stop();
      sized.disconnect();
      stopIntervals();
      reveal.destroy();
      element.remove();
    },
  };
}

/** Puts the sections that are to stand in the page there, in order; returns whether they are others than before. */
function replaceHeld(surface: HTMLElement, before: Held, after: Held): boolean {
  const [first] = after.elements;
  if (first === before.elements[0] && after.elements.length === before.elements.length) return false;
  const kept = new Set(after.elements);
  for (const section of before.elements) if (!kept.has(section)) section.remove();
  surface.prepend(...after.elements);
  return true;
}

/**
 * Starts reveal.js and returns what ends the interval with which it keeps its boxes from scrolling (`setupScrollPrevention`
 * of 6.0.2). Its own `destroy()` leaves that running, and with it holds every slide of a deck that was shown.
 */
async function initialized(reveal: Pick<InstanceType<typeof Reveal>, 'initialize'>): Promise<Stop> {
  const begin = window.setInterval.bind(window);
  const begun: number[] = [];
  window.setInterval = (handler: TimerHandler, time?: number): number => {
    const id = begin(handler, time);
    begun.push(id);
    return id;
  };
  try {
    await reveal.initialize();
  } finally {
    window.setInterval = begin;
  }
  return () => {
    for (const id of begun) window.clearInterval(id);
  };
}

function fitInto(element: HTMLElement, surface: HTMLElement, zoom: Zoom | undefined): void {
  const { clientWidth, clientHeight } = element;
  const { x, y, scale: larger } = zoom ?? { x: slideWidth / 2, y: slideHeight / 2, scale: 1 };
  const scale = Math.min(clientWidth / slideWidth, clientHeight / slideHeight) * larger;
  const left = clientWidth / 2 - x * scale;
  const top = clientHeight / 2 - y * scale;
  surface.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
}
