import { matrixOf, times, unchanged, type Matrix } from '../../matrix.ts';

/** What is in force while a page is drawn (ISO 32000-1 §8.4). */
export interface Graphics {
  readonly matrix: Matrix;
  readonly fill: string;
  readonly stroke: string;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly width: number;
  readonly cap: string;
  readonly join: string;
  readonly dash: readonly number[];
  /** As CSS has it; '' where nothing is mixed. */
  readonly blend: string;
  /** Of the part of the page that is drawn on; '' for the whole. */
  readonly clip: string;
  readonly font: string;
  readonly size: number;
}

export const firstGraphics: Graphics = {
  matrix: unchanged,
  fill: '#000000',
  stroke: '#000000',
  fillOpacity: 1,
  strokeOpacity: 1,
  width: 1,
  cap: 'butt',
  join: 'miter',
  dash: [],
  blend: '',
  clip: '',
  font: '',
  size: 1,
};

const CAPS = ['butt', 'round', 'square'];
const JOINS = ['miter', 'round', 'bevel'];

/** What an operator is given, as PDF.js tells it. */
export type Given = readonly unknown[];

/** Returns the numbers of an array of any kind; none where it is no array. */
export function numbersIn(value: unknown): readonly number[] {
  if (Array.isArray(value)) return value.map(Number);
  return ArrayBuffer.isView(value) && Symbol.iterator in value ? Array.from(value as Iterable<number>) : [];
}

/** Returns six numbers as a matrix. */
export const matrixIn = (value: unknown): Matrix => matrixOf(numbersIn(value));

/** What operators that only say how to draw change, by their names in PDF.js. */
const CHANGES: Readonly<Record<string, (given: Given, now: Graphics) => Partial<Graphics>>> = {
  transform: (given, { matrix }) => ({ matrix: times(matrix, matrixIn(given)) }),
  setFillRGBColor: ([colour]) => ({ fill: String(colour) }),
  setStrokeRGBColor: ([colour]) => ({ stroke: String(colour) }),
  setLineWidth: ([width]) => ({ width: Number(width) }),
  setLineCap: ([cap]) => ({ cap: CAPS[Number(cap)] ?? 'butt' }),
  setLineJoin: ([join]) => ({ join: JOINS[Number(join)] ?? 'miter' }),
  setDash: ([dash]) => ({ dash: numbersIn(dash) }),
  setFont: ([font, size]) => ({ font: String(font), size: Number(size) }),
  setGState: ([entries], now) => Object.assign({}, ...listIn(entries).map((entry) => stateOf(entry, now))),
};

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function stateOf(entry: unknown, now: Graphics): Partial<Graphics> {
  const [name, value] = listIn(entry);
  switch (name) {
    case 'ca':
      return { fillOpacity: Number(value) };
    case 'CA':
      return { strokeOpacity: Number(value) };
    case 'BM':
      return { blend: value === 'source-over' ? '' : String(value) };
    case 'LW':
      return CHANGES['setLineWidth']?.([value], now) ?? {};
    case 'LC':
      return CHANGES['setLineCap']?.([value], now) ?? {};
    case 'LJ':
      return CHANGES['setLineJoin']?.([value], now) ?? {};
    default:
      return {};
  }
}

/** Returns what is in force after an operator; nothing where it is not one that only says how to draw. */
export function graphicsAfter(now: Graphics, operator: string, given: Given): Graphics | undefined {
  const change = CHANGES[operator];
  return change && { ...now, ...change(given, now) };
}

/** Returns the attributes of what is filled, stroked or both; '' where it is neither. */
export function lookOf(now: Graphics, paint: { readonly fills: boolean; readonly strokes: boolean }): string {
  const { fill, fillOpacity, stroke, strokeOpacity, width, cap, join, dash } = now;
  const filled = paint.fills ? ` fill="${fill}"${opacity('fill', fillOpacity)}` : ' fill="none"';
  if (!paint.strokes) return paint.fills ? filled : '';
  const dashes = dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`;
  const ends = `${cap === 'butt' ? '' : ` stroke-linecap="${cap}"`}${join === 'miter' ? '' : ` stroke-linejoin="${join}"`}`;
  return `${filled} stroke="${stroke}" stroke-width="${width}"${opacity('stroke', strokeOpacity)}${ends}${dashes}`;
}

const opacity = (kind: string, value: number): string => (value === 1 ? '' : ` ${kind}-opacity="${value}"`);

/** Returns the attributes that bound and mix what is drawn. */
export const boundsOf = ({ clip, blend }: Graphics): string =>
  `${clip === '' ? '' : ` clip-path="url(#${clip})"`}${blend === '' ? '' : ` style="mix-blend-mode:${blend}"`}`;
