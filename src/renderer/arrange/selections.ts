import type { CustomShow } from '../../core/model.ts';
import { make } from '../element.ts';
import type { DeckPage } from '../page.ts';
import { stopAll, type Stop } from '../signal.ts';

/** A part of the sheet, kept as things stand. */
export interface Section {
  readonly element: HTMLElement;
  readonly stop: Stop;
}

/** The whole deck and the selections of it, one of which is shown. `edit` opens one, or a new one, to be changed. */
export function selections(page: DeckPage, edit: (show?: CustomShow) => void): Section {
  const { say, session } = page;
  const list = make('div', { class: 'choices', role: 'radiogroup', 'aria-label': say('arrange-shows') });
  const add = make('button', { type: 'button' }, say('arrange-new'));
  add.addEventListener('click', () => edit());
  const element = make('section', {}, make('h3', {}, say('arrange-shows')), list, add);
  let drawn = '';
  const look = (): void => {
    const { shows } = session.program.get();
    const { custom } = session.show.get();
    const now = JSON.stringify([shows, custom, page.slides.get().size]);
    if (now === drawn) return;
    drawn = now;
    list.replaceChildren(
      whole(page, custom === undefined),
      ...shows.map((show) => selection(page, show, show.name === custom, edit)),
    );
  };
  return { element, stop: stopAll([session.program.listen(look), session.show.listen(look)]) };
}

function whole({ say, session, slides }: DeckPage, isChosen: boolean): HTMLElement {
  const count = [...slides.get().values()].filter(({ number }) => number !== undefined).length;
  const words = `${say('arrange-whole')} · ${say('arrange-count', { count })}`;
  return make(
    'div',
    {},
    radio(words, isChosen, () => session.act({ type: 'custom' })),
  );
}

function selection(
  { say, session }: DeckPage,
  show: CustomShow,
  isChosen: boolean,
  edit: (show: CustomShow) => void,
): HTMLElement {
  const { name, slides } = show;
  const words = `${name} · ${say('arrange-count', { count: slides.length })}`;
  const change = make(
    'button',
    { type: 'button', 'aria-label': `${say('arrange-edit')} ${name}` },
    say('arrange-edit'),
  );
  change.addEventListener('click', () => edit(show));
  const drop = make(
    'button',
    { type: 'button', 'aria-label': `${say('arrange-drop')} ${name}` },
    say('arrange-drop'),
  );
  drop.addEventListener('click', () => session.arrange({ type: 'drop-show', name }));
  return make(
    'div',
    {},
    radio(words, isChosen, () => session.act({ type: 'custom', name })),
    change,
    drop,
  );
}

function radio(words: string, isChosen: boolean, choose: () => void): HTMLElement {
  const button = make(
    'button',
    { type: 'button', class: 'choice', role: 'radio', 'aria-checked': String(isChosen) },
    words,
  );
  button.addEventListener('click', choose);
  return button;
}
