import { clockText, ran, toggled, urgency, type StopWatch } from '../clock.ts';
import { make } from '../element.ts';
import type { DeckPage } from '../page.ts';
import type { Stop } from '../signal.ts';
import { frameOf } from './speaker-frame.ts';

const presets = [5, 8, 10, 15, 20, 30, 60] as const;
const usual = 15;

/** What is left, what ran, what time it is; a bar with a mark where the slides should be by now. */
export function clock(page: DeckPage): Stop {
  const { root, now, say, open, session, language } = page;
  const { clock: place } = frameOf(root);
  const left = make('output', { class: 'count', 'aria-label': say('speaker-left') });
  const time = make('b');
  const elapsed = make('b');
  const minutes = minutesField(say);
  const hold = make('button', { type: 'button' });
  const again = make('button', { type: 'button' }, say('speaker-again'));
  const gone = make('i');
  const due = make('u');
  place.append(
    left,
    make(
      'div',
      { class: 'small' },
      make('p', {}, say('speaker-clock'), ' ', time),
      make('p', {}, say('speaker-elapsed'), ' ', elapsed),
    ),
    make('div', { class: 'set' }, minutes.element, hold, again),
    make('div', { class: 'pace', 'aria-hidden': 'true' }, gone, due),
  );

  let watch: StopWatch = { since: now().getTime(), before: 0 };
  const tick = (): void => {
    const at = now();
    const seconds = ran(watch, at.getTime());
    const planned = minutes.get() * 60;
    left.textContent = clockText(Math.ceil(planned - seconds));
    place.dataset['urgency'] = urgency(planned - seconds);
    time.textContent = at.toLocaleTimeString(language === 'zh' ? 'zh-CN' : 'en-GB', {
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
    });
    elapsed.textContent = clockText(seconds);
    hold.textContent = say(watch.since === undefined ? 'speaker-go-on' : 'speaker-pause');
    gone.style.width = `${Math.min(100, (seconds / planned) * 100)}%`;
    const index = open.rendered.slides.findIndex(({ id }) => id === session.show.get().slide);
    due.style.left = `${(index / Math.max(1, open.rendered.slides.length - 1)) * 100}%`;
  };
  hold.addEventListener('click', () => {
    watch = toggled(watch, now().getTime());
    tick();
  });
  again.addEventListener('click', () => {
    watch = { since: now().getTime(), before: 0 };
    tick();
  });
  minutes.element.addEventListener('change', tick);
  const timer = window.setInterval(tick, 250);
  const stopShow = session.show.listen(tick);
  return () => {
    window.clearInterval(timer);
    stopShow();
  };
}

/** Minutes to speak: one of the usual, or typed. */
function minutesField(say: DeckPage['say']): { readonly element: HTMLElement; readonly get: () => number } {
  const list = make('datalist', { id: 'presets' }, ...presets.map((value) => make('option', { value })));
  const input = make('input', {
    type: 'number',
    min: 1,
    max: 600,
    value: usual,
    list: 'presets',
    inputmode: 'numeric',
  });
  let last: number = usual;
  const element = make('label', {}, say('speaker-planned'), ' ', input, ' ', say('speaker-minutes'), list);
  return {
    element,
    get: () => {
      const typed = input.valueAsNumber;
      if (typed >= 1 && typed <= 600) last = typed;
      return last;
    },
  };
}
