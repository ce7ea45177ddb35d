import { say } from '../../core/messages/index.ts';
import type { Command } from '../command.ts';
import { refuseApart, showDecks, showOptions } from '../show.ts';

/** The desk on a folder of decks: that of the decks named, else `slides` here. A PDF that carries its deck becomes the deck first. */
export const open: Command = {
  usage: 'command-open-usage',
  options: showOptions,
  files: [0, Infinity],
  refuse: refuseApart,
  async run(asked) {
    const files: string[] = [];
    for (const file of asked.files) {
      if (!/\.pdf$/i.test(file)) files.push(file);
      else {
        const { unpackPdf } = await import('../unpack-pdf.ts');
        const folder = await unpackPdf(file);
        asked.remark(say(asked.language, 'command-unpacked', { file, folder }));
        files.push(folder);
      }
    }
    return showDecks({ ...asked, files }, 'desk');
  },
};
