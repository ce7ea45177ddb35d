import type { SlideId } from '../../core/model.ts';
import { make } from '../element.ts';
import type { DeckPage } from '../page.ts';
import type { ShownSlide } from '../shown-slides.ts';
import { stopAll } from '../signal.ts';
import type { Section } from './selections.ts';

/** Slides that the show leaves out, to be shown once or again, and pages that were put in, to be taken out. */
export function leftOut(page: DeckPage): Section {
  const { say, session, slides } = page;
  const hidden = make('ul', { class: 'rows' });
  const added = make('ul', { class: 'rows' });
  const element = make(
    'section',
    {},
    make('h3', {}, say('arrange-hidden')),
    hidden,
    make('h3', {}, say('arrange-added')),
    added,
  );
  const look = (): void => {
    const all = [...slides.get()];
    const left = session.program.get().hidden;
    const out = all.filter(([id, { slide }]) => slide.hidden || left.includes(id));
    hidden.replaceChildren(...rows(page, out, (id) => (left.includes(id) ? again(page, id) : [])));
    const pages = new Set(session.program.get().pages.map(({ slide }) => slide.id));
    added.replaceChildren(
      ...rows(
        page,
        all.filter(([id]) => pages.has(id)),
        (id) => takeOut(page, id),
      ),
    );
  };
  return { element, stop: stopAll([session.program.listen(look), slides.listen(look)]) };
}

function rows(
  { say, session, sheet }: DeckPage,
  slides: readonly (readonly [SlideId, ShownSlide])[],
  more: (id: SlideId) => readonly HTMLElement[],
): readonly HTMLElement[] {
  if (slides.length === 0) return [make('li', { class: 'none' }, say('arrange-none'))];
  return slides.map(([id, { title, number }]) => {
    const go = make(
      'button',
      { type: 'button', 'aria-label': `${say('arrange-go')} ${title}` },
      say('arrange-go'),
    );
    go.addEventListener('click', () => {
      session.act({ type: 'jump', to: id });
      sheet.set(undefined);
    });
    return make('li', {}, make('span', {}, `${number ?? '·'} ${title}`), go, ...more(id));
  });
}

function again({ say, session }: DeckPage, slide: SlideId): readonly HTMLElement[] {
  const button = make('button', { type: 'button' }, say('arrange-unhide'));
  button.addEventListener('click', () => session.arrange({ type: 'unhide', slide }));
  return [button];
}

function takeOut({ say, session }: DeckPage, page: SlideId): readonly HTMLElement[] {
  const button = make('button', { type: 'button' }, say('arrange-take-out'));
  button.addEventListener('click', () => session.arrange({ type: 'remove', page }));
  return [button];
}
