import { layerOf } from '../../core/ink/layers.ts';
import type { Layer, LayerId } from '../../core/model.ts';
import type { LayerAction } from '../../services/ink-action.ts';
import { make } from '../element.ts';
import { goneSlides } from '../ink-layers/gone-slides.ts';
import { button, deletedRow, layerRow, type Listed } from '../ink-layers/layer-row.ts';
import type { DeckPage } from '../page.ts';
import { sheetOver } from '../sheet.ts';
import { stopAll, type Stop } from '../signal.ts';

/** The layers of ink: seen or not, their names, merged, deleted and taken back; and ink whose slide is gone. */
export function inkLayers(page: DeckPage): Stop {
  const { session, sheet } = page;
  const body = make('div', { class: 'ink-layers' });
  const arrange = (action: LayerAction): void => void session.arrangeLayers(action).catch(page.failed);
  const look = (): void => {
    if (sheet.get() !== 'layers') return;
    const focused =
      document.activeElement instanceof HTMLElement ? document.activeElement.dataset['key'] : '';
    body.replaceChildren(...sections(page, arrange));
    const again = [...body.querySelectorAll<HTMLElement>('[data-key]')];
    if (focused) (again.find((one) => one.dataset['key'] === focused) ?? again[0])?.focus();
  };
  const over = sheetOver(page, { name: 'layers', title: 'stage-layers', body, opened: look });
  return stopAll([session.layers.listen(look), session.onInk(look), over.stop]);
}

function sections(page: DeckPage, arrange: (action: LayerAction) => void): readonly HTMLElement[] {
  const { say, session } = page;
  const listed = listedLayers(page);
  const there = listed.filter(({ layer }) => !layer.deleted);
  const deleted = listed.filter(({ layer }) => layer.deleted);
  const others = (id: LayerId): readonly Layer[] =>
    there.map(({ layer }) => layer).filter((layer) => layer.id !== id && !layer.hidden);
  const rows = there.map((one) => layerRow(page, one, others(one.layer.id), arrange));
  const none = make('p', { class: 'none' }, say('layers-none'));
  const list = rows.length > 0 ? make('ul', { class: 'rows' }, ...rows) : none;
  const begin = button(say('layers-begin'), say('layers-begin'), 'begin', () => arrange({ do: 'begin' }));
  const each = perShowing(page, session.layers.get().perShowing, arrange);
  const back = deleted.map((one) => deletedRow(page, one, arrange));
  const taken = make(
    'section',
    {},
    make('h3', {}, say('layers-deleted')),
    make('ul', { class: 'rows' }, ...back),
  );
  const gone = goneSlides(page);
  return [
    list,
    make('div', { class: 'buttons' }, begin, each),
    ...(back.length > 0 ? [taken] : []),
    ...(gone ? [gone] : []),
  ];
}

function perShowing({ say }: DeckPage, on: boolean, arrange: (action: LayerAction) => void): HTMLElement {
  const box = make('input', { type: 'checkbox', checked: on });
  box.dataset['key'] = 'per-showing';
  box.addEventListener('change', () => arrange({ do: 'per-showing', on: box.checked }));
  return make('label', {}, box, ` ${say('layers-per-showing')}`);
}

/** The layers that were not merged into others, the newest first, each with what belongs to it. */
function listedLayers({ session }: DeckPage): readonly Listed[] {
  const { layers, current } = session.layers.get();
  const byId = new Map(layers.map((layer) => [layer.id, layer]));
  const counts = new Map<LayerId, number>();
  for (const stroke of session.allStrokes()) {
    const layer = layerOf(byId, stroke);
    if (layer) counts.set(layer.id, (counts.get(layer.id) ?? 0) + 1);
  }
  return layers
    .filter(({ into }) => into === undefined)
    .toReversed()
    .map((layer) => ({ layer, strokes: counts.get(layer.id) ?? 0, isCurrent: layer.id === current }));
}
