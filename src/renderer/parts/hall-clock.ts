import { clockText, ran, urgency } from '../../core/show/clock.ts';
import { make } from '../element.ts';
import type { DeckPage } from '../page.ts';
import { stopAll, type Stop } from '../signal.ts';

/** What is left of the time, in a corner of the hall's screen, where the speaker wants it there. */
export function hallClock({ root, session, now, say }: DeckPage): Stop {
  const left = make('output', { class: 'hall-clock', 'aria-label': say('speaker-left'), hidden: true });
  root.append(left);
  const tick = (): void => {
    const { clock, ended } = session.show.get();
    left.hidden = !clock.inHall || ended;
    if (left.hidden) return;
    const rest = clock.planned - ran(clock, now().getTime());
    left.textContent = clockText(Math.ceil(rest / 1000));
    left.dataset['urgency'] = urgency(rest);
  };
  const timer = window.setInterval(tick, 250);
  return stopAll([session.show.listen(tick), () => window.clearInterval(timer), () => left.remove()]);
}
