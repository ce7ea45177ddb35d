import type { Page } from './viewer.ts';

/** A second window for the one who speaks: clock, where one is, what comes next, what is to be said. */
export interface SpeakerWindow {
  readonly open: (slide: number) => void;
  readonly show: (slide: number) => void;
  /** Hears the keys that are pressed there. */
  readonly listen: (press: (event: KeyboardEvent) => void) => void;
}

export function speakerWindow(pages: readonly Page[]): SpeakerWindow {
  let opened: Window | null = null;
  let hear: (event: KeyboardEvent) => void = () => undefined;
  const show = (slide: number): void => {
    if (opened && !opened.closed) write(opened.document, pages, slide);
  };
  return {
    show,
    listen: (press) => {
      hear = press;
    },
    open: (slide) => {
      opened = window.open('', 'rostrum-speaker', 'popup,width=1100,height=760');
      if (!opened) return;
      prepare(opened.document);
      opened.addEventListener('keydown', (event) => hear(event));
      const clock = opened.document.querySelector('time');
      const tick = (): void => {
        if (clock) clock.textContent = new Date().toTimeString().slice(0, 5);
      };
      tick();
      opened.setInterval(tick, 1000);
      show(slide);
    },
  };
}

/** The window has the styles of the file, so that slides look alike in both; an empty window would be in quirks mode. */
function prepare(speaker: Document): void {
  speaker.open();
  speaker.write('<!doctype html>');
  speaker.close();
  speaker.title = document.title;
  speaker.documentElement.lang = document.documentElement.lang;
  speaker.head.replaceChildren(
    ...[...document.querySelectorAll('style')].map((style) => speaker.importNode(style, true)),
  );
  const header = speaker.createElement('header');
  header.append(speaker.createElement('time'), speaker.createElement('output'));
  const slides = speaker.createElement('div');
  slides.className = 'slides';
  speaker.body.className = 'speaker';
  speaker.body.replaceChildren(header, slides, speaker.createElement('article'));
}

function write(speaker: Document, pages: readonly Page[], slide: number): void {
  const [now, next] = [pages[slide], pages[slide + 1]];
  const number = speaker.querySelector('output');
  if (number) number.textContent = `${slide + 1} / ${pages.length}`;
  const pictures = [now, next].flatMap((page) => {
    const section = page?.element.querySelector('section');
    const frame = speaker.createElement('div');
    frame.className = 'small';
    if (section) frame.append(speaker.importNode(section, true));
    return section ? [frame] : [];
  });
  speaker.querySelector('.slides')?.replaceChildren(...pictures);
  const notes = (now?.notes ?? []).map((note) => {
    const paragraph = speaker.createElement('p');
    paragraph.textContent = note;
    return paragraph;
  });
  speaker.querySelector('article')?.replaceChildren(...notes);
}
