import type { AnySpan } from '../core/model.ts';

/** A figure as it stands on a drawn slide: a number in its text, or a mark of a chart. */
export interface DrawnFigure {
  readonly element: Element;
  /** Its places in the report; several where it is computed. */
  readonly spans: readonly AnySpan[];
}

const numbers = '[data-span],[data-derived],[data-printed-span],[data-fact]';
const sourced = `${numbers},[data-quote]`;

/** A finger or a mouse may miss a small number by so much, in px of the window. */
const slack = 6;

/**
 * Returns the numbers that the slide shows, each place once, in reading order; dates and marks of charts without text
 * are left out. A slide without numbers is asked for its first words of the report.
 */
export function numbersOn(section: Element): readonly DrawnFigure[] {
  const found = section.querySelectorAll(`:is(${numbers}):not(time)`);
  return eachOnce(found.length > 0 ? [...found] : [...section.querySelectorAll('[data-quote]')].slice(0, 1));
}

function eachOnce(elements: readonly Element[]): readonly DrawnFigure[] {
  const seen = new Set<string>();
  return elements.flatMap((element) => {
    const spans = spansOf(element);
    const key = keyOf(spans);
    if (spans.length === 0 || !element.textContent || seen.has(key)) return [];
    seen.add(key);
    return [{ element, spans }];
  });
}

/** Returns the figure, or the words of the report, under a place of the window: the smallest where several lie on each other. */
export function figureAt(section: Element, x: number, y: number): DrawnFigure | undefined {
  const found = [...section.querySelectorAll(sourced)].flatMap((element) =>
    [...element.getClientRects()].flatMap((box) => {
      const inside =
        x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;
      return inside ? [{ element, area: box.width * box.height }] : [];
    }),
  );
  const [nearest] = found.toSorted((one, other) => one.area - other.area);
  if (!nearest) return undefined;
  const spans = spansOf(nearest.element);
  return spans.length > 0 ? { element: nearest.element, spans } : undefined;
}

/** Returns everything on the slide that comes from one of the places. */
export function drawnFrom(section: Element, spans: readonly AnySpan[]): readonly Element[] {
  const wanted = new Set(spans.map(placeText));
  return [...section.querySelectorAll(sourced)].filter((element) => {
    const own = spansOf(element);
    return own.length > 0 && own.every((span) => wanted.has(placeText(span)));
  });
}

/** Returns the same text for the same places. */
export const keyOf = (spans: readonly AnySpan[]): string => spans.map(placeText).join();

const placeText = ({ start, end, report }: AnySpan): string => `${report ?? ''}${start}-${end}`;

function spansOf(element: Element): readonly AnySpan[] {
  const places =
    element.getAttribute('data-span') ??
    element.getAttribute('data-derived') ??
    element.getAttribute('data-printed-span') ??
    element.getAttribute('data-fact') ??
    element.getAttribute('data-quote') ??
    '';
  return [...places.matchAll(/(compared:)?(\d+)-(\d+)/g)].map(([, compared, start, end]) => {
    const span = { start: Number(start), end: Number(end) };
    return compared ? { ...span, report: 'compared' } : span;
  });
}
