import type { InkEvent, Layer, LayerId, SlideId, Stroke } from '../model.ts';
import { noSteps, withLayer, type LayerSteps } from './layer-steps.ts';
import { seenOf } from './layers.ts';
import { blankSlide, redone, replaced, undone, withStrokes, type SlideInk } from './slide-ink.ts';

/** Ink of a deck: what is on each slide, with what undo and redo would do there, and its layers. */
export interface Ink {
  readonly slides: ReadonlyMap<SlideId, SlideInk>;
  /** In the order in which they were begun. */
  readonly layers: ReadonlyMap<LayerId, Layer>;
  readonly steps: LayerSteps;
}

export const noInk: Ink = { slides: new Map(), layers: new Map(), steps: noSteps };

/** All strokes of a slide, also those of hidden and deleted layers. */
export const strokesOn = (ink: Ink, slide: SlideId): readonly Stroke[] =>
  ink.slides.get(slide)?.strokes ?? [];

/** The strokes of all slides that are seen: those of hidden and deleted layers are left out. */
export const seenStrokes = (ink: Ink): readonly Stroke[] =>
  [...ink.slides.values()].flatMap(({ strokes }) => seenOf(ink.layers, strokes));

/**
 * Applies an event.
 * [K1] a stroke id is drawn once: the same stroke again changes nothing.
 * [K2] erasing strokes that are not there changes nothing.
 * [K3] undo takes back the last change of its slide, redo the last undone one; a new change forgets what was undone.
 * [K4] strokes come back where they were in the order of drawing; pieces stand where their stroke stood.
 * [K5] layers are of the whole deck: what is so of one is what was said last, and undoing on a slide is no event of theirs.
 * [K6] a layer that was deleted or merged is what an undo on a slide is to bring back first, until something is drawn there.
 */
export function applyInk(ink: Ink, event: InkEvent): Ink {
  return replayInk(ink, [event]);
}

/** Applies events in order, as `applyInk` would one by one; in time in proportion to what they hold. */
export function replayInk(ink: Ink, events: readonly InkEvent[]): Ink {
  let after = ink;
  let onSlides: SlideEvent[] = [];
  for (const event of events) {
    if (event.type !== 'layer') {
      onSlides.push(event);
      continue;
    }
    after = withLayer(replaySlides(after, onSlides), event.layer);
    onSlides = [];
  }
  return replaySlides(after, onSlides);
}

function replaySlides(ink: Ink, events: readonly SlideEvent[]): Ink {
  const slides = new Map(ink.slides);
  let changed = false;
  for (const [slide, ofSlide] of bySlide(events)) {
    const before = slides.get(slide) ?? blankSlide;
    const after = replaySlide(before, ofSlide);
    if (after === before) continue;
    slides.set(slide, after);
    changed = true;
  }
  return changed ? { ...ink, slides } : ink;
}

type SlideEvent = Exclude<InkEvent, { readonly type: 'layer' }>;

/** What happens on one slide never touches another. */
function bySlide(events: readonly SlideEvent[]): ReadonlyMap<SlideId, readonly SlideEvent[]> {
  const found = new Map<SlideId, SlideEvent[]>();
  for (const event of events) {
    const slide = slideOf(event);
    const list = found.get(slide);
    if (list) list.push(event);
    else found.set(slide, [event]);
  }
  return found;
}

/** Returns the slide that an event happens on. */
export const slideOf = (event: SlideEvent): SlideId =>
  event.type === 'stroke' ? event.stroke.slide : event.slide;

/** Strokes that were drawn one after the other are added at once. */
function replaySlide(first: SlideInk, events: readonly SlideEvent[]): SlideInk {
  let slide = first;
  let drawn: Stroke[] = [];
  for (const event of events) {
    if (event.type === 'stroke') {
      drawn.push(event.stroke);
      continue;
    }
    slide = applyTo(withStrokes(slide, drawn), event);
    drawn = [];
  }
  return withStrokes(slide, drawn);
}

function applyTo(slide: SlideInk, event: Exclude<SlideEvent, { readonly type: 'stroke' }>): SlideInk {
  switch (event.type) {
    case 'erase':
      return replaced(
        slide,
        event.strokes.map((stroke) => ({ stroke, pieces: [] })),
      );
    case 'replace':
      return replaced(slide, event.strokes);
    case 'undo':
      return undone(slide);
    case 'redo':
      return redone(slide);
  }
}
