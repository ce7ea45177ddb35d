import { applyInk, seenStrokes, strokesOn, type Ink } from '../core/ink/ink.ts';
import { seenOf } from '../core/ink/layers.ts';
import { changeBetween } from '../core/ink/slide-ink.ts';
import type { InkEvent, Issue, SlideId, Stroke } from '../core/model.ts';
import type { Audience } from './audience.ts';
import type { DeckEvent, LayersTold } from './contract.ts';
import type { Host } from './host.ts';
import { slideOfAction, type InkAction, type LayerAction } from './ink-action.ts';
import { journalWriter, readInk } from './ink-journal.ts';
import { layersNow, ownLayers } from './layer-owner.ts';
import type { KeptSettings } from './settings.ts';

/** The one owner of a deck's ink. */
export interface InkOwner {
  readonly draw: (action: InkAction) => Promise<void>;
  readonly arrange: (action: LayerAction) => Promise<void>;
  /** A showing begins: it has a layer of its own, if the user wants that, from its first stroke. */
  readonly showingBegins: () => void;
  /** What is seen: without hidden and deleted layers. */
  readonly strokes: () => readonly Stroke[];
  readonly layers: () => LayersTold;
  /** Tells a new window all ink, slide by slide, that of the given one first. */
  readonly tellAll: (first: SlideId, tell: (event: DeckEvent) => void) => void;
  readonly issues: readonly Issue[];
}

/** What the owner is given. */
export interface InkGiven {
  readonly name: string;
  readonly settings: KeptSettings;
  /** Returns the name of a layer that is begun at that time, and of what was drawn before there were layers. */
  readonly nameLayer: (begun?: Date) => string;
}

/** Opens the ink of a deck: its journal is read, damaged lines are set aside. */
export async function ownInk(host: Host, given: InkGiven, { tell }: Audience): Promise<InkOwner> {
  const { name, settings } = given;
  const kept = await readInk(host.decks, name);
  let { ink } = kept;
  const journal = journalWriter(host.decks, `${name}/ink.jsonl`, tell);
  const now = (): string => host.now().toISOString();
  /** Applies and tells; returns when it is on the disk. */
  const happen = (event: InkEvent): Promise<void> => {
    const before = ink;
    ink = applyInk(before, event);
    if (ink === before) return Promise.resolve();
    if (event.type === 'layer') tell({ type: 'layers', layers: layers.told(ink) });
    else tellSlide(event.type === 'stroke' ? event.stroke.slide : event.slide, before);
    return journal.write(event);
  };
  const tellSlide = (slide: SlideId, before: Ink): void => {
    const { gone, came } = changeBetween(strokesOn(before, slide), strokesOn(ink, slide));
    tell({ type: 'ink-change', slide, gone, came });
  };
  const layers = ownLayers(given, host);
  return {
    issues: kept.issues,
    strokes: () => seenStrokes(ink),
    layers: () => layers.told(ink),
    tellAll: (first, put) => {
      const slides = [...ink.slides.keys()].filter((slide) => slide !== first);
      for (const slide of [first, ...slides]) put({ type: 'ink', slide, strokes: strokesOn(ink, slide) });
    },
    showingBegins: () => {
      if (settings.get().layerPerShowing) layers.leave();
    },
    async arrange(action) {
      const event = layers.eventOf(ink, action);
      if (event) await happen({ at: now(), format: 2, ...event });
      tell({ type: 'layers', layers: layers.told(ink) });
    },
    async draw(action) {
      if (action.type !== 'stroke') return drawn(eventOf(ink, action));
      const begun = layers.begin(ink);
      if (begun) void happen({ at: now(), format: 2, ...begun });
      const layer = layers.current();
      return drawn({ type: 'stroke', stroke: layer ? { ...action.stroke, layer } : action.stroke });
    },
  };

  async function drawn(event: Happened | undefined): Promise<void> {
    if (event) await happen({ at: now(), ...formOf(event), ...event });
  }
}
