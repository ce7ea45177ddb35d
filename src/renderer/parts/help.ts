import { make } from '../element.ts';
import { bindings, keyGroups, type Binding, type KeyGroup } from '../bindings.ts';
import { shownKeys } from '../keys.ts';
import type { DeckPage } from '../page.ts';
import { sheetOver } from '../sheet.ts';
import type { Stop } from '../signal.ts';

/** All keys, made from the table that binds them. */
export function help(page: DeckPage): Stop {
  const body = make('div', { class: 'groups' }, ...keyGroups.map((group) => groupOf(group, page.say)));
  return sheetOver(page, { name: 'help', title: 'stage-help-title', body }).stop;
}

function groupOf(group: KeyGroup, say: DeckPage['say']): HTMLElement {
  const rows = Object.values<Binding>(bindings)
    .filter((binding) => binding.group === group)
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
