import { applyInk, seenStrokes, strokesOn, type Ink } from '../core/ink/ink.ts';
import { eventAt, journalLine } from '../core/ink/journal.ts';
import { layerToRedo, layerToUndo } from '../core/ink/layer-steps.ts';
import { seenOf } from '../core/ink/layers.ts';
import { changeBetween } from '../core/ink/slide-ink.ts';
import type { InkHappening, Issue, Language, Layer, SlideId, Stroke } from '../core/model.ts';
import type { Audience } from './audience.ts';
import type { DeckEvent } from './contract.ts';
import type { Host } from './host.ts';
import type { InkAction, LayerAction } from './ink-action.ts';
import { readInk } from './ink-journal.ts';
import { journalWriter } from './journal-writer.ts';
import { layerName } from './layer-name.ts';
import { ownLayers } from './layer-owner.ts';
import type { KeptSettings } from './settings.ts';

/** The one owner of a deck's ink. What it is asked resolves when it is on the disk, or is kept until the disk takes it. */
export interface InkOwner {
  readonly draw: (action: InkAction) => Promise<void>;
  readonly arrange: (action: LayerAction) => Promise<void>;
  /** A showing begins; it has a layer of its own from its first stroke, where the user wants that. */
  readonly beginShowing: () => void;
  /** What is seen: without hidden and deleted layers. */
  readonly strokes: () => readonly Stroke[];
  /** All that is drawn on a slide, also what is hidden. */
  readonly strokesOn: (slide: SlideId) => readonly Stroke[];
  /** What a window is told that begins to watch: the layers, which slides have ink, and that of the given slide. */
  readonly standing: (slide: SlideId) => readonly DeckEvent[];
  readonly issues: readonly Issue[];
}

/** What the owner of a deck's ink is given. */
export interface InkGiven {
  readonly name: string;
  readonly settings: KeptSettings;
  readonly language: Language;
}

/** Opens the ink of a deck: its journal is read, damaged lines are set aside. */
export async function ownInk(
  host: Host,
  { name, settings, language }: InkGiven,
  { tell }: Audience,
): Promise<InkOwner> {
  const kept = await readInk(host.decks, name);
  let { ink } = kept;
  const journal = journalWriter(host.decks, `${name}/ink.jsonl`, tell);
  const perShowing = (): boolean => settings.get().layerPerShowing;
  const nameLayer = (begun?: Date): string => layerName(language, begun);
  const layers = ownLayers({ now: host.now, author: host.author, nameLayer, perShowing });
  const tellLayers = (): void => tell({ type: 'layers', ...layers.told(ink) });

  const happen = (happening: InkHappening): Promise<void> => {
    const event = eventAt(host.now().toISOString(), happening);
    const before = ink;
    ink = applyInk(before, event);
    if (ink === before) return Promise.resolve();
    if (happening.type === 'layer') tellLayers();
    else tell(inkChange(before, ink, happening.type === 'stroke' ? happening.stroke.slide : happening.slide));
    return journal.write(journalLine(event));
  };
  return {
    issues: kept.issues,
    strokes: () => seenStrokes(ink),
    strokesOn: (slide) => strokesOn(ink, slide),
    standing: (slide) => [
      { type: 'layers', ...layers.told(ink) },
      { type: 'inked', slides: [...ink.slides.keys()] },
      { type: 'ink', slide, strokes: strokesOn(ink, slide) },
    ],
    beginShowing: () => {
      if (perShowing()) layers.leave();
    },
    arrange: async (action) => {
      if (action.do === 'per-showing') settings.set({ layerPerShowing: action.on });
      const layer = layers.after(ink, action);
      if (layer) await happen({ type: 'layer', layer });
      else tellLayers();
    },
    draw: async (action) => {
      if (action.type !== 'stroke') {
        const layer = layerBeside(ink, action);
        if (layer) return happen({ type: 'layer', layer });
        const happening = happeningOf(ink, action);
        return happening && happen(happening);
      }
      const layer = layers.next(ink);
      const begun = ink.layers.has(layer.id) ? undefined : happen({ type: 'layer', layer });
      await Promise.all([begun, happen({ type: 'stroke', stroke: { ...action.stroke, layer: layer.id } })]);
    },
  };
}

function inkChange(before: Ink, after: Ink, slide: SlideId): DeckEvent {
  return { type: 'ink-change', slide, ...changeBetween(strokesOn(before, slide), strokesOn(after, slide)) };
}

/** The layer that an undo or redo is about rather than the slide. */
function layerBeside(
  ink: Ink,
  { type, slide }: Exclude<InkAction, { readonly type: 'stroke' }>,
): Layer | undefined {
  if (type === 'undo') return layerToUndo(ink, slide);
  return type === 'redo' ? layerToRedo(ink, slide) : undefined;
}

/** What the journal keeps of an action; clearing a slide is erasing all that is seen on it. */
function happeningOf(
  ink: Ink,
  action: Exclude<InkAction, { readonly type: 'stroke' }>,
): InkHappening | undefined {
  if (action.type !== 'clear') return action;
  const strokes = seenOf(ink.layers, strokesOn(ink, action.slide)).map(({ id }) => id);
  return strokes.length === 0 ? undefined : { type: 'erase', slide: action.slide, strokes };
}
