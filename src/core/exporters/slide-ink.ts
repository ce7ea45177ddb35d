import { highlighterOpacity, strokePath } from '../ink-path.ts';
import type { RenderedSlide, Stroke } from '../model.ts';

/** Returns the slide's html with its ink as the last thing in its section, the highlighter under the pen, as on the stage. */
export function withInk({ id, html }: RenderedSlide, ink: readonly Stroke[]): string {
  const strokes = ink.filter((stroke) => stroke.slide === id);
  if (strokes.length === 0) return html;
  const marked = strokes.filter((stroke) => stroke.tool === 'highlighter');
  const drawn = strokes.filter((stroke) => stroke.tool === 'pen');
  const paths = [...marked, ...drawn].map(inkPath).join('');
  const svg = `<svg data-ink aria-hidden="true" width="1280" height="720" viewBox="0 0 1280 720">${paths}</svg>`;
  const end = html.lastIndexOf('</section>');
  return `${html.slice(0, end)}${svg}${html.slice(end)}`;
}

function inkPath(stroke: Stroke): string {
  const opacity = stroke.tool === 'highlighter' ? ` fill-opacity="${highlighterOpacity}"` : '';
  return `<path data-stroke="${stroke.id}" fill="${stroke.colour}"${opacity} d="${strokePath(stroke)}"/>`;
}

/** For the page that the slides stand on. */
export const inkCss = 'svg[data-ink]{position:absolute;inset:0;z-index:9;pointer-events:none}';
