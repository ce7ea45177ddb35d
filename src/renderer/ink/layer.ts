import type { Stroke, StrokeId } from '../../core/model.ts';
import { drawingOf, isUnderWords, UNDER_WORDS, type Drawing } from '../../core/ink/drawing.ts';
import { draw } from '../element.ts';

/** The drawing of a slide's ink, in slide units, over the slide. */
export interface InkLayer {
  /** To be put into a slide's section, in this order: what lies under the words, what lies over them, what is being drawn. */
  readonly parts: readonly SVGSVGElement[];
  /**
   * Draws these strokes and no others; those that did not change are left alone. Strokes being drawn are drawn apart, so
   * that nothing else is drawn again with them. Draws at most so many new ones; true where some are left for the next time.
   */
  readonly set: (strokes: readonly Stroke[], beingDrawn?: readonly Stroke[], most?: number) => boolean;
}

const PLACE =
  'position:absolute;inset:0;width:1280px;height:720px;overflow:hidden;pointer-events:none;z-index:5';

/** Returns an empty layer, to be put into a slide's section or over its picture. */
export function inkLayer(): InkLayer {
  const under = sheet(`${PLACE};${UNDER_WORDS}`);
  const over = sheet(PLACE);
  const top = sheet(`${PLACE};will-change:opacity`);
  const drawStrokes = drawnStrokes();
  const parts = [under, over, top];
  return {
    parts,
    set: (strokes, beingDrawn = [], most = Infinity) => {
      const above = new Set(beingDrawn);
      const isLeft = drawStrokes([...beingDrawn, ...strokes], most + above.size, (stroke) =>
        isUnderWords(stroke) ? under : above.has(stroke) ? top : over,
      );
      for (const part of parts) part.style.display = part.firstChild ? '' : 'none';
      return isLeft;
    },
  };
}

function sheet(style: string): SVGSVGElement {
  const svg = draw('svg', {
    'data-ink': true,
    viewBox: '0 0 1280 720',
    'aria-hidden': 'true',
    width: 1280,
    height: 720,
  });
  svg.style.cssText = `${style};display:none`;
  return svg;
}

type SheetOf = (stroke: Stroke) => SVGSVGElement;

/** Returns what draws strokes, each in its sheet and in the order of drawing, at most so many new ones, and takes away those that are no longer among them. */
function drawnStrokes(): (strokes: readonly Stroke[], most: number, sheetOf: SheetOf) => boolean {
  const drawn = new Map<StrokeId, { readonly stroke: Stroke; readonly element: SVGElement }>();
  const elementFor = (stroke: Stroke): SVGElement => {
    const before = drawn.get(stroke.id);
    if (before?.stroke === stroke) return before.element;
    const element = before ? redrawn(before.element, drawingOf(stroke)) : elementOf(drawingOf(stroke));
    if (before && before.element !== element) before.element.remove();
    drawn.set(stroke.id, { stroke, element });
    return element;
  };
  const takeAway = (strokes: readonly Stroke[]): void => {
    const wanted = new Set(strokes.map((stroke) => stroke.id));
    for (const [id, { element }] of drawn) {
      if (wanted.has(id)) continue;
      element.remove();
      drawn.delete(id);
    }
  };
  return (strokes, most, sheetOf) => {
    takeAway(strokes);
    const last = new Map<SVGSVGElement, SVGElement>();
    let left = most;
    for (const stroke of strokes) {
      if (!drawn.has(stroke.id)) left -= 1;
      if (left < 0) return true;
      const sheet = sheetOf(stroke);
      const element = elementFor(stroke);
      const before = last.get(sheet);
      const next = before ? before.nextSibling : sheet.firstChild;
      if (next !== element) sheet.insertBefore(element, next);
      last.set(sheet, element);
    }
    return false;
  };
}

/** A path is only given its new attributes; anything else is made anew. */
function redrawn(element: SVGElement, drawing: Drawing): SVGElement {
  if (drawing.tag !== 'path') return elementOf(drawing);
  for (const [name, value] of Object.entries(drawing.attributes)) {
    if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
  }
  return element;
}

function elementOf({ tag, attributes, children = [], text = '' }: Drawing): SVGElement {
  const element = draw(tag, attributes, ...children.map(elementOf));
  if (text !== '') element.append(text);
  return element;
}
