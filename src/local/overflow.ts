import { slidePages } from '../core/exporters/pdf.ts';
import { printDocument } from '../core/exporters/print-document.ts';
import type { Deck } from '../core/model.ts';
import { renderDeck } from '../core/render.ts';
import { readFonts } from '../services/deck-fonts.ts';
import { installedBrowser } from './browser.ts';
import { misfitsOnPage, type Misfit } from './measure-page.ts';
import { localPrinter } from './printer.ts';
import { shippedFonts } from './shipped-fonts.ts';

/** Draws the deck in the installed browser and returns what does not fit its slide; nothing where there is no browser. */
export async function misfitsOf(deck: Deck): Promise<readonly Misfit[] | undefined> {
  const program = installedBrowser();
  if (program === undefined) return undefined;
  const printer = localPrinter(program);
  printer.warm();
  try {
    const fonts = shippedFonts();
    const rendered = renderDeck(deck, await readFonts(fonts));
    const characters = rendered.slides.map(({ html }) => html).join('');
    const document = printDocument({
      title: deck.title,
      ...slidePages(rendered, []),
      fonts: await fonts.subset(characters),
    });
    const measured = await printer.evaluate(document, `JSON.stringify((${misfitsOnPage.toString()})())`);
    const misfits: readonly Misfit[] = JSON.parse(String(measured));
    return misfits;
  } finally {
    printer.close();
  }
}
