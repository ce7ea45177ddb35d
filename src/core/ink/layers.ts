import type { Layer, LayerId, Stroke } from '../model.ts';

export type Layers = ReadonlyMap<LayerId, Layer>;

/** What was drawn before there were layers. */
export const FIRST_LAYER: LayerId = 'l-first';

/** The layer that a stroke belongs to now: its own, or the one that this was merged into; none where nothing is said of it. */
export function layerOf(layers: Layers, { layer }: Stroke): Layer | undefined {
  const passed = new Set<LayerId>();
  let id: LayerId | undefined = layer ?? FIRST_LAYER;
  for (;;) {
    const found: Layer | undefined = id === undefined ? undefined : layers.get(id);
    if (!found?.into || passed.has(found.id)) return found;
    passed.add(found.id);
    id = found.into;
  }
}

/** Whether a stroke is seen: its layer is neither hidden nor deleted. */
export function isSeen(layers: Layers, stroke: Stroke): boolean {
  const layer = layerOf(layers, stroke);
  return !layer?.hidden && !layer?.deleted;
}

/** Returns the strokes that are seen; the very same list where nothing is hidden. */
export function seenOf(layers: Layers, strokes: readonly Stroke[]): readonly Stroke[] {
  const hides = [...layers.values()].some(({ hidden, deleted }) => hidden || deleted);
  return hides ? strokes.filter((stroke) => isSeen(layers, stroke)) : strokes;
}
