import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RenderedDeck } from '../../src/core/model.ts';
import { root } from '../sources.ts';

/** Writes the deck as a page of reveal.js: the same slides, rules and font files as our own print view has. */
export async function revealFolder(
  folder: string,
  rendered: RenderedDeck,
  fonts: Readonly<Record<string, Uint8Array>>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const reveal = join(root, 'node_modules/reveal.js/dist');
  await Promise.all([
    cp(join(reveal, 'reveal.mjs'), join(folder, 'reveal.js')),
    cp(join(reveal, 'reveal.css'), join(folder, 'reveal.css')),
    ...Object.entries(fonts).map(([face, bytes]) => writeFile(join(folder, `${face}.ttf`), bytes)),
  ]);
  const slides = rendered.slides.map(({ html }) => html).join('\n');
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${rendered.slides[0]?.title ?? ''}</title>
<link rel="stylesheet" href="reveal.css"><style>
@font-face{font-family:'Rostrum Sans';font-weight:400;src:url(sans.ttf)}
@font-face{font-family:'Rostrum Sans';font-weight:700;src:url(sans-bold.ttf)}
@font-face{font-family:'Rostrum Serif';font-weight:700;src:url(serif-bold.ttf)}
</style><style>${rendered.css}</style></head><body><div class="reveal"><div class="slides">${slides}</div></div>
<script type="module">
import Reveal from './reveal.js';
const deck = new Reveal(document.querySelector('.reveal'), { width: 1280, height: 720, margin: 0, center: false });
deck.on('pdf-ready', () => { document.body.dataset.printable = 'yes'; });
await document.fonts.ready;
await deck.initialize();
</script></body></html>`,
  );
}
