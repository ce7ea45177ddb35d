import { clockText, ran, urgency } from '../../core/show/clock.ts';
import { paceOf, type Pace } from '../../core/show/pace.ts';
import type { SlideId } from '../../core/model.ts';
import { make } from '../element.ts';
import type { DeckPage } from '../page.ts';
import { stopAll, type Stop } from '../signal.ts';
import { clockChoices } from '../clock-choices.ts';
import { frameOf } from './speaker-frame.ts';

/** What is left, what ran, what time it is; a bar with a mark where the slides should be by now, and in words how far off. */
export function clock(page: DeckPage): Stop {
  const { root, now, say, session } = page;
  const { clock: place } = frameOf(root);
  const left = make('output', { class: 'count', 'aria-label': say('speaker-left') });
  const time = make('b');
  const elapsed = make('b');
  const choices = clockChoices(page);
  const gone = make('i');
  const due = make('u');
  const pace = make('span', { class: 'word', role: 'status' });
  place.append(
    left,
    make(
      'div',
      { class: 'small' },
      make('p', {}, say('speaker-clock'), ' ', time),
      make('p', {}, say('speaker-elapsed'), ' ', elapsed, ' · ', choices.button),
    ),
    make(
      'div',
      { class: 'pace' },
      make('div', { class: 'bar-of-time', 'aria-hidden': 'true' }, gone, due),
      pace,
    ),
    choices.element,
  );
  const tick = (): void => {
    const at = now();
    const { clock: kept, order, slide } = session.show.get();
    const spent = ran(kept, at.getTime());
    const rest = kept.planned - spent;
    left.textContent = clockText(Math.ceil(rest / 1000));
    flash(place, urgency(rest));
    place.dataset['runs'] = String(kept.since !== undefined);
    time.textContent = wallClock(page, at);
    elapsed.textContent = clockText(spent / 1000);
    gone.style.width = `${Math.min(100, (spent / kept.planned) * 100)}%`;
    const weight = weightOf(page);
    const found = paceOf({ order, slide, weight, elapsed: spent, planned: kept.planned });
    due.hidden = found === undefined;
    due.style.left = `${(found?.to ?? 0) * 100}%`;
    pace.dataset['pace'] = found?.word ?? '';
    pace.textContent = found && spent > 0 ? paceText(page, found) : '';
  };
  const timer = window.setInterval(tick, 250);
  return stopAll([session.show.listen(tick), choices.stop, () => window.clearInterval(timer)]);
}

const wallClock = ({ language }: DeckPage, at: Date): string =>
  at.toLocaleTimeString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });

/** The two minutes and the end are seen from the corner of an eye: the clock lights up once. */
function flash(place: HTMLElement, next: ReturnType<typeof urgency>): void {
  const before = place.dataset['urgency'];
  if (before === next) return;
  place.dataset['urgency'] = next;
  if (before === undefined || next === 'calm') return;
  place.classList.remove('flash');
  // Reading a size makes the browser see that the class was off, so that the animation runs again.
  void place.offsetWidth;
  place.classList.add('flash');
}

/** How long a slide takes beside the others: as rehearsed, else by the length of its notes; a slide without any takes a moment too. */
const weightOf =
  ({ slides, session }: DeckPage) =>
  (id: SlideId): number => {
    const { rehearsed } = session.program.get();
    if (Object.keys(rehearsed).length > 0) return rehearsed[id] ?? 0;
    const notes = slides.get().get(id)?.slide.notes ?? [];
    return 20 + notes.reduce((length, { text }) => length + text.length, 0);
  };

function paceText({ say }: DeckPage, { word, behind }: Pace): string {
  const time = clockText(Math.abs(behind) / 1000);
  if (word === 'on-time') return say('speaker-on-time');
  return say(word === 'ahead' ? 'speaker-ahead' : 'speaker-behind', { time });
}
