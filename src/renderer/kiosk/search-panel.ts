import type { FoundSlide } from '../../core/model.ts';
import { make } from '../element.ts';
import type { DeckPage } from '../page.ts';
import { stopAll, type Stop } from '../signal.ts';
import { keypad, touchButton } from './pad.ts';

const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;

/** Finds slides by the initials of what they say, as on a Chinese keyboard: czh finds 城镇化. */
export function searchPanel(page: DeckPage, close: Stop): Stop {
  const { root, say, services, open } = page;
  const typed = make('output', { class: 'typed', 'aria-label': say('stage-find') });
  const found = make('div', { class: 'found', role: 'list' });
  let text = '';
  const ask = (): void => {
    const asked = text;
    services.find(open.name, asked).then(
      ({ slides }) => {
        if (asked !== text) return;
        const none = asked.length > 1 && slides.length === 0;
        found.replaceChildren(
          ...(none ? [make('p', {}, say('find-nothing'))] : slides.map((one) => lineOf(page, one, close))),
        );
      },
      () => undefined,
    );
  };
  const type = (next: string): void => {
    text = next.slice(0, 20);
    typed.textContent = text || say('kiosk-search-how');
    if (text === '') found.replaceChildren();
    else ask();
  };
  const panel = make(
    'div',
    {
      class: 'visitor-panel search-panel',
      role: 'dialog',
      'aria-label': say('stage-find'),
      'data-control': true,
    },
    found,
    typed,
    keypad(ROWS, (sign) => type(text + sign)),
    make(
      'nav',
      {},
      touchButton(say('kiosk-delete'), () => type(text.slice(0, -1)), 'delete'),
      touchButton(say('kiosk-close'), close),
    ),
  );
  type('');
  root.append(panel);
  return stopAll([() => panel.remove()]);
}

/** What the speaker's notes say leads to their slide, and is not shown. */
function lineOf(
  { say, slides, session }: DeckPage,
  { slide, in: where, pieces }: FoundSlide,
  close: Stop,
): HTMLElement {
  const shown = slides.get().get(slide);
  const number = shown?.number;
  const label = number === undefined ? '' : say('source-slide', { number });
  const words =
    where === 'notes'
      ? [shown?.title ?? '']
      : pieces.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
  const line = make('button', { type: 'button', role: 'listitem' }, make('small', {}, label), ...words);
  line.addEventListener('click', () => {
    session.act({ type: 'jump', to: slide });
    close();
  });
  return line;
}
