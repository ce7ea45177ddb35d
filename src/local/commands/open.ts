import type { Command } from '../command.ts';
import { refuseApart, showDecks, showOptions } from '../show.ts';

/** The desk on a folder of decks: that of the decks named, else `slides` here. */
export const open: Command = {
  usage: 'command-open-usage',
  options: showOptions,
  files: [0, Infinity],
  refuse: refuseApart,
  run: (asked) => showDecks(asked, 'desk'),
};
