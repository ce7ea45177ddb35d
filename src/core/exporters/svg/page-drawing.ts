import {
  boundsOf,
  firstGraphics,
  graphicsAfter,
  lookOf,
  matrixIn,
  numbersIn,
  type Given,
  type Graphics,
} from './graphics.ts';
import { matrixText, times, unchanged, type Matrix } from '../../matrix.ts';
import { pathData } from './path-data.ts';

/** A page as PDF.js tells it: operators by name with what each is given. */
export interface PageOperators {
  readonly height: number;
  readonly operators: readonly (readonly [name: string, given: Given])[];
  /** Returns the outline of a letter, codes and places for a size of 1; none for a blank. */
  readonly outline: (font: string, letter: string) => readonly number[];
}

/** How a path is painted, by the operators of PDF.js; one that only clips is not painted. */
const PAINTS: Readonly<
  Record<string, { readonly fills: boolean; readonly strokes: boolean; readonly evenOdd?: true }>
> = {
  fill: { fills: true, strokes: false },
  eoFill: { fills: true, strokes: false, evenOdd: true },
  stroke: { fills: false, strokes: true },
  closeStroke: { fills: false, strokes: true },
  fillStroke: { fills: true, strokes: true },
  eoFillStroke: { fills: true, strokes: true, evenOdd: true },
  closeFillStroke: { fills: true, strokes: true },
  endPath: { fills: false, strokes: false },
};

/** Operators that change nothing that is seen. */
const UNSEEN =
  /^(?:dependency|setFlatness|setMiterLimit|setRenderingIntent|endText|beginMarkedContent\w*|endMarkedContent)$/;

/**
 * Returns a page as the inside of an SVG of its own size in points: paths as they are, letters as outlines, so that it looks
 * the same in every program whatever fonts that has. `nameOf` names the operator that paints a path. Throws where the page
 * holds what is neither path nor text: a drawing that lacks something is never given out.
 */
export function pageDrawing(
  { height, operators, outline }: PageOperators,
  nameOf: (code: number) => string,
): string {
  const paper = openPaper();
  const kept: Graphics[] = [];
  let now: Graphics = { ...firstGraphics, matrix: [1, 0, 0, -1, 0, height] };
  let clips: 'nonzero' | 'evenodd' | undefined;
  let line = unchanged;
  let place = unchanged;
  const take: Readonly<Record<string, (given: Given) => void>> = {
    save: () => void kept.push(now),
    restore: () => void (now = kept.pop() ?? now),
    paintFormXObjectBegin: ([matrix]) => {
      kept.push(now);
      if (matrix) now = { ...now, matrix: times(now.matrix, matrixIn(matrix)) };
    },
    paintFormXObjectEnd: () => void (now = kept.pop() ?? now),
    beginGroup: () => {
      kept.push(now);
      paper.open(now);
      now = { ...now, blend: '', fillOpacity: 1, strokeOpacity: 1 };
    },
    endGroup: () => {
      paper.close();
      now = kept.pop() ?? now;
    },
    clip: () => void (clips = 'nonzero'),
    eoClip: () => void (clips = 'evenodd'),
    beginText: () => void (place = line = unchanged),
    setTextMatrix: ([matrix]) => void (place = line = matrixIn(matrix)),
    moveText: ([x, y]) => void (place = line = times(line, [1, 0, 0, 1, Number(x), Number(y)])),
    showText: ([letters]) => void (place = paper.write(lettersIn(letters), now, place, outline)),
    constructPath: ([code, data]) => {
      const clip = paper.path(nameOf(Number(code)), data, now, clips);
      if (clip !== undefined) now = { ...now, clip };
      clips = undefined;
    },
  };
  for (const [name, given] of operators) {
    if (UNSEEN.test(name)) continue;
    const after = graphicsAfter(now, name, given);
    if (after) now = after;
    else if (take[name]) take[name](given);
    else throw new Error(`a slide is drawn with ${name}, which is neither path nor text`);
  }
  return paper.svg();
}

