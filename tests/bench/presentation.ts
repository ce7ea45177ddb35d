import { installedBrowser } from '../../src/local/browser.ts';
import { localPrinter } from '../../src/local/printer.ts';
import { presentationOf } from '../core/exporters/pptx/exporting.ts';
import { fonts } from '../gallery/fonts.ts';
import { galleryDeck } from '../gallery/page.ts';
import { mixed } from './large-decks.ts';
import { runsOf, timed, type Runs } from './measure.ts';

/** Exports the gallery's slides as a presentation of `count`, half of them charts, in a browser that runs already. */
export async function presentationTimes(count: number, rounds: number): Promise<Runs> {
  const printer = localPrinter(installedBrowser());
  const deck = mixed(galleryDeck('红'), count, fonts);
  const once = (): Promise<unknown> => presentationOf(deck, printer);
  await once();
  const times = runsOf(await timed(rounds, once));
  printer.close();
  return times;
}
