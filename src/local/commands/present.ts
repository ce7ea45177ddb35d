import type { Command } from '../command.ts';
import { refuseApart, showDecks, showOptions } from '../show.ts';

/** A deck on the stage, from its first slide. */
export const present: Command = {
  usage: 'command-present-usage',
  options: showOptions,
  files: [1, Infinity],
  refuse: refuseApart,
  run: (asked) => showDecks(asked, 'stage'),
};
