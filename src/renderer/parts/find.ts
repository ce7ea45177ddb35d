import type { Found, FoundIndicator, FoundSlide } from '../../core/model.ts';
import { make } from '../element.ts';
import type { DeckPage } from '../page.ts';
import { sheetOver } from '../sheet.ts';
import { on, stopAll, type Stop } from '../signal.ts';

/** What is found is asked for this long after the last key, in ms: an input method types several letters a character. */
const pause = 60;

/** One field that finds slides by their text and notes, and indicators anywhere in the report, by characters or initials. */
export function find(page: DeckPage): Stop {
  const { say, sheet, services, open } = page;
  const input = make('input', {
    type: 'text',
    class: 'find-input',
    role: 'combobox',
    'aria-expanded': 'true',
    'aria-controls': 'found',
    'aria-label': say('stage-find'),
    placeholder: say('find-placeholder'),
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const list = make('div', { id: 'found', class: 'found', role: 'listbox', 'aria-label': say('find-found') });
  const none = make('p', { class: 'none', role: 'status' });
  const body = make('div', {}, input, list, none);
  const over = sheetOver(page, { name: 'find', title: 'stage-find', body, opened: () => input.select() });
  let chosen = 0;
  let timer = 0;

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const choose = (place: number): void => {
    const all = options();
    chosen = Math.max(0, Math.min(all.length - 1, place));
    for (const [index, option] of all.entries())
      option.setAttribute('aria-selected', String(index === chosen));
    const option = all[chosen];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const show = (found: Found): void => {
    list.replaceChildren(...optionsFor(page, found, () => sheet.set(undefined)));
    none.textContent = input.value.trim().length > 1 && options().length === 0 ? say('find-nothing') : '';
    choose(0);
  };
  const ask = (): void => {
    const typed = input.value;
    services.find(open.name, typed).then((found) => {
      if (input.value === typed) show(found);
    }, page.failed);
  };
  const typing = on(input, 'input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(ask, pause);
  });
  const keys = on(input, 'keydown', (event) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }[event.key];
    if (step !== undefined) choose(chosen + step);
    else if (event.key === 'Enter') options()[chosen]?.click();
    else return;
    event.preventDefault();
  });
  return stopAll([typing, keys, over.stop, () => window.clearTimeout(timer)]);
}

function optionsFor(page: DeckPage, { slides, indicators }: Found, done: () => void): readonly HTMLElement[] {
  const { say, session, services, open } = page;
  const indicatorOptions = indicators.map((indicator, index) =>
    option(`indicator-${index}`, indicatorWords(page, indicator), () => {
      services.ask(open.name, [...indicator.facts], session.show.get().slide).then(done, page.failed);
    }),
  );
  const slideOptions = slides.map((found, index) =>
    option(`slide-${index}`, slideWords(page, found), () => {
      session.act({ type: 'jump', to: found.slide });
      done();
    }),
  );
  return [...groupOf(say('find-figures'), indicatorOptions), ...groupOf(say('find-slides'), slideOptions)];
}

function groupOf(name: string, options: readonly HTMLElement[]): readonly HTMLElement[] {
  if (options.length === 0) return [];
  return [
    make(
      'div',
      { role: 'group', 'aria-label': name },
      make('h3', { 'aria-hidden': 'true' }, name),
      ...options,
    ),
  ];
}

function option(id: string, words: readonly HTMLElement[], choose: () => void): HTMLElement {
  const element = make('div', { role: 'option', id: `found-${id}`, 'aria-selected': 'false' }, ...words);
  element.addEventListener('click', choose);
  return element;
}

function indicatorWords(
  { say }: DeckPage,
  { pieces, figures, facts }: FoundIndicator,
): readonly HTMLElement[] {
  return [
    make('b', { class: 'place' }, say('find-count', { count: facts.length })),
    make('span', { class: 'what' }, ...marked(pieces)),
    make('small', {}, figures.join(' · ')),
  ];
}

function slideWords(
  { say, slides }: DeckPage,
  { slide, in: where, pieces }: FoundSlide,
): readonly HTMLElement[] {
  const shown = slides.get().get(slide);
  const number = shown?.number;
  const place = number === undefined ? say('stage-hidden') : say('source-slide', { number });
  const title = shown?.title ?? '';
  if (where === 'title')
    return [make('b', { class: 'place' }, place), make('span', { class: 'what' }, ...marked(pieces))];
  return [
    make('b', { class: 'place' }, place),
    make('span', { class: 'what' }, title),
    make('small', {}, where === 'notes' ? `${say('speaker-notes')}：` : '', ...marked(pieces)),
  ];
}

const marked = (pieces: FoundSlide['pieces']): readonly (Node | string)[] =>
  pieces.map((piece) => (piece.marked ? make('mark', {}, piece.text) : piece.text));
