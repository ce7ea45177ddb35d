import { init, use, type ComposeOption } from 'echarts/core';
import { BarChart, CustomChart, type BarSeriesOption, type CustomSeriesOption } from 'echarts/charts';
import { GridComponent, type GridComponentOption } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import { escapeHtml } from '../layouts/html.ts';
import type { Modality } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import type { Box } from './chart.ts';
import { round } from './text.ts';

use([BarChart, CustomChart, GridComponent, SVGRenderer]);

export type ChartOption = ComposeOption<BarSeriesOption | CustomSeriesOption | GridComponentOption>;

/** What a mark of the drawing stands for: the number that its size shows, and the fact or facts that this comes from. */
export interface Mark {
  readonly value: number;
  readonly fact?: string;
  readonly derived?: string;
}

/** Where a value of an axis stands, in pixels. */
export type Place = (x: number, y: number) => readonly [x: number, y: number];

export interface Sketch {
  readonly option: ChartOption;
  /** By series, then by data index. */
  readonly marks: readonly (readonly Mark[])[];
  /** Text over the marks, drawn by us so that each number carries its place in the report. */
  readonly overlay: (place: Place) => string;
  readonly label: string;
}

/**
 * Draws with ECharts without a DOM and returns static SVG of fixed size: nothing moves, ids repeat, marks say what they
 * show in `data-value` and `data-fact`.
 */
export function drawSvg({ option, marks, overlay, label }: Sketch, box: Box): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: box.width, height: box.height });
  chart.setOption({ animation: false, ...option });
  const drawn = chart.renderToSVGString();
  const place: Place = (x, y) => {
    const [left = 0, top = 0] = chart.convertToPixel({ gridIndex: 0 }, [x, y]);
    return [left, top];
  };
  const text = overlay(place);
  chart.dispose();
  return svgOf(label, withMarks(inside(drawn), marks) + text, box);
}

/** Returns what was drawn as an image with words for those who do not see it. */
export const svgOf = (label: string, drawn: string, box: Box): string =>
  `<svg role="img" aria-label="${escapeHtml(label)}" width="${box.width}" height="${box.height}"` +
  ` viewBox="0 0 ${box.width} ${box.height}" xmlns="http://www.w3.org/2000/svg">${drawn}</svg>`;

/** How a bar is painted. */
interface BarLook {
  readonly fill: string;
  readonly outline?: string;
  readonly dashed?: true;
}

/** Full for what was reached, light with an outline for what is expected, a dashed outline alone for a target. */
export function barLook(colour: string, modality: Modality | undefined, theme: Theme): BarLook {
  const outline = colour === theme.past ? theme.ink3 : colour;
  if (modality === 'target') return { fill: theme.paper, outline, dashed: true };
  return modality === 'expected' ? { fill: theme.wash, outline } : { fill: colour };
}

/** A bar that stands for a value. */
export function barSvg(
  { x, y, width, height }: { readonly x: number; readonly y: number } & Box,
  { fill, outline, dashed }: BarLook,
  mark: Mark,
): string {
  const stroke = outline
    ? ` stroke="${outline}" stroke-width="3"${dashed ? ' stroke-dasharray="8 5"' : ''}`
    : '';
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"${stroke}${markAttributes(mark)}/>`;
}

export const lineSvg = (
  from: readonly [x: number, y: number],
  to: readonly [x: number, y: number],
  stroke: string,
  width = 1.5,
): string =>
  `<line x1="${round(from[0])}" x2="${round(to[0])}" y1="${round(from[1])}" y2="${round(to[1])}" stroke="${stroke}" stroke-width="${width}"/>`;

/** The content of ECharts' svg element without what answers a pointer: rules for hovering and their classes. */
function inside(svg: string): string {
  return svg
    .slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ class="[^"]*"/g, '')
    .replace(/\n+/g, '');
}

/** ECharts says which datum an element draws; each becomes what that datum stands for. */
function withMarks(svg: string, marks: readonly (readonly Mark[])[]): string {
  return svg.replace(/(?: ecmeta_\w+="\w+")+/g, (attributes) => {
    const series = Number(/ecmeta_series_index="(\d+)"/.exec(attributes)?.[1] ?? -1);
    const index = Number(/ecmeta_data_index="(\d+)"/.exec(attributes)?.[1] ?? -1);
    const mark = marks[series]?.[index];
    return mark ? markAttributes(mark) : '';
  });
}

/** What a mark of ours says of itself, as the slide markup has it. */
export function markAttributes({ value, fact, derived }: Mark): string {
  const source = fact ? ` data-fact="${fact}"` : derived ? ` data-derived="${derived}"` : '';
  return ` data-value="${value}"${source}`;
}
