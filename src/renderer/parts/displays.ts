import { choiceOf } from '../../core/displays/identity.ts';
import type { Display } from '../../core/model.ts';
import { canTellScreens } from '../displays/screens.ts';
import { make } from '../element.ts';
import type { DeckPage } from '../page.ts';
import { sheetOver } from '../sheet.ts';
import { stopAll, type Stop } from '../signal.ts';

/** Which screen is the hall's: a map of the displays, one of which is chosen and kept. */
export function displays(page: DeckPage): Stop {
  const { say, services, failed } = page;
  const known = page.displays;
  const map = make('div', { class: 'map', role: 'radiogroup', 'aria-label': say('displays-hall') });
  const hint = make('p', { role: 'status' });
  const tell = make('button', { type: 'button' }, say('displays-tell'));
  tell.addEventListener('click', () => {
    void known.askBrowser().then((told) => (told ? undefined : (hint.textContent = say('displays-drag'))));
  });
  const identify = make('button', { type: 'button' }, say('displays-identify'));
  identify.addEventListener('click', () => void services.identifyDisplays().catch(failed));
  const body = make(
    'div',
    { class: 'displays' },
    map,
    hint,
    make('div', { class: 'buttons' }, tell, identify),
  );
  const over = sheetOver(page, { name: 'displays', title: 'stage-displays', body });
  const stop = known.seen.listen(({ displays: all, known: byHost, hall, chosen }) => {
    map.replaceChildren(...mapOf(page, all, hall));
    tell.hidden = byHost || all.length > 0 || !canTellScreens();
    identify.hidden = all.length === 0;
    if (all.length === 0) hint.textContent = say(canTellScreens() ? 'displays-may-tell' : 'displays-drag');
    else hint.textContent = say(chosen ? 'displays-kept' : 'displays-by-itself');
  });
  return stopAll([stop, over.stop]);
}

/** The displays as they stand to each other, each a button; in parts of the room that all of them take. */
function mapOf(page: DeckPage, all: readonly Display[], hall: string | undefined): readonly HTMLElement[] {
  const left = Math.min(...all.map(({ bounds }) => bounds.x));
  const top = Math.min(...all.map(({ bounds }) => bounds.y));
  const width = Math.max(...all.map(({ bounds }) => bounds.x + bounds.width)) - left;
  const height = Math.max(...all.map(({ bounds }) => bounds.y + bounds.height)) - top;
  return all.map((display, index) => {
    const { bounds, id } = display;
    const button = displayButton(page, display, index + 1, id === hall);
    button.style.setProperty('--left', `${((bounds.x - left) / width) * 100}%`);
    button.style.setProperty('--top', `${((bounds.y - top) / height) * 100}%`);
    button.style.setProperty('--width', `${(bounds.width / width) * 100}%`);
    button.style.setProperty('--height', `${(bounds.height / height) * 100}%`);
    return button;
  });
}

function displayButton(
  { say, displays: known }: DeckPage,
  display: Display,
  number: number,
  isHall: boolean,
): HTMLElement {
  const { name, pixels, internal } = display;
  const words = name || say(internal ? 'displays-built-in' : 'displays-nameless');
  const button = make(
    'button',
    { type: 'button', role: 'radio', 'aria-checked': String(isHall) },
    make('b', {}, String(number)),
    make('span', {}, words),
    make('small', {}, pixels.join('×')),
    make('small', { class: 'role' }, isHall ? say('displays-hall') : ''),
  );
  button.addEventListener('click', () => known.choose(choiceOf(display)));
  return button;
}
