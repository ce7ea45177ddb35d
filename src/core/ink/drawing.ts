import type { Stroke } from '../model.ts';
import { linesOf } from './lines.ts';
import { noteBox } from './note.ts';
import { outlineOf, pathOf } from './outline.ts';

/** An element of SVG, in slide units. The one drawing of a stroke, from which stage, print and exported files are made. */
export interface Drawing {
  readonly tag: 'path' | 'g' | 'rect' | 'text';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children?: readonly Drawing[];
  readonly text?: string;
}

/** Lets the words through on paper and on a dark slide alike. */
const HIGHLIGHTER = 0.45;
/** What a note is written on. */
const NOTE_PAPER = '#fff6c9';

/** Returns the drawing of a stroke; the same object for the same stroke. */
export function drawingOf(stroke: Stroke): Drawing {
  const known = drawings.get(stroke);
  if (known) return known;
  const drawing = drawn(stroke);
  drawings.set(stroke, drawing);
  return drawing;
}

const drawings = new WeakMap<Stroke, Drawing>();

/** Whether a stroke lies under the words: the highlighter. All others stand over them, also over every highlighter. */
export const isUnderWords = ({ tool }: Stroke): boolean => tool === 'highlighter';

/** How ink under the words meets the slide: on paper it darkens it, on a dark slide (whose theme says so) it lights it up. */
export const UNDER_WORDS = 'mix-blend-mode:var(--ink-blend,multiply)';

function drawn(stroke: Stroke): Drawing {
  const named = { 'data-stroke': stroke.id, 'data-tool': stroke.tool };
  const { colour, width } = stroke;
  if (stroke.tool === 'note') return noteDrawing(stroke, named);
  if (stroke.tool === 'pen' || stroke.tool === 'highlighter') {
    const d = outlineOf({ points: stroke.points, width, tool: stroke.tool });
    const opacity = stroke.tool === 'pen' ? {} : { 'fill-opacity': HIGHLIGHTER };
    return { tag: 'path', attributes: { ...named, fill: colour, ...opacity, d } };
  }
  const line = { 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  return {
    tag: 'path',
    attributes: { ...named, fill: 'none', stroke: colour, ...line, d: pathOf(linesOf(stroke)) },
  };
}

function noteDrawing(
  stroke: Extract<Stroke, { readonly tool: 'note' }>,
  named: Drawing['attributes'],
): Drawing {
  const { x, y, width, height, lines } = noteBox(stroke);
  const paper: Drawing = {
    tag: 'rect',
    attributes: { x, y, width, height, rx: 4, fill: NOTE_PAPER, stroke: stroke.colour, 'stroke-width': 1.5 },
  };
  const words = lines.map(({ text, x: left, y: foot }): Drawing => {
    const font = {
      'font-size': stroke.width,
      'font-family': "'Rostrum Sans', sans-serif",
      'xml:space': 'preserve',
    };
    return { tag: 'text', attributes: { x: left, y: foot, fill: stroke.colour, ...font }, text };
  });
  return { tag: 'g', attributes: named, children: [paper, ...words] };
}
