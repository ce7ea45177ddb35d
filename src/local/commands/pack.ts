import { basename, dirname, join, resolve } from 'node:path';
import { folderFiles } from '../../node/files.ts';
import { ARCHIVE_ENDING, filesOfDeck, packDeck } from '../../services/deck-archive.ts';
import { diskFault } from '../../services/faults.ts';
import type { Command } from '../command.ts';
import { deckAt } from '../deck-place.ts';

/** A deck's folder as one file, to be carried to another machine. */
export const pack: Command = {
  usage: 'command-pack-usage',
  options: { out: { type: 'string', short: 'o' } },
  files: [1, 1],
  async run({ files: [folder = ''], options, json, print }) {
    const { files, name } = await deckAt(folder);
    const out = resolve(String(options['out'] ?? join(files.root, `${name}${ARCHIVE_ENDING}`)));
    const bytes = await packDeck(name, await filesOfDeck(files, name));
    const beside = await folderFiles(dirname(out));
    await beside.write(basename(out), bytes).catch((error: unknown) => {
      throw diskFault(error, out);
    });
    print(json ? JSON.stringify({ path: out, bytes: bytes.length }) : out);
    return 0;
  },
};
