import { escapeHtml } from '../layouts/html.ts';
import { faces } from '../typography/faces.ts';
import type { PrintDocument } from './exporter.ts';

export interface PrintParts {
  readonly title: string;
  /** Of a page, in CSS pixels. */
  readonly page: { readonly width: number; readonly height: number };
  readonly css: string;
  /** The inside of the body. */
  readonly body: string;
  /** TrueType files by face. */
  readonly fonts: Readonly<Record<string, Uint8Array>>;
}

/** Returns one page of html that asks for nothing but the font files beside it. Colours are printed as they are, also where a printer would save ink. */
export function printDocument({ title, page, css, body, fonts }: PrintParts): PrintDocument {
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>${fontCss(fonts)}
@page{size:${page.width}px ${page.height}px;margin:0}
html,body{margin:0;padding:0}
body{-webkit-print-color-adjust:exact;print-color-adjust:exact}
${css}</style></head>
<body>${body}</body></html>`;
  const files = Object.fromEntries(Object.entries(fonts).map(([face, bytes]) => [`${face}.ttf`, bytes]));
  return { html, title, files, ...page };
}

/** Rules that name the font files beside the document. */
function fontCss(fonts: PrintParts['fonts']): string {
  return faces
    .filter(({ face }) => fonts[face])
    .map(
      ({ face, family, weight }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};src:url(${face}.ttf) format('truetype')}`,
    )
    .join('\n');
}
