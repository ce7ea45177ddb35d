import { escapeHtml } from '../layouts/html.ts';
import type { Modality } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import { isTypedId } from '../typed.ts';
import type { Box } from './chart.ts';
import { round } from './text.ts';

/** What a mark of the drawing stands for: the number that its size shows, and the fact, the facts or the words that this comes from. */
export interface Mark {
  readonly value: number;
  readonly fact?: string;
  readonly derived?: string;
  readonly quote?: string;
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

/** What a mark of ours says of itself, as the slide markup has it. */
export function markAttributes({ value, fact, derived, quote }: Mark): string {
  if (fact && isTypedId(fact)) return ` data-value="${value}" data-typed=""`;
  const sources = { 'data-fact': fact, 'data-derived': derived, 'data-quote': quote };
  const source = Object.entries(sources).find(([, places]) => places);
  return ` data-value="${value}"${source ? ` ${source[0]}="${source[1]}"` : ''}`;
}
