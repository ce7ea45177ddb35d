import { drawingOf, isUnderWords, UNDER_WORDS, type Drawing } from '../ink/drawing.ts';
import { escapeHtml } from '../layouts/html.ts';
import type { RenderedSlide, Stroke } from '../model.ts';

/** Returns the slide's html with its ink as the last thing in its section, the highlighter under the words, as on the stage. */
export function withInk({ id, html }: RenderedSlide, ink: readonly Stroke[]): string {
  const strokes = ink.filter((stroke) => stroke.slide === id);
  const under = svgOf(strokes.filter(isUnderWords), ` style="${UNDER_WORDS}"`);
  const over = svgOf(
    strokes.filter((stroke) => !isUnderWords(stroke)),
    '',
  );
  if (under + over === '') return html;
  const end = html.lastIndexOf('</section>');
  return `${html.slice(0, end)}${under}${over}${html.slice(end)}`;
}

function svgOf(strokes: readonly Stroke[], style: string): string {
  if (strokes.length === 0) return '';
  const drawn = strokes.map((stroke) => elementHtml(drawingOf(stroke))).join('');
  return `<svg data-ink aria-hidden="true" width="1280" height="720" viewBox="0 0 1280 720"${style}>${drawn}</svg>`;
}

function elementHtml({ tag, attributes, children = [], text = '' }: Drawing): string {
  const set = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`);
  const inside = children.map(elementHtml).join('') + escapeHtml(text);
  return inside === '' ? `<${tag}${set.join('')}/>` : `<${tag}${set.join('')}>${inside}</${tag}>`;
}

/** For the page that the slides stand on. */
export const inkCss = 'svg[data-ink]{position:absolute;inset:0;z-index:9;pointer-events:none}';
