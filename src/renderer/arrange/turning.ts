import { clockText } from '../../core/show/clock.ts';
import { make } from '../element.ts';
import type { DeckPage } from '../page.ts';
import { stopAll } from '../signal.ts';
import type { Section } from './selections.ts';

/** Turning by itself, and the rehearsal that says how long each slide takes. */
export function turning(page: DeckPage): Section {
  const { say, session } = page;
  const seconds = make('input', {
    type: 'number',
    min: 1,
    max: 3600,
    value: 10,
    'aria-label': say('arrange-seconds'),
  });
  const off = choice(say('arrange-by-hand'), () => session.act({ type: 'auto' }));
  const every = choice(say('arrange-every'), () =>
    session.act({ type: 'auto', every: seconds.valueAsNumber || 10 }),
  );
  const rehearsed = choice(say('arrange-as-rehearsed'), () =>
    session.act({ type: 'auto', every: 'rehearsed' }),
  );
  seconds.addEventListener('change', () => {
    if (typeof session.show.get().auto === 'number') every.click();
  });
  const rehearse = make('button', { type: 'button' });
  rehearse.addEventListener('click', () => {
    const goesOn = session.show.get().rehearsal !== undefined;
    session.act(goesOn ? { type: 'end' } : { type: 'rehearse', on: true });
    if (!goesOn) page.sheet.set(undefined);
  });
  const drop = make('button', { type: 'button' }, say('arrange-rehearsal-drop'));
  drop.addEventListener('click', () => session.act({ type: 'rehearse', on: false }));
  const last = make('p', { role: 'status' });
  const element = make(
    'section',
    {},
    make('h3', {}, say('stage-auto')),
    make(
      'div',
      { class: 'choices', role: 'radiogroup', 'aria-label': say('stage-auto') },
      make('div', {}, off),
      make('div', {}, every, seconds, make('span', {}, say('arrange-seconds'))),
      make('div', {}, rehearsed),
    ),
    make('h3', {}, say('arrange-rehearsal')),
    last,
    make('div', { class: 'buttons' }, rehearse, drop),
  );
  const look = (): void => {
    const { auto, rehearsal } = session.show.get();
    const spent = Object.values(session.program.get().rehearsed);
    off.setAttribute('aria-checked', String(auto === undefined));
    every.setAttribute('aria-checked', String(typeof auto === 'number'));
    rehearsed.setAttribute('aria-checked', String(auto === 'rehearsed'));
    rehearsed.disabled = spent.length === 0;
    rehearse.textContent = say(rehearsal ? 'arrange-rehearsal-keep' : 'arrange-rehearsal-start');
    drop.hidden = rehearsal === undefined;
    const time = clockText(spent.reduce((total, one) => total + one, 0));
    last.textContent =
      spent.length > 0 ? say('arrange-rehearsal-last', { time }) : say('arrange-rehearsal-none');
  };
  return { element, stop: stopAll([session.show.listen(look), session.program.listen(look)]) };
}

function choice(words: string, choose: () => void): HTMLButtonElement {
  const button = make(
    'button',
    { type: 'button', class: 'choice', role: 'radio', 'aria-checked': 'false' },
    words,
  );
  button.addEventListener('click', choose);
  return button;
}
