import { applyInk, seenStrokes, strokesOn, type Ink } from '../core/ink/ink.ts';
import { eventAt, journalLine } from '../core/ink/journal.ts';
import { seenOf } from '../core/ink/layers.ts';
import { changeBetween } from '../core/ink/slide-ink.ts';
import type { InkHappening, Issue, Language, SlideId, Stroke } from '../core/model.ts';
import type { Audience, Standing } from './audience.ts';
import type { DeckEvent, LayersTold } from './contract.ts';
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
  readonly layers: () => LayersTold;
  /** All ink, slide by slide, that of the given slide first; much of it comes bit by bit. */
  readonly standing: (first: SlideId) => Standing & { readonly inked: readonly SlideId[] };
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
    layers: () => layers.told(ink),
    standing: (first) => {
      const inked = [first, ...[...ink.slides.keys()].filter((slide) => slide !== first)];
      const told = inked.map((slide) => (): DeckEvent => ({
        type: 'ink',
        slide,
        strokes: strokesOn(ink, slide),
      }));
      const few = howManyAtOnce(inked.map((slide) => strokesOn(ink, slide)));
      return { inked, atOnce: told.slice(0, few).map((one) => one()), later: told.slice(few) };
    },
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
        const happening = happeningOf(ink, action);
        return happening && happen(happening);
      }
      const layer = layers.next(ink);
      const begun = ink.layers.has(layer.id) ? undefined : happen({ type: 'layer', layer });
      await Promise.all([begun, happen({ type: 'stroke', stroke: { ...action.stroke, layer: layer.id } })]);
    },
  };
}

/** So many points a window is told at once: half a megabyte, which it reads between two frames. */
const AT_ONCE = 30_000;

/** How many slides, one at least, have no more points together than are told at once. */
function howManyAtOnce(slides: readonly (readonly Stroke[])[]): number {
  let points = 0;
  const over = slides.findIndex((strokes) => {
    points += strokes.reduce((sum, stroke) => sum + stroke.points.length, 0);
    return points > AT_ONCE;
  });
  return over < 0 ? slides.length : Math.max(1, over);
}

function inkChange(before: Ink, after: Ink, slide: SlideId): DeckEvent {
  return { type: 'ink-change', slide, ...changeBetween(strokesOn(before, slide), strokesOn(after, slide)) };
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
