import type { Command } from '../command.ts';
import { refuseApart, showDecks, showOptions } from '../show.ts';

/** A deck in a loop over the whole display, until the program is ended. */
export const kiosk: Command = {
  usage: 'command-kiosk-usage',
  options: showOptions,
  files: [1, Infinity],
  refuse: refuseApart,
  run: (asked) => showDecks(asked, 'kiosk'),
};
