import { escapeHtml, phraseText, runsHtml } from '../layouts/html.ts';
import { say } from '../messages/index.ts';
import type { ContentOf, Deck } from '../model.ts';
import { charactersOf } from '../typography/faces.ts';
import type { ExportJob, FolderExporter } from './exporter.ts';
import type { Block } from './long-picture/blocks.ts';

/** Pixels of a phone's width at the density of today's: 360 × 3. */
const WIDTH = 1080;
/** Chromium draws no surface higher than 16,384 px; heights are only about right before they are drawn. */
const HIGHEST = 12_000;
/** About, of the head and foot of a picture and of the title of a part. */
const ENDS = 900;
const PART = 220;

/**
 * What the deck says as a picture to be scrolled on a phone (一图读懂): set for its width, the figures large, charts drawn
 * anew. Where it is too long for one picture it goes on in the next.
 */
export const longPicture: FolderExporter = {
  name: 'long-picture',
  extension: '',
  label: () => '手机长图',
  prints: true,
  async *files(job, printer) {
    const [{ printDocument }, { longCss }] = await Promise.all([
      import('./print-document.ts'),
      import('./long-picture/css.ts'),
    ]);
    const pictures = await picturesOf(job);
    const body = pictures
      .map((inside) => `<section class="long" data-theme="${job.deck.theme}">${inside}</section>`)
      .join('');
    const fonts = await job.subset(charactersOf(body));
    const { deck, signal, progress } = job;
    const page = { width: WIDTH, height: 1920 };
    const document = printDocument({ title: deck.title, page, css: longCss(deck), body, fonts });
    let done = 0;
    for await (const bytes of printer.draw(document, '.long', 1, signal)) {
      done++;
      yield { name: `${done}.png`, bytes };
      await progress(done, pictures.length);
    }
  },
};

/** The insides of the pictures: blocks by parts, as many to a picture as it holds. */
async function picturesOf({ deck, fonts, language }: ExportJob): Promise<readonly string[]> {
  const [{ blockOf }, { themes }] = await Promise.all([
    import('./long-picture/blocks.ts'),
    import('../themes/index.ts'),
  ]);
  const look = { fonts, theme: themes[deck.theme] };
  const pictures: string[][] = [[coverHtml(deck)]];
  let height = ENDS;
  const put = ({ html, height: added }: Block): void => {
    if (height + added > HIGHEST) {
      pictures.push([]);
      height = ENDS;
    }
    pictures.at(-1)?.push(html);
    height += added;
  };
  for (const { content } of deck.slides) {
    const block = content.type === 'section' ? partBlock(content) : blockOf(content, look);
    if (block) put(block);
  }
  const foot = say(language, 'long-picture-foot', { title: deck.title });
  const office = deck.office?.name ?? '';
  pictures.at(-1)?.push(`<footer><p>${escapeHtml(foot)}</p><p>${escapeHtml(office)}</p></footer>`);
  return pictures.map((parts) => parts.join(''));
}

function coverHtml({ title, slides }: Deck): string {
  const cover = slides.find(({ content }) => content.type === 'cover')?.content;
  if (cover?.type !== 'cover') return `<header><h1>${escapeHtml(title)}</h1></header>`;
  const over = cover.over ? `<p>${runsHtml(cover.over)}</p>` : '';
  const under = cover.under.map((line) => `<p>${runsHtml(line)}</p>`).join('');
  return `<header>${over}<h1>${runsHtml(cover.title)}</h1>${under}</header>`;
}

const partBlock = ({ title, number }: ContentOf<'section'>): Block => ({
  html: `<h2><span data-number>${number}</span><span>${runsHtml(title)}</span></h2>`,
  height: PART + Math.floor(phraseText(title).length / 12) * 80,
});
