import { basename, dirname } from 'node:path';
import { plainChoices } from '../../src/core/exporters/choices.ts';
import { localHost } from '../../src/local/host.ts';
import { withBrowser } from '../../src/local/with-browser.ts';
import { folderFiles } from '../../src/node/files.ts';
import { createServices } from '../../src/services/services.ts';
import { runsOf, timed, type Runs } from './measure.ts';

/** Exports a deck as a PDF again and again in a host that keeps running, as the desk asks for it. */
export function runningExportTimes(folder: string, rounds: number): Promise<Runs> {
  return withBrowser(async (printer) => {
    const decks = await folderFiles(dirname(folder));
    const host = localHost({ decks, printer, browser: undefined, address: () => '' });
    const services = createServices(host, 'zh');
    const once = async (): Promise<void> => {
      await services.exportOffer();
      for await (const step of services.exportDeck(basename(folder), 'pdf', plainChoices))
        if (step.type === 'done') return;
    };
    await once();
    return runsOf(await timed(rounds, once));
  });
}
