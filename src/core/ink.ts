import type { Checked, InkEvent, Issue, SlideId, Stroke, StrokeId } from './model.ts';

/** Ink of a deck: what is seen on each slide, and what undo and redo would do there. */
export interface Ink {
  readonly slides: ReadonlyMap<SlideId, SlideInk>;
}

interface SlideInk {
  readonly strokes: readonly Stroke[];
  readonly done: readonly Change[];
  readonly undone: readonly Change[];
}

/** What one event did to a slide: both ways are kept, so that undoing is applying the other. */
interface Change {
  readonly added: readonly Stroke[];
  readonly removed: readonly { readonly stroke: Stroke; readonly at: number }[];
}

export const noInk: Ink = { slides: new Map() };

const blank: SlideInk = { strokes: [], done: [], undone: [] };

export const strokesOn = (ink: Ink, slide: SlideId): readonly Stroke[] =>
  ink.slides.get(slide)?.strokes ?? [];

export const allStrokes = (ink: Ink): readonly Stroke[] =>
  [...ink.slides.values()].flatMap(({ strokes }) => strokes);

/**
 * Applies an event.
 * [K1] a stroke id is drawn once: the same stroke again changes nothing.
 * [K2] erasing strokes that are not there changes nothing.
 * [K3] undo takes back the last change of its slide, redo the last undone one; a new change forgets what was undone.
 * [K4] strokes come back where they were in the order of drawing.
 */
export function applyInk(ink: Ink, event: InkEvent): Ink {
  const slide = event.type === 'stroke' ? event.stroke.slide : event.slide;
  const before = ink.slides.get(slide) ?? blank;
  const after = applyTo(before, event);
  return after === before ? ink : { slides: new Map(ink.slides).set(slide, after) };
}

function applyTo(slide: SlideInk, event: InkEvent): SlideInk {
  switch (event.type) {
    case 'stroke': {
      if (slide.strokes.some(({ id }) => id === event.stroke.id)) return slide;
      return changed(slide, { added: [event.stroke], removed: [] });
    }
    case 'erase': {
      const removed = slide.strokes.flatMap((stroke, at) =>
        event.strokes.includes(stroke.id) ? [{ stroke, at }] : [],
      );
      return removed.length === 0 ? slide : changed(slide, { added: [], removed });
    }
    case 'undo': {
      const last = slide.done.at(-1);
      if (!last) return slide;
      return {
        strokes: revert(slide.strokes, last),
        done: slide.done.slice(0, -1),
        undone: [...slide.undone, last],
      };
    }
    case 'redo': {
      const last = slide.undone.at(-1);
      if (!last) return slide;
      return {
        strokes: apply(slide.strokes, last),
        done: [...slide.done, last],
        undone: slide.undone.slice(0, -1),
      };
    }
  }
}

const changed = (slide: SlideInk, change: Change): SlideInk => ({
  strokes: apply(slide.strokes, change),
  done: [...slide.done, change],
  undone: [],
});

function apply(strokes: readonly Stroke[], { added, removed }: Change): readonly Stroke[] {
  const gone = new Set<StrokeId>(removed.map(({ stroke }) => stroke.id));
  return [...strokes.filter(({ id }) => !gone.has(id)), ...added];
}

function revert(strokes: readonly Stroke[], { added, removed }: Change): readonly Stroke[] {
  const gone = new Set<StrokeId>(added.map(({ id }) => id));
  const back = strokes.filter(({ id }) => !gone.has(id));
  for (const { stroke, at } of removed) back.splice(at, 0, stroke);
  return back;
}

/** An event as a line of the journal. */
export const journalLine = (event: InkEvent): string => `${JSON.stringify(event)}\n`;

/**
 * Reads a journal. A line that is no event (a torn last line after a power cut, a damaged one) is an issue with its
 * place; all others count.
 */
export function readJournal(text: string): Checked<readonly InkEvent[]> {
  const events: InkEvent[] = [];
  const issues: Issue[] = [];
  let start = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const event = line.trim() === '' ? undefined : parseLine(line);
    if (event) events.push(event);
    else if (line.trim() !== '') {
      issues.push({
        code: 'ink-line-damaged',
        values: { line: index + 1 },
        span: { start, end: start + line.length },
      });
    }
    start += line.length + 1;
  }
  return { value: events, issues };
}

function parseLine(line: string): InkEvent | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isEvent(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const isSlide = (value: unknown): boolean => typeof value === 'string' && value.startsWith('s-');

function isEvent(value: unknown): value is InkEvent {
  if (!isObject(value) || typeof value['at'] !== 'string') return false;
  if (value['type'] === 'stroke') return isStroke(value['stroke']);
  if (value['type'] === 'erase') return isSlide(value['slide']) && Array.isArray(value['strokes']);
  return (value['type'] === 'undo' || value['type'] === 'redo') && isSlide(value['slide']);
}

function isStroke(value: unknown): boolean {
  if (!isObject(value) || !isSlide(value['slide']) || typeof value['id'] !== 'string') return false;
  if (typeof value['colour'] !== 'string' || !/^#[0-9a-f]{6}$/i.test(value['colour'])) return false;
  if (value['tool'] !== 'pen' && value['tool'] !== 'highlighter') return false;
  const points = value['points'];
  return (
    typeof value['width'] === 'number' && Array.isArray(points) && points.length > 0 && points.every(isPoint)
  );
}

const isPoint = (point: unknown): boolean =>
  Array.isArray(point) &&
  point.length === 3 &&
  point.every((part) => typeof part === 'number' && Number.isFinite(part));
