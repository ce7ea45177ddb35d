import type { FontMetrics } from '../../../src/core/typography/typesetter.ts';
import { fonts } from '../../gallery/fonts.ts';

/** What a chart's SVG shows, read back from its text: nothing of the code that drew it is asked. */
export interface ReadDrawing {
  readonly chart: string;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly ReadMark[];
  /** Paths that stand for no value: the whole that a part is drawn on. */
  readonly empty: readonly { readonly area: number }[];
  readonly lines: readonly Box[];
  readonly texts: readonly ReadText[];
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A shape that stands for a value; `x`, `y` is the place that it marks: a circle's middle, a path's first point. */
export interface ReadMark extends Box {
  readonly shape: string;
  readonly value: number;
  readonly fact?: string;
  readonly fill: string;
  readonly dash: boolean;
  readonly outline: boolean;
  /** Of a path of closed pieces, in px². */
  readonly area: number;
  readonly x: number;
  readonly y: number;
}

export interface ReadText extends Box {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly facts: readonly string[];
  readonly derived: boolean;
  /** A number of the scale. */
  readonly scale: boolean;
}

/** Reads every chart of a slide. */
export function readDrawings(html: string): readonly ReadDrawing[] {
  return [...html.matchAll(/<figure data-chart="([^"]+)"[^>]*>(<svg[\s\S]*?<\/svg>)<\/figure>/g)].map(
    ([, chart = '', svg = '']) => ({ chart, ...readSvg(svg) }),
  );
}

function readSvg(svg: string): Omit<ReadDrawing, 'chart'> {
  const [, head = '', inside = ''] = /^<svg([^>]*)>([\s\S]*)<\/svg>$/.exec(svg) ?? [];
  const shapes = [...inside.matchAll(/<(rect|circle|path|line)\b([^>]*)>/g)].map(
    ([, shape = '', attributes = '']) => ({ shape, attributes }),
  );
  return {
    label: attribute(head, 'aria-label') ?? '',
    width: number(head, 'width'),
    height: number(head, 'height'),
    marks: shapes.filter(({ attributes }) => attributes.includes('data-value')).map(readMark),
    empty: shapes
      .filter(({ shape, attributes }) => shape === 'path' && !attributes.includes('data-value'))
      .map(({ attributes }) => ({ area: areaOf(attribute(attributes, 'd') ?? '') })),
    lines: shapes
      .filter(({ shape }) => shape === 'line')
      .map(({ attributes }) => boxOf(pointsOf('line', attributes))),
    texts: [...inside.matchAll(/<text\b([^>]*)>([\s\S]*?)<\/text>/g)].map(([, attributes = '', text = '']) =>
      readText(attributes, text),
    ),
  };
}

function readMark({ shape, attributes }: { readonly shape: string; readonly attributes: string }): ReadMark {
  const points = pointsOf(shape, attributes);
  const [x = Number.NaN, y = Number.NaN] =
    shape === 'circle' ? [number(attributes, 'cx'), number(attributes, 'cy')] : (points[0] ?? []);
  const fact = attribute(attributes, 'data-fact');
  return {
    ...boxOf(points),
    shape,
    x,
    y,
    value: number(attributes, 'data-value'),
    fill: attribute(attributes, 'fill') ?? '',
    dash: attributes.includes('stroke-dasharray'),
    outline: attributes.includes('stroke='),
    area: shape === 'path' ? areaOf(attribute(attributes, 'd') ?? '') : Number.NaN,
    ...(fact ? { fact } : {}),
  };
}

/** The blanks of marks at the ends of a text are not seen. */
function readText(attributes: string, inside: string): ReadText {
  const size = number(attributes, 'font-size');
  const text = plain(inside);
  const width = widthOf(
    inside,
    size,
    fonts[attribute(attributes, 'font-weight') === '700' ? 'sans-bold' : 'sans'],
  );
  const x = number(attributes, 'x');
  const y = number(attributes, 'y');
  const anchor = attribute(attributes, 'text-anchor');
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return {
    text,
    x,
    y,
    size,
    fill: attribute(attributes, 'fill') ?? '',
    left: left + (/^[“‘（《]/.test(text) ? size / 2 : 0),
    right: left + width - (/[，、。；：！？）”’》]$/.test(text) ? size / 2 : 0),
    top: y - size * 0.88,
    bottom: y + size * 0.12,
    facts: [...inside.matchAll(/data-fact="([^"]+)"/g)].map(([, fact = '']) => fact),
    derived: inside.includes('data-derived'),
    scale: inside.includes('data-number'),
  };
}

/** The sum of the advances, each at the size of its element, and of the spaces that `dx` puts in, in em or px. */
function widthOf(inside: string, whole: number, font: FontMetrics): number {
  const sizes = [whole];
  let width = 0;
  for (const [piece] of inside.matchAll(/<[^>]+>|[^<]+/g)) {
    const size = sizes.at(-1) ?? whole;
    if (piece === '</tspan>') sizes.pop();
    else if (piece.startsWith('<')) {
      const own = Number(attribute(piece, 'font-size') ?? size);
      const [, shift = '0', unit = ''] = /^(-?[\d.]+)(em)?$/.exec(attribute(piece, 'dx') ?? '') ?? [];
      width += Number(shift) * (unit === 'em' ? own : 1);
      sizes.push(own);
    } else
      width += [...plain(piece)].reduce((sum, one) => sum + font.advance(one.codePointAt(0) ?? 0), 0) * size;
  }
  return width;
}

const plain = (inside: string): string =>
  inside
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
}

const number = (attributes: string, name: string): number =>
  Number(attribute(attributes, name) ?? Number.NaN);

type Point = readonly [x: number, y: number];

function pointsOf(shape: string, attributes: string): readonly Point[] {
  const of = (name: string): number => number(attributes, name);
  switch (shape) {
    case 'rect':
      return [
        [of('x'), of('y')],
        [of('x') + of('width'), of('y') + of('height')],
      ];
    case 'circle':
      return [
        [of('cx') - of('r'), of('cy') - of('r')],
        [of('cx') + of('r'), of('cy') + of('r')],
      ];
    case 'line':
      return [
        [of('x1'), of('y1')],
        [of('x2'), of('y2')],
      ];
    default:
      return pathPoints(attribute(attributes, 'd') ?? '');
  }
}

/** The corners of a path of straight lines. */
function pathPoints(path: string): readonly Point[] {
  const points: Point[] = [];
  for (const [, command = '', rest = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = [...rest.matchAll(/-?[\d.]+/g)].map(([one]) => Number(one));
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const [x, y] = command === command.toLowerCase() ? (points.at(-1) ?? [0, 0]) : [0, 0];
      points.push([x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)]);
    }
  }
  return points;
}

/** The sum of the areas of a path's pieces, each closed by straight lines. */
function areaOf(path: string): number {
  return path
    .split('M')
    .slice(1)
    .map((piece) => pathPoints(`M${piece}`))
    .reduce((sum, points) => sum + Math.abs(polygon(points)), 0);
}

const polygon = (points: readonly Point[]): number =>
  points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

const boxOf = (points: readonly Point[]): Box => ({
  left: Math.min(...points.map(([x]) => x)),
  right: Math.max(...points.map(([x]) => x)),
  top: Math.min(...points.map(([, y]) => y)),
  bottom: Math.max(...points.map(([, y]) => y)),
});
