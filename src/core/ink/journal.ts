import type { Checked, InkEvent, InkHappening, Issue } from '../model.ts';

/** What lines of this program's own form are. */
const FORMAT = 2;

/** Returns what the journal keeps of something that happened at that ISO time. */
export const eventAt = (at: string, happening: InkHappening): InkEvent =>
  isOfFirstForm(happening) ? { at, ...happening } : { at, format: FORMAT, ...happening };

function isOfFirstForm(happening: InkHappening): boolean {
  if (happening.type === 'stroke') return ['pen', 'highlighter'].includes(happening.stroke.tool);
  return happening.type !== 'replace' && happening.type !== 'layer';
}

/** An event as a line of the journal. */
export const journalLine = (event: InkEvent): string => `${JSON.stringify(event)}\n`;

/**
 * Reads a journal. A line that is no event (a torn last line after a power cut, a damaged one) is an issue with its
 * place, and so is one of a newer program; all others count.
 */
export function readJournal(text: string): Checked<readonly InkEvent[]> {
  const reading = readingJournal(text);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** Characters of a journal that are read between two pauses: a few milliseconds' work. */
const BETWEEN = 200_000;

/** Reads a journal as `readJournal` does, and pauses again and again, so that who reads a long one can do something else. */
export function* readingJournal(text: string): Generator<void, Checked<readonly InkEvent[]>> {
  const events: InkEvent[] = [];
  const issues: Issue[] = [];
  let start = 0;
  let paused = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const read = line.trim() === '' ? undefined : parseLine(line);
    if (typeof read === 'object') events.push(read);
    else if (read) {
      const span = { start, end: start + line.length };
      issues.push({ code: read, values: { line: index + 1 }, span });
    }
    start += line.length + 1;
    if (start - paused < BETWEEN) continue;
    paused = start;
    yield;
  }
  return { value: events, issues };
}

function parseLine(line: string): InkEvent | 'ink-line-damaged' | 'ink-line-newer' {
  try {
    const value: unknown = JSON.parse(line);
    if (isEvent(value)) return value;
    return isNewer(value) ? 'ink-line-newer' : 'ink-line-damaged';
  } catch {
    return 'ink-line-damaged';
  }
}

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isSlide = (value: unknown): boolean => isText(value) && value.startsWith('s-');
const isListOf = (value: unknown, isOne: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);

const isNewer = (value: unknown): boolean =>
  isObject(value) && typeof value['format'] === 'number' && value['format'] > FORMAT;

function isEvent(value: unknown): value is InkEvent {
  if (!isObject(value) || !isText(value['at']) || isNewer(value)) return false;
  if (value['type'] === 'stroke') return isStroke(value['stroke']);
  if (value['type'] === 'layer') return isLayer(value['layer']);
  if (!isSlide(value['slide'])) return false;
  if (value['type'] === 'erase') return isListOf(value['strokes'], isText);
  if (value['type'] === 'replace') return isListOf(value['strokes'], isReplaced);
  return value['type'] === 'undo' || value['type'] === 'redo';
}

const isReplaced = (value: unknown): boolean =>
  isObject(value) && isText(value['stroke']) && isListOf(value['pieces'], isStroke);

function isLayer(value: unknown): boolean {
  if (!isObject(value) || !isText(value['id']) || !isText(value['name']) || !isText(value['at']))
    return false;
  const { by, into, hidden, deleted } = value;
  return (
    [by, into].every(isTextOrNone) && [hidden, deleted].every((flag) => flag === undefined || flag === true)
  );
}

const isTextOrNone = (value: unknown): boolean => value === undefined || isText(value);

/** The tools that leave something, and how many points each needs at the least. */
const TOOLS: Readonly<Record<string, number>> = {
  pen: 1,
  highlighter: 1,
  line: 2,
  arrow: 2,
  rectangle: 2,
  ellipse: 2,
  note: 1,
};

function isStroke(value: unknown): boolean {
  if (!isObject(value) || !isSlide(value['slide']) || !isText(value['id'])) return false;
  if (!isText(value['colour']) || !/^#[0-9a-f]{6}$/i.test(value['colour'])) return false;
  if (!isText(value['tool']) || !isTextOrNone(value['layer'])) return false;
  const least = TOOLS[value['tool']];
  if (least === undefined || (value['tool'] === 'note' && !isText(value['text']))) return false;
  const points = value['points'];
  return (
    typeof value['width'] === 'number' &&
    Array.isArray(points) &&
    points.length >= least &&
    points.every(isPoint)
  );
}

const isPoint = (point: unknown): boolean =>
  Array.isArray(point) &&
  point.length === 3 &&
  Number.isFinite(point[0]) &&
  Number.isFinite(point[1]) &&
  Number.isFinite(point[2]);
