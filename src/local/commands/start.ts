import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainChoices } from '../../core/exporters/choices.ts';
import { say } from '../../core/messages/index.ts';
import { remarkIssues, type Command } from '../command.ts';
import { installedElectron, runElectron } from '../electron.ts';
import { projectFolder } from '../../node/project.ts';
import { hasDisplay } from '../browser.ts';
import { exportDeck } from '../export-deck.ts';
import { showDecks, showOptions } from '../show.ts';
import { withBrowser } from '../with-browser.ts';
import { buildDeck } from './build.ts';

const project = fileURLToPath(projectFolder);

/** `npm start`: the sample report becomes its deck and a PDF, then the desk opens. */
export const start: Command = {
  usage: 'command-start-usage',
  options: showOptions,
  files: [0, 0],
  async run(asked) {
    const { language, print } = asked;
    const slides = join(project, 'slides');
    const folder = join(slides, 'zhuzhou-2021');
    const [deck, pdf] = await withBrowser(async (printer, signal) => {
      const built = await buildDeck(join(folder, 'report.md'), folder);
      const options = { folder, to: 'pdf', choices: plainChoices, out: undefined, language };
      return [built.deck, await exportDeck(options, printer, { step: () => undefined, signal })] as const;
    });
    remarkIssues(asked, pdf.issues);
    print(say(language, 'command-deck-folder', { folder }));
    print(say(language, 'command-pdf', { path: pdf.path }));
    print(say(language, 'command-counts', { slides: deck.slides.length, figures: deck.source.figures }));
    const electron = installedElectron(project);
    if (electron === undefined || !hasDisplay() || asked.options['no-browser'] === true) {
      return showDecks(asked, 'desk', slides);
    }
    print(say(language, 'command-in-electron'));
    await runElectron(electron, project, slides);
    return 0;
  },
};