type Outline = PageOperators['outline'];

interface Paper {
  /** Returns the clip that the path begins, where it is one. */
  readonly path: (
    paint: string,
    data: unknown,
    now: Graphics,
    clips: string | undefined,
  ) => string | undefined;
  /** Returns where the next letter stands. */
  readonly write: (
    letters: readonly (Letter | number)[],
    now: Graphics,
    from: Matrix,
    outline: Outline,
  ) => Matrix;
  /** Begins what is drawn as one and then mixed with what is under it. */
  readonly open: (now: Graphics) => void;
  readonly close: () => void;
  readonly svg: () => string;
}

/** Elements in order, and what they refer to: clips and letters, each kept once however often it is used. */
function openPaper(): Paper {
  const elements: string[] = [];
  const definitions = new Map<string, { readonly id: string; readonly element: string }>();
  const define = (key: string, elementOf: (id: string) => string): string => {
    const id = definitions.get(key)?.id ?? `d${definitions.size}`;
    if (!definitions.has(key)) definitions.set(key, { id, element: elementOf(id) });
    return id;
  };
  return {
    path(paint, data, now, clips) {
      const how = PAINTS[paint];
      if (!how) throw new Error(`a path is painted by ${paint}`);
      const [codes] = Array.isArray(data) ? data : [];
      const d = pathData(numbersIn(codes), 3);
      const drawn = `d="${d}" transform="${matrixText(now.matrix)}"`;
      const look = lookOf(now, how);
      const rule = how.evenOdd ? ' fill-rule="evenodd"' : '';
      if (look !== '' && d !== '') elements.push(bounded(now, `<path ${drawn}${look}${rule}/>`));
      if (clips === undefined) return undefined;
      const inside = `${boundsOf({ ...now, blend: '' })}><path ${drawn} clip-rule="${clips}"/></clipPath>`;
      return define(inside, (id) => `<clipPath id="${id}"${inside}`);
    },
    write(letters, now, from, outline) {
      let at = from;
      const uses = letters.map((letter) => {
        const here = at;
        const moved = typeof letter === 'number' ? -letter : letter.width;
        at = times(at, [1, 0, 0, 1, (moved * now.size) / 1000, 0]);
        const d = typeof letter === 'number' ? '' : pathData(outline(now.font, letter.fontChar), 4);
        if (d === '') return '';
        const id = define(d, (name) => `<path id="${name}" d="${d}"/>`);
        const place = times(times(now.matrix, here), [now.size, 0, 0, now.size, 0, 0]);
        return `<use href="#${id}" transform="${matrixText(place)}"/>`;
      });
      const look = lookOf(now, { fills: true, strokes: false });
      elements.push(`<g${look}${boundsOf(now)}>${uses.join('')}</g>`);
      return at;
    },
    open: (now) => {
      const opacity = now.fillOpacity === 1 ? '' : ` opacity="${now.fillOpacity}"`;
      elements.push(`<g${opacity}${boundsOf(now)}>`);
    },
    close: () => void elements.push('</g>'),
    svg: () => {
      const defined = [...definitions.values()].map(({ element }) => element).join('');
      return `<defs>${defined}</defs>${elements.join('')}`;
    },
  };
}

/** A clip counts in the coordinates of the element that names it, which are those of the page only without a transform. */
function bounded(now: Graphics, element: string): string {
  const bounds = boundsOf(now);
  return bounds === '' ? element : `<g${bounds}>${element}</g>`;
}

/** A letter as PDF.js tells it; its width in thousandths of its size. */
interface Letter {
  readonly fontChar: string;
  readonly width: number;
}

const lettersIn = (value: unknown): readonly (Letter | number)[] =>
  Array.isArray(value) ? value.filter((letter) => typeof letter === 'number' || isLetter(letter)) : [];

const isLetter = (value: unknown): value is Letter =>
  typeof value === 'object' && value !== null && 'fontChar' in value && 'width' in value;
