import type { Layer, LayerId, SlideId } from '../model.ts';
import type { Ink } from './ink.ts';
import type { SlideInk } from './slide-ink.ts';

/** A layer that was deleted or merged, or came back, and how the slides were then: what was done on a slide since is undone before it. */
export interface LayerStep {
  readonly layer: LayerId;
  readonly was: Flags;
  readonly slides: ReadonlyMap<SlideId, SlideInk>;
}

type Flags = Pick<Layer, 'hidden' | 'deleted' | 'into'>;

/** Layers that are deleted or merged, and that came back from it, the last one last. */
export interface LayerSteps {
  readonly done: readonly LayerStep[];
  readonly undone: readonly LayerStep[];
}

export const noSteps: LayerSteps = { done: [], undone: [] };

/** Returns the ink with what is so of a layer from now on. */
export function withLayer(ink: Ink, layer: Layer): Ink {
  const before = ink.layers.get(layer.id);
  const layers = new Map(ink.layers).set(layer.id, layer);
  const isGone = layer.deleted !== undefined || layer.into !== undefined;
  const wasGone = before?.deleted !== undefined || before?.into !== undefined;
  if (isGone === wasGone) return { ...ink, layers };
  const { done, undone } = ink.steps;
  const others = (steps: readonly LayerStep[]): readonly LayerStep[] =>
    steps.filter((step) => step.layer !== layer.id);
  const step = { layer: layer.id, was: flagsOf(before), slides: ink.slides };
  const steps = isGone
    ? { done: [...done, step], undone: others(undone) }
    : { done: others(done), undone: [...others(undone), step] };
  return { ...ink, layers, steps };
}

/** Returns the layer that an undo on a slide brings back: the last one that went, unless something that stands was done on the slide since. */
export function layerToUndo(ink: Ink, slide: SlideId): Layer | undefined {
  const step = ink.steps.done.at(-1);
  return step && step.slides.get(slide)?.done?.change === ink.slides.get(slide)?.done?.change
    ? asBefore(ink, step)
    : undefined;
}

/** Returns the layer that a redo on a slide takes away again: the last one that came back, unless something else was done or undone there since. */
export function layerToRedo(ink: Ink, slide: SlideId): Layer | undefined {
  const step = ink.steps.undone.at(-1);
  const [then, now] = [step?.slides.get(slide), ink.slides.get(slide)];
  const isStill = then?.done?.change === now?.done?.change && then?.undone?.change === now?.undone?.change;
  return step && isStill ? asBefore(ink, step) : undefined;
}

/** The layer by the name that it has now, gone or there as before the step. */
function asBefore({ layers }: Ink, { layer: id, was }: LayerStep): Layer | undefined {
  const layer = layers.get(id);
  if (!layer) return undefined;
  const { hidden: _hidden, deleted: _deleted, into: _into, ...rest } = layer;
  return { ...rest, ...was };
}

const flagsOf = ({ hidden, deleted, into }: Partial<Layer> = {}): Flags => ({
  ...(hidden ? { hidden } : {}),
  ...(deleted ? { deleted } : {}),
  ...(into ? { into } : {}),
});
