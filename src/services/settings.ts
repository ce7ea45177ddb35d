import { z } from 'zod';
import { usualStart } from '../core/show/show.ts';
import { mostMinutes } from '../core/show/clock.ts';
import type { DisplayChoice } from '../core/model.ts';
import { exportChoices } from './export-choices.ts';
import type { Files } from './host.ts';

declare class TextDecoder {
  constructor(encoding: string);
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** What the user chose once for all decks. A name with a dot at its head is no deck. */
const PATH = '.rostrum/settings.json';

const { minutes, inHall, notesSize } = usualStart;

/** What the hall's display is known by. */
export const displayChoice = z.object({
  name: z.string().max(200),
  pixels: z.tuple([z.number(), z.number()]).readonly(),
  serial: z.string().max(200).optional(),
  id: z.string().max(200),
  place: z.tuple([z.number(), z.number()]).readonly(),
}) satisfies z.ZodType<DisplayChoice>;

/** How the interface is wanted; without a language, that of the system. */
const preferences = {
  language: z.enum(['zh', 'en']).optional().catch(undefined),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
};
export const preferred = z.object(preferences);
export type Preferences = Readonly<z.infer<typeof preferred>>;

/** Each setting falls back to the usual one by itself: a damaged file costs nobody a speech. */
const settings = z.object({
  minutes: z.number().min(1).max(mostMinutes).catch(minutes),
  inHall: z.boolean().catch(inHall),
  /** Whether the ink of each showing is a layer of its own. */
  layerPerShowing: z.boolean().catch(true),
  notesSize: z.number().min(0.5).max(3).catch(notesSize),
  lastExport: z.object({ to: z.string(), choices: exportChoices }).optional().catch(undefined),
  hall: displayChoice.optional().catch(undefined),
  ...preferences,
});
export type Settings = Readonly<z.infer<typeof settings>>;

/** The settings of this machine's user, kept beside the decks. */
export interface KeptSettings {
  readonly get: () => Settings;
  /** Keeps what changed; a disk that refuses costs the change at the next start and nothing now. */
  readonly set: (change: Partial<Settings>) => void;
}

/** Reads the settings; the usual ones where there are none. */
export async function openSettings(files: Files): Promise<KeptSettings> {
  let current = await read(files);
  let writing: Promise<unknown> = Promise.resolve();
  return {
    get: () => current,
    set: (change) => {
      const next = { ...current, ...change };
      if (JSON.stringify(next) === JSON.stringify(current)) return;
      current = next;
      const bytes = new TextEncoder().encode(`${JSON.stringify(next, undefined, 1)}\n`);
      writing = writing.then(() => files.write(PATH, bytes)).catch(() => undefined);
    },
  };
}

async function read(files: Files): Promise<Settings> {
  try {
    return settings.parse(JSON.parse(new TextDecoder('utf-8').decode(await files.read(PATH))));
  } catch {
    return settings.parse({});
  }
}
