import type { Layer } from '../../core/model.ts';
import type { LayerAction } from '../../services/ink-action.ts';
import { make } from '../element.ts';
import type { DeckPage } from '../page.ts';

/** A layer as the sheet lists it. */
export interface Listed {
  readonly layer: Layer;
  readonly strokes: number;
  readonly isCurrent: boolean;
}

type Arrange = (action: LayerAction) => void;

/** Returns the line of a layer that is there: its name to be changed, whether it is seen, what it is merged into, its end. */
export function layerRow(
  { say }: DeckPage,
  { layer, strokes, isCurrent }: Listed,
  others: readonly Layer[],
  arrange: Arrange,
): HTMLElement {
  const { id, name } = layer;
  const field = make('input', {
    type: 'text',
    value: name,
    maxlength: 100,
    'aria-label': say('layers-name'),
  });
  field.dataset['key'] = `name ${id}`;
  field.addEventListener('change', () => {
    const typed = field.value.trim();
    if (typed === '') field.value = name;
    else arrange({ do: 'rename', layer: id, name: typed });
  });
  const seen = button(say('layers-seen'), `${say('layers-seen')} ${name}`, `seen ${id}`, () =>
    arrange({ do: layer.hidden ? 'show' : 'hide', layer: id }),
  );
  seen.setAttribute('aria-pressed', String(!layer.hidden));
  const drop = button(say('arrange-drop'), `${say('arrange-drop')} ${name}`, `drop ${id}`, () =>
    arrange({ do: 'delete', layer: id }),
  );
  const told = make('small', {}, describe(say, layer, strokes, isCurrent));
  return make('li', {}, field, told, seen, ...mergeChoice(say, layer, others, arrange), drop);
}

function describe(say: DeckPage['say'], { by }: Layer, strokes: number, isCurrent: boolean): string {
  const count = say('layers-strokes', { count: strokes });
  return [by, count, isCurrent ? say('layers-current') : ''].filter(Boolean).join(' · ');
}

function mergeChoice(
  say: DeckPage['say'],
  { id, name }: Layer,
  others: readonly Layer[],
  arrange: Arrange,
): readonly HTMLElement[] {
  if (others.length === 0) return [];
  const select = make(
    'select',
    { 'aria-label': say('layers-merge-how', { name }) },
    make('option', { value: '' }, say('layers-merge')),
    ...others.map((other) => make('option', { value: other.id }, other.name)),
  );
  select.dataset['key'] = `merge ${id}`;
  select.addEventListener('change', () => {
    const into = others.find((other) => other.id === select.value);
    if (into) arrange({ do: 'merge', layer: id, into: into.id });
  });
  return [select];
}

/** Returns the line of a layer that was deleted, which can be taken back. */
export function deletedRow({ say }: DeckPage, { layer, strokes }: Listed, arrange: Arrange): HTMLElement {
  const name = make('span', {}, `${layer.name} · ${say('layers-strokes', { count: strokes })}`);
  const back = button(
    say('layers-restore'),
    `${say('layers-restore')} ${layer.name}`,
    `back ${layer.id}`,
    () => arrange({ do: 'restore', layer: layer.id }),
  );
  return make('li', {}, name, back);
}

/** Returns a button; `key` is by what it is found again when the sheet is drawn anew. */
export function button(shown: string, name: string, key: string, press: () => void): HTMLButtonElement {
  const element = make('button', { type: 'button', 'aria-label': name }, shown);
  element.dataset['key'] = key;
  element.addEventListener('click', press);
  return element;
}
