import { make } from '../element.ts';
import { bindings, keyGroups, shownKeys, type KeyGroup } from '../keys.ts';
import type { DeckPage } from '../page.ts';
import { on, stopAll, type Stop } from '../signal.ts';

/** All keys, made from the table that binds them. */
export function help({ root, help: open, say }: DeckPage): Stop {
  const close = make('button', { type: 'button', class: 'close' }, say('stage-close'));
  const title = make('h2', { id: 'help-title' }, say('stage-help-title'));
  const sheet = make(
    'dialog',
    { class: 'help', 'aria-labelledby': 'help-title', 'data-control': true },
    make('header', {}, title, close),
    make('div', { class: 'groups' }, ...keyGroups.map((group) => groupOf(group, say))),
  );
  root.append(sheet);
  close.addEventListener('click', () => open.set(false));
  const closed = on(sheet, 'close', () => open.set(false));
  const stop = open.listen((isOpen) => {
    if (isOpen && !sheet.open) sheet.showModal();
    if (!isOpen && sheet.open) sheet.close();
  });
  return stopAll([closed, stop, () => sheet.remove()]);
}

function groupOf(group: KeyGroup, say: DeckPage['say']): HTMLElement {
  const rows = bindings
    .flatMap((binding) => (binding.group === group ? [binding] : []))
    .map((binding) =>
      make(
        'div',
        {},
        make('dt', {}, ...shownKeys(binding).map((key) => make('kbd', {}, key))),
        make('dd', {}, say(binding.explained ?? binding.label)),
      ),
    );
  return make('section', {}, make('h3', {}, say(group)), make('dl', {}, ...rows));
}
