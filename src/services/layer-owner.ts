import type { Ink } from '../core/ink/ink.ts';
import { FIRST_LAYER } from '../core/ink/layers.ts';
import type { Layer, LayerId } from '../core/model.ts';
import type { LayersTold } from './contract.ts';
import type { LayerAction } from './ink-action.ts';

/** What a layer is made with. */
export interface LayerMaking {
  readonly now: () => Date;
  /** Who draws here, where the machine knows. */
  readonly author: string | undefined;
  /** Returns the name of a layer that is begun at that time; without one, of what was drawn before there were layers. */
  readonly nameLayer: (begun?: Date) => string;
  /** Whether each showing has a layer of its own. */
  readonly perShowing: () => boolean;
}

/** Which layer one draws on. */
export interface LayerOwner {
  readonly told: (ink: Ink) => LayersTold;
  /** Returns the layer that the next stroke belongs to, one that is there or a new one, and goes on with it. */
  readonly next: (ink: Ink) => Layer;
  /** The next stroke begins a layer. */
  readonly leave: () => void;
  /** Returns what a layer is once the action is done; nothing where it changes nothing. */
  readonly after: (ink: Ink, action: LayerAction) => Layer | undefined;
}

/**
 * [L1] a stroke goes on with the layer drawn on last, as long as that is seen; drawn ink is never hidden at once.
 * [L2] the first stroke of a showing begins a layer where the user wants that; else it goes on with the newest.
 * [L3] what was drawn before there were layers is listed as the first one.
 */
export function ownLayers({ now, author, nameLayer, perShowing }: LayerMaking): LayerOwner {
  let current: LayerId | undefined;
  let isLeft = false;

  const made = (ink: Ink, name?: string): Layer => {
    const begun = now();
    const id: LayerId = `l-${begun.getTime().toString(36)}-${ink.layers.size}`;
    const by = author === undefined ? {} : { by: author };
    return { id, name: name ?? nameLayer(begun), at: begun.toISOString(), ...by };
  };
  const goOn = (layer: Layer): Layer => {
    current = layer.id;
    isLeft = false;
    return layer;
  };
  const drawable = (ink: Ink): Layer | undefined => {
    const last = current === undefined ? undefined : ink.layers.get(current);
    if (last) return isDrawable(last) ? last : undefined;
    if (isLeft || perShowing()) return undefined;
    return [...ink.layers.values()].findLast((layer) => layer.id !== FIRST_LAYER && isDrawable(layer));
  };
  return {
    told: (ink) => ({
      layers: listed(ink, nameLayer),
      ...(current === undefined ? {} : { current }),
      perShowing: perShowing(),
    }),
    next: (ink) => goOn(drawable(ink) ?? made(ink)),
    leave: () => {
      current = undefined;
      isLeft = true;
    },
    after: (ink, action) => {
      if (action.do === 'begin') return goOn(made(ink, action.name));
      if (action.do === 'per-showing') return undefined;
      const known = listed(ink, nameLayer);
      const layer = known.find(({ id }) => id === action.layer);
      return layer && changed(layer, action, known);
    },
  };
}

const isDrawable = ({ hidden, deleted, into }: Layer): boolean => !hidden && !deleted && !into;

/** The layers that are or were, the first one too where something is on it. */
function listed({ layers, slides }: Ink, nameLayer: LayerMaking['nameLayer']): readonly Layer[] {
  if (layers.has(FIRST_LAYER)) return [...layers.values()];
  const hasFirst = [...slides.values()].some(({ strokes }) =>
    strokes.some(({ layer }) => layer === undefined),
  );
  const first = { id: FIRST_LAYER, name: nameLayer(), at: '' };
  return hasFirst ? [first, ...layers.values()] : [...layers.values()];
}

type Changing = Exclude<LayerAction, { readonly do: 'begin' | 'per-showing' }>;

function changed(whole: Layer, action: Changing, known: readonly Layer[]): Layer | undefined {
  const { hidden: _hidden, deleted: _deleted, ...layer } = whole;
  switch (action.do) {
    case 'show':
    case 'restore':
      return layer;
    case 'hide':
      return { ...layer, hidden: true };
    case 'delete':
      return { ...layer, deleted: true };
    case 'rename':
      return { ...whole, name: action.name };
    case 'merge': {
      const into = known.find(({ id }) => id === action.into);
      return into && isDrawable(into) && into.id !== layer.id ? { ...layer, into: into.id } : undefined;
    }
  }
}
