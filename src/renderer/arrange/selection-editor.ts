import type { CustomShow, SlideId } from '../../core/model.ts';
import { make } from '../element.ts';
import type { DeckPage } from '../page.ts';
import type { Section } from './selections.ts';

/** Where a selection gets its name, its slides and their order. */
export function selectionEditor(page: DeckPage): Section & { readonly edit: (show?: CustomShow) => void } {
  const { say, session } = page;
  const name = make('input', { type: 'text', maxlength: 60, 'aria-label': say('arrange-name') });
  const list = make('ol', { class: 'slides-to-choose' });
  const keep = make('button', { type: 'submit', class: 'main' }, say('arrange-keep'));
  const leave = make('button', { type: 'button' }, say('arrange-leave'));
  const form = make(
    'form',
    { class: 'selection-editor', hidden: true },
    make('label', {}, say('arrange-name'), ' ', name),
    list,
    make('div', { class: 'buttons' }, keep, leave),
  );
  let before: CustomShow | undefined;

  const chosen = (): readonly SlideId[] =>
    [...list.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value as SlideId);
  const look = (): void => {
    keep.disabled = name.value.trim() === '' || chosen().length === 0;
  };
  form.addEventListener('input', look);
  leave.addEventListener('click', () => {
    form.hidden = true;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const show = { name: name.value.trim(), slides: [...chosen()] };
    if (before && before.name !== show.name) session.arrange({ type: 'drop-show', name: before.name });
    session.arrange({ type: 'keep-show', show });
    form.hidden = true;
  });
  return {
    element: form,
    edit: (show) => {
      before = show;
      name.value = show?.name ?? '';
      list.replaceChildren(...rowsFor(page, show?.slides ?? []));
      form.hidden = false;
      look();
      name.focus();
    },
    stop: () => form.remove(),
  };
}

/** The chosen slides first, in their order, then the others of the deck. */
function rowsFor({ slides, say }: DeckPage, chosen: readonly SlideId[]): readonly HTMLElement[] {
  const all = slides.get();
  const ids = [
    ...chosen.filter((id) => all.has(id)),
    ...[...all.keys()].filter((id) => !chosen.includes(id)),
  ];
  return ids.map((id) => {
    const { title = '', number } = all.get(id) ?? {};
    const box = make('input', { type: 'checkbox', value: id, checked: chosen.includes(id) });
    const up = make('button', { type: 'button', 'aria-label': `${say('arrange-up')} ${title}` }, '↑');
    const down = make('button', { type: 'button', 'aria-label': `${say('arrange-down')} ${title}` }, '↓');
    const row = make('li', {}, make('label', {}, box, ` ${number ?? '·'} `, title), up, down);
    up.addEventListener('click', () => {
      row.previousElementSibling?.before(row);
      up.focus();
    });
    down.addEventListener('click', () => {
      row.nextElementSibling?.after(row);
      down.focus();
    });
    return row;
  });
}
