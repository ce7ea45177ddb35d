import { say } from '../../core/messages/index.ts';
import type { Command } from '../command.ts';
import { ARCHIVE_ENDING } from '../../services/deck-archive.ts';
import { unpackArchive } from '../unpack-archive.ts';
import { refuseApart, showDecks, showOptions } from '../show.ts';

/** The desk on a folder of decks: that of the decks named, else `slides` here. A PDF that carries its deck, and a file of a deck, become the deck first. */
export const open: Command = {
  usage: 'command-open-usage',
  options: showOptions,
  files: [0, Infinity],
  refuse: refuseApart,
  async run(asked) {
    const files: string[] = [];
    for (const file of asked.files) {
      const unpack = await unpackerFor(file);
      const folder = unpack ? await unpack(file) : file;
      if (unpack) asked.remark(say(asked.language, 'command-unpacked', { file, folder }));
      files.push(folder);
    }
    return showDecks({ ...asked, files }, 'desk');
  },
};

/** Returns how a file that holds a deck is turned into the deck's folder; nothing for a folder. */
async function unpackerFor(file: string): Promise<((file: string) => Promise<string>) | undefined> {
  if (file.endsWith(ARCHIVE_ENDING)) return unpackArchive;
  return /\.pdf$/i.test(file) ? (await import('../unpack-pdf.ts')).unpackPdf : undefined;
}
