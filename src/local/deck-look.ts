import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Deck, Issue, Office, ThemeName } from '../core/model.ts';
import { readEmblem } from '../core/themes/emblem.ts';
import { themes } from '../core/themes/index.ts';
import { FileFault, type Asked } from './command.ts';

/** How a deck is to look: its theme, and whose it is. */
export type DeckLook = Partial<Pick<Deck, 'theme' | 'office'>>;

export const lookOptions = {
  theme: { type: 'string' },
  office: { type: 'string' },
  emblem: { type: 'string' },
} as const;

const isTheme = (name: unknown): name is ThemeName => typeof name === 'string' && Object.hasOwn(themes, name);

/** Says where a theme is asked for that there is not. */
export function refuseLook({ options: { theme } }: Asked): Issue | undefined {
  if (theme === undefined || isTheme(theme)) return undefined;
  return {
    code: 'command-theme-unknown',
    values: { theme: String(theme), themes: Object.keys(themes).join(' ') },
  };
}

/** Returns the look that is asked for. Throws where the emblem cannot be read or may not stand on slides. */
export async function lookAsked({ options }: Asked): Promise<DeckLook> {
  const { theme, office: name, emblem: file } = options;
  const emblem = typeof file === 'string' ? await emblemAt(file) : undefined;
  const office: Office = { ...(typeof name === 'string' ? { name } : {}), ...(emblem ? { emblem } : {}) };
  return {
    ...(isTheme(theme) ? { theme } : {}),
    ...(Object.keys(office).length > 0 ? { office } : {}),
  };
}

async function emblemAt(path: string): Promise<NonNullable<Office['emblem']>> {
  const read = readEmblem({ name: basename(path), bytes: await readFile(path) });
  if (!read.ok) throw new FileFault(read.issue, { file: path });
  return read.value;
}
