import { escapeHtml } from '../layouts/html.ts';
import type { RenderedDeck, Slide } from '../model.ts';
import { typeset } from '../plan/typeset.ts';
import type { Exporter, ExportJob } from './exporter.ts';
import { charactersOf, faces } from '../typography/faces.ts';
import { renderSlides } from './printed.ts';
import { inkCss, withInk } from './slide-ink.ts';
import { utf8 } from './utf8.ts';
import { woffOf } from './woff.ts';

/** In Node and in every browser. */
declare function btoa(binary: string): string;

/**
 * The deck as one file that opens in any browser without a network: fonts cut to what is shown, charts as they are printed,
 * a policy (CSP 3) that lets nothing in but what is in the file. Notes are in it only where they were asked for.
 */
export const html: Exporter = {
  name: 'html',
  extension: '.html',
  takes: ['ink', 'notes'],
  label: () => '',
  async write(job) {
    const steps = job.deck.slides.length + 1;
    const rendered = await renderSlides(job, steps);
    const body = bodyOf(job, rendered);
    const fonts = await job.subset(charactersOf(body));
    const { code, hash } = await job.viewer();
    const page = pageOf(
      job.deck.title,
      `${fontCss(fonts)}\n${CSS}\n${inkCss}\n${rendered.css}`,
      body,
      code,
      hash,
    );
    await job.progress(steps, steps);
    return { bytes: utf8(page), pages: rendered.slides.length };
  },
};

function pageOf(title: string, css: string, body: string, code: string, hash: string): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; script-src '${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${css}</style>
</head>
<body>${body}<script>${code}</script></body>
</html>
`;
}

function bodyOf({ deck, ink, choices }: ExportJob, { slides }: RenderedDeck): string {
  const notes = new Map(deck.slides.map((slide) => [slide.id, slide.notes]));
  return slides
    .map((slide) => {
      const said = choices.notes ? notesHtml(notes.get(slide.id) ?? []) : '';
      return `<div class="page"><div class="slide">${withInk(slide, ink)}</div>${said}</div>`;
    })
    .join('');
}

function notesHtml(notes: Slide['notes']): string {
  const paragraphs = notes.map(
    ({ text }) => `<p>${escapeHtml(typeset(text, { start: 0, end: text.length }))}</p>`,
  );
  return `<aside hidden>${paragraphs.join('')}</aside>`;
}

function fontCss(fonts: Readonly<Record<string, Uint8Array>>): string {
  return faces
    .flatMap(({ face, family, weight }) => {
      const bytes = fonts[face];
      return bytes
        ? [
            `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff;base64,${base64(woffOf(bytes))}) format('woff')}`,
          ]
        : [];
    })
    .join('\n');
}

/** RFC 4648 §4, in pieces that an argument list holds. */
function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(pieces.join(''));
}

/** The page around the slides: one at a time and large, all in small, printed one a page, and the speaker's window. */
const CSS = `html,body{margin:0;height:100%;background:#14110e;overflow:hidden}
html[data-screen=white] body{background:#fff}
.page{position:fixed;inset:0;display:none}
.slide{position:absolute;left:50%;top:50%;width:1280px;height:720px;transform-origin:0 0;transform:scale(var(--scale,1)) translate(-50%,-50%)}
html[data-screen=slide] .page.current{display:block}
html[data-screen=overview] body{--columns:4;display:grid;grid-template-columns:repeat(4,1fr);grid-auto-rows:calc((100vw - 96px) / 4 * .5625);gap:16px;padding:24px;overflow-y:auto;align-content:start;box-sizing:border-box}
html{--columns:4}
html[data-screen=overview] .page{position:relative;inset:auto;display:block;overflow:hidden;cursor:pointer;container-type:inline-size;outline:2px solid transparent;outline-offset:4px}
html[data-screen=overview] .page.current{outline-color:#e9b45f}
html[data-screen=overview] .slide{left:0;top:0;transform:scale(calc(100cqw / 1280px))}
.speaker{height:auto;min-height:100%;overflow:auto;background:#14110e;color:#f2ebe0;font-family:'Rostrum Sans',sans-serif;padding:20px 28px;box-sizing:border-box}
.speaker>header{display:flex;justify-content:space-between;font-size:28px;font-variant-numeric:tabular-nums}
.speaker>.slides{display:flex;gap:20px;margin:16px 0}
.speaker .small{position:relative;width:640px;height:360px;overflow:hidden;flex:none}
.speaker .small+.small{width:360px;height:202.5px}
.speaker .small>section{transform-origin:0 0;transform:scale(.5)}
.speaker .small+.small>section{transform:scale(.28125)}
.speaker>article{font-size:22px;line-height:1.7}
.speaker>article p{margin:0 0 .8em}
@media print{@page{size:1280px 720px;margin:0}
html,body{height:auto;overflow:visible;background:none}
body{display:block!important;padding:0!important;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.page{position:relative!important;display:block!important;width:1280px;height:720px;break-after:page;overflow:hidden}
.slide{left:0!important;top:0!important;transform:none!important}}`;
