import { make } from '../element.ts';
import type { DeckPage } from '../page.ts';
import type { Stop } from '../signal.ts';

/** The places of the speaker's window, which the other parts fill. */
export interface SpeakerFrame {
  readonly head: HTMLElement;
  readonly now: HTMLElement;
  readonly strip: HTMLElement;
  readonly clock: HTMLElement;
  readonly next: HTMLElement;
  readonly notes: HTMLElement;
  /** The column of what is said: clock, next slide, notes. */
  readonly said: HTMLElement;
  readonly bar: HTMLElement;
}

/** Lays out the speaker's window: what they see, what comes, what to say, and how much time is left. */
export function speakerFrame({ root, say }: DeckPage): Stop {
  const head = make('header', { class: 'head', 'data-place': 'head' });
  const now = make('section', { class: 'now', 'data-place': 'now', 'aria-label': say('speaker-now') });
  const strip = make('nav', {
    class: 'strip',
    'data-place': 'strip',
    'aria-label': say('speaker-all-slides'),
  });
  const clock = make('section', { class: 'clock', 'data-place': 'clock', 'aria-label': say('speaker-time') });
  const next = make('section', { class: 'next', 'data-place': 'next', 'aria-label': say('speaker-next') });
  const notes = make('div', { class: 'notes', 'data-place': 'notes' });
  const bar = make('footer', { class: 'bar', 'data-place': 'bar' });
  const main = make(
    'main',
    { class: 'lectern' },
    make('div', { class: 'seen' }, now, strip),
    make('div', { class: 'said', 'data-place': 'said' }, clock, next, notes),
  );
  const frame = make('div', { class: 'speaker' }, head, main, bar);
  root.append(frame);
  return () => frame.remove();
}

/** Returns the places that `speakerFrame` laid out. */
export function frameOf(root: HTMLElement): SpeakerFrame {
  const place = (name: keyof SpeakerFrame): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-place="${name}"]`);
    if (!found) throw new Error(`the speaker's window has no ${name}`);
    return found;
  };
  return {
    head: place('head'),
    now: place('now'),
    strip: place('strip'),
    clock: place('clock'),
    next: place('next'),
    notes: place('notes'),
    said: place('said'),
    bar: place('bar'),
  };
}
