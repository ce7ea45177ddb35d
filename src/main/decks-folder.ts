import { app } from 'electron';
import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The user's decks: a folder of their documents, or `slides` of the checkout when run from there. */
export function decksFolder(): string {
  const named = process.env['ROSTRUM_DECKS'];
  if (named) return named;
  return app.isPackaged ? join(app.getPath('documents'), 'Rostrum') : join(app.getAppPath(), 'slides');
}

/** An installed program brings its sample decks along the first time. */
export async function bringSamples(folder: string): Promise<void> {
  if (!app.isPackaged) return;
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) return;
  await cp(join(process.resourcesPath, 'slides'), folder, { recursive: true });
}
