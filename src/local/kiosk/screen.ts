import type { Asked } from '../command.ts';
import { displayPower } from './display-power.ts';
import { journalIn } from './journal.ts';
import { liveStateOf, stateOf } from '../../node/kiosk/state.ts';
import { readStatus } from './status-file.ts';
import { openStatus } from './status.ts';
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
  const [state, live] = await Promise.all([stateOf(decks), liveStateOf(decks)]);
  const now = (): Date => new Date();
  const before = await readStatus(decks);
  const status = openStatus({ state, live, before, journal: journalIn(state.root, now), language, now });
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
  const { sticks } = asked.options;
  const carried = typeof sticks === 'string' ? ['--sticks', sticks] : [];
  const words = [process.argv[1] ?? '', 'kiosk', ...files, '--lang', language, ...carried];
  const display = displayPower(status.turned);
  await supervise({ words, browser, state, status, display, most }, stop.signal);
  await display.turn('on');
  await status.left();
}
