import { loop } from './loop.ts';
import { speakerWindow } from './speaker.ts';

/** A page of the exported file: a slide with what is said to it. */
export interface Page {
  readonly element: HTMLElement;
  readonly notes: readonly string[];
}

/** Where the audience is in an exported file. */
interface Place {
  slide: number;
  screen: 'slide' | 'black' | 'white' | 'overview';
  /** Digits typed so far, to be jumped to by Enter. */
  digits: string;
}

/**
 * Shows a deck that was exported as one file of html, a slide at a time, as large as the window allows, with the keys of
 * the stage. It asks for nothing outside the file.
 */
function view(pages: readonly Page[]): void {
  const place: Place = { slide: slideInAddress(pages.length), screen: 'slide', digits: '' };
  const speaker = speakerWindow(pages);
  const show = (): void => {
    for (const [index, { element }] of pages.entries())
      element.classList.toggle('current', index === place.slide);
    document.documentElement.dataset['screen'] = place.screen;
    history.replaceState(null, '', `#${place.slide + 1}`);
    if (place.screen === 'overview') pages[place.slide]?.element.scrollIntoView({ block: 'nearest' });
    speaker.show(place.slide);
  };
  const go = (slide: number): void => {
    place.slide = Math.min(Math.max(slide, 0), pages.length - 1);
    if (place.screen !== 'overview') place.screen = 'slide';
    show();
  };
  const screen = (wanted: Place['screen']): void => {
    place.screen = place.screen === wanted ? 'slide' : wanted;
    show();
  };
  const enter = (): void => {
    if (place.screen === 'overview') screen('overview');
    else go(place.digits === '' ? place.slide + 1 : Number(place.digits) - 1);
  };
  const keys = keysOf({
    place,
    go,
    screen,
    enter,
    last: pages.length - 1,
    speaker: () => speaker.open(place.slide),
  });
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = /^\d$/.test(event.key);
    const act = keys[event.key] ?? keys[event.key.toLowerCase()];
    if (act) {
      event.preventDefault();
      act();
    }
    place.digits = digit ? place.digits + event.key : '';
  };
  document.addEventListener('keydown', press);
  speaker.listen(press);
  pointTo(pages, place, go, screen);
  addEventListener('resize', fit);
  fit();
  show();
  // deck.html?loop
  if (new URLSearchParams(location.search).has('loop')) loop(pages, go);
}

interface Actions {
  readonly place: Readonly<Place>;
  readonly go: (slide: number) => void;
  readonly screen: (wanted: Place['screen']) => void;
  readonly enter: () => void;
  readonly speaker: () => void;
  readonly last: number;
}

/** What each key does, as on the stage; letters in lower case. */
function keysOf({ place, go, screen, enter, speaker, last }: Actions): Readonly<Record<string, () => void>> {
  const by = (step: number) => () => go(place.slide + step);
  const row = (step: number) => () =>
    go(place.slide + step * (place.screen === 'overview' ? rowLength() : 1));
  return {
    ArrowRight: by(1),
    PageDown: by(1),
    ' ': by(1),
    ArrowDown: row(1),
    Enter: enter,
    ArrowLeft: by(-1),
    PageUp: by(-1),
    Backspace: by(-1),
    ArrowUp: row(-1),
    Home: () => go(0),
    End: () => go(last),
    b: () => screen('black'),
    '.': () => screen('black'),
    w: () => screen('white'),
    ',': () => screen('white'),
    g: () => screen('overview'),
    Tab: () => screen('overview'),
    Escape: () => screen(place.screen),
    n: speaker,
    f: () =>
      void (document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen()),
  };
}

/** How many slides stand in a row of the overview. */
const rowLength = (): number =>
  Number(getComputedStyle(document.documentElement).getPropertyValue('--columns')) || 1;

/** Links of the contents, a click in the overview, a finger that moves across (50 px are meant, less is a tremble). */
function pointTo(
  pages: readonly Page[],
  place: Readonly<Place>,
  go: (slide: number) => void,
  screen: (wanted: Place['screen']) => void,
): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]');
    const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const chosen = place.screen === 'overview' ? event.target.closest('.page') : target?.closest('.page');
    const slide = pages.findIndex(({ element }) => element === chosen);
    if (slide < 0) return;
    event.preventDefault();
    if (place.screen === 'overview') screen('overview');
    go(slide);
  });
  let from = 0;
  document.addEventListener('touchstart', (event) => (from = event.changedTouches[0]?.clientX ?? 0));
  document.addEventListener('touchend', (event) => {
    const way = (event.changedTouches[0]?.clientX ?? from) - from;
    if (Math.abs(way) > 50 && place.screen !== 'overview') go(place.slide + (way < 0 ? 1 : -1));
  });
}

/** The slide that the address names, from 1: deck.html#7. */
function slideInAddress(count: number): number {
  const number = Number(location.hash.slice(1));
  return Number.isInteger(number) && number >= 1 && number <= count ? number - 1 : 0;
}

/** The scale of a slide of 1280 × 720 in the window. */
function fit(): void {
  const scale = Math.min(innerWidth / 1280, innerHeight / 720);
  document.documentElement.style.setProperty('--scale', String(scale));
}

const pages = [...document.querySelectorAll<HTMLElement>('body > .page')].map((element) => ({
  element,
  notes: [...element.querySelectorAll('aside p')].map(({ textContent }) => textContent),
}));
if (pages.length > 0) view(pages);
