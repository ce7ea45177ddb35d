import { mostMinutes, usualMinutes } from '../core/show/clock.ts';
import { make } from './element.ts';
import type { DeckPage } from './page.ts';
import { on, stopAll, type Stop } from './signal.ts';
import { buttonFor } from './tools.ts';

/** The planned time as a button, and the sheet that it opens: usual times, one that is typed, hold, restart, in the hall. */
export interface ClockChoices {
  readonly button: HTMLElement;
  readonly element: HTMLElement;
  readonly stop: Stop;
}

export function clockChoices(page: DeckPage): ClockChoices {
  const { say, session } = page;
  const button = make('button', { type: 'button', class: 'planned', 'aria-expanded': 'false' });
  const typed = make('input', {
    type: 'number',
    min: 1,
    max: mostMinutes,
    inputmode: 'numeric',
    'aria-label': say('speaker-planned-typed'),
  });
  const usual = usualMinutes.map((minutes) => {
    const one = make('button', { type: 'button' }, String(minutes));
    one.addEventListener('click', () => plan(minutes));
    return one;
  });
  const element = make(
    'div',
    { class: 'clock-choices', role: 'group', 'aria-label': say('speaker-planned'), hidden: true },
    make('div', { class: 'usual' }, ...usual, typed, make('span', {}, say('speaker-minutes'))),
    make(
      'div',
      {},
      ...(['clock', 'clockAgain', 'clockInHall'] as const).map((name) => buttonFor(page, name)),
    ),
  );
  const open = (isOpen: boolean): void => {
    element.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
  };
  const plan = (minutes: number): void => {
    session.act({ type: 'plan', minutes });
    open(false);
    button.focus();
  };
  button.addEventListener('click', () => open(element.hidden !== false));
  typed.addEventListener('change', () => {
    if (typed.valueAsNumber >= 1) plan(typed.valueAsNumber);
  });
  const stopShow = session.show.listen(({ clock }) => {
    const minutes = clock.planned / 60_000;
    button.textContent = `${say('speaker-planned')} ${minutes} ${say('speaker-minutes')}`;
    for (const [index, one] of usual.entries())
      one.setAttribute('aria-pressed', String(usualMinutes[index] === minutes));
    if (document.activeElement !== typed) typed.value = String(minutes);
  });
  return { button, element, stop: stopAll([stopShow, ...closing(button, element, open)]) };
}

/** Esc and a press beside it close what the button opened; wherever the focus is, Esc then does nothing else. */
function closing(
  button: HTMLElement,
  element: HTMLElement,
  open: (isOpen: boolean) => void,
): readonly Stop[] {
  const escape = (event: KeyboardEvent): void => {
    if (element.hidden || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (element.contains(document.activeElement)) button.focus();
    open(false);
  };
  const press = ({ target }: PointerEvent): void => {
    if (target instanceof Node && !element.contains(target) && !button.contains(target)) open(false);
  };
  return [on(window, 'keydown', escape, { capture: true }), on(window, 'pointerdown', press)];
}
