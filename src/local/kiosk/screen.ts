import type { Asked } from '../command.ts';
import { journalIn } from './journal.ts';
import { stateOf } from './state.ts';
import { openStatus, readStatus } from './status.ts';
import { supervise } from './supervise.ts';

export interface ScreenAsked {
  readonly asked: Asked;
  readonly browser: string;
  /** Absolute path of the decks' folder. */
  readonly decks: string;
  readonly most: number;
}

/** Keeps a screen going until the program is ended or its operator leaves at the screen. */
export async function superviseScreen({ asked, browser, decks, most }: ScreenAsked): Promise<void> {
  const { language, files } = asked;
  const state = await stateOf(decks);
  const now = (): Date => new Date();
  const before = await readStatus(state);
  const status = openStatus({ state, before, journal: journalIn(state.root, now), language, now });
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
  const words = [process.argv[1] ?? '', 'kiosk', ...files, '--lang', language];
  await supervise({ words, browser, state, status, most }, stop.signal);
  await status.left();
}
