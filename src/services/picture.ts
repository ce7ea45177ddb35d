import type { Picture } from './contract.ts';
import { diskFault } from './faults.ts';
import type { Files } from './host.ts';
import { ServiceFault } from './wire.ts';

/** Media types of pictures, by the end of the file's name. */
const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

/** Returns a picture of the decks' folder. Shown as an image it runs no script, whatever an SVG holds. */
export async function readPicture(files: Files, file: string): Promise<Picture> {
  const type = TYPES[file.split('.').at(-1)?.toLowerCase() ?? ''];
  if (type === undefined) throw new ServiceFault({ code: 'picture-unknown', values: { file } });
  try {
    return { bytes: await files.read(file), type };
  } catch (error) {
    throw diskFault(error, file);
  }
}
