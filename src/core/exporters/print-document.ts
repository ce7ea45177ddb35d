import type { RenderedDeck, Stroke } from '../model.ts';
import { highlighterOpacity, strokePath } from '../ink-path.ts';
import type { PrintDocument } from './exporter.ts';

/** Slide size in CSS pixels; a page has the same. */
const width = 1280;
const height = 720;

const fontFaces: readonly { readonly face: string; readonly family: string; readonly weight: number }[] = [
  { face: 'sans', family: 'Rostrum Sans', weight: 400 },
  { face: 'sans-bold', family: 'Rostrum Sans', weight: 700 },
  { face: 'serif-bold', family: 'Rostrum Serif', weight: 700 },
];

/** The rest of the page is the layouts' own. Colours are printed as they are, also where the printer would save ink. */
const pageCss = `@page{size:${width}px ${height}px;margin:0}
html,body{margin:0;padding:0}
body{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body>.page{position:relative;width:${width}px;height:${height}px;overflow:hidden;break-after:page;break-inside:avoid}
body>.page:last-child{break-after:auto}
svg[data-ink]{position:absolute;inset:0;z-index:9;pointer-events:none}`;

export interface PrintParts {
  readonly title: string;
  readonly rendered: RenderedDeck;
  /** TrueType files by face. */
  readonly fonts: Readonly<Record<string, Uint8Array>>;
  readonly ink: readonly Stroke[];
}

/** Returns the deck as one page of html that asks for nothing but the font files beside it. */
export function printDocument({ title, rendered, fonts, ink }: PrintParts): PrintDocument {
  const faces = fontFaces.filter(({ face }) => fonts[face]);
  const fontCss = faces.map(
    ({ face, family, weight }) =>
      `@font-face{font-family:'${family}';font-weight:${weight};src:url(${face}.ttf) format('truetype')}`,
  );
  const pages = rendered.slides.map((slide) => {
    const strokes = ink.filter((stroke) => stroke.slide === slide.id);
    return `<div class="page">${withInk(slide.html, strokes)}</div>`;
  });
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeText(title)}</title>
<style>${fontCss.join('\n')}\n${pageCss}</style><style>${rendered.css}</style></head>
<body>${pages.join('')}</body></html>`;
  const files = Object.fromEntries(
    faces.flatMap(({ face }) => (fonts[face] ? [[`${face}.ttf`, fonts[face]]] : [])),
  );
  return { html, title, files, width, height };
}

/** Ink lies on the slide as the last thing in its section, the highlighter under the pen, as on the stage. */
function withInk(html: string, strokes: readonly Stroke[]): string {
  if (strokes.length === 0) return html;
  const marked = strokes.filter((stroke) => stroke.tool === 'highlighter');
  const drawn = strokes.filter((stroke) => stroke.tool === 'pen');
  const paths = [...marked, ...drawn].map(inkPath).join('');
  const svg = `<svg data-ink aria-hidden="true" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${paths}</svg>`;
  const end = html.lastIndexOf('</section>');
  return `${html.slice(0, end)}${svg}${html.slice(end)}`;
}

function inkPath(stroke: Stroke): string {
  const opacity = stroke.tool === 'highlighter' ? ` fill-opacity="${highlighterOpacity}"` : '';
  return `<path data-stroke="${stroke.id}" fill="${stroke.colour}"${opacity} d="${strokePath(stroke)}"/>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
