import type { Language } from '../../core/model.ts';
import type { Supervisor } from '../../services/supervisor.ts';
import { readApart } from '../../node/read-apart.ts';
import { readFonts } from '../../services/deck-fonts.ts';
import { shippedFonts } from '../shipped-fonts.ts';
import { restoreBefore, watchIncoming } from './incoming.ts';
import { startHost } from '../running-host.ts';
import type { Shown } from '../show.ts';
import { ASK, SUPERVISED, type FromHost } from './messages.ts';
import { pinChecker } from '../../node/kiosk/pin.ts';
import { readStatus } from './status-file.ts';
import { stateOf } from '../../node/kiosk/state.ts';

/** Whether this process is the host of a screen that a supervisor keeps going. */
export const isSupervised = (): boolean =>
  process.env[SUPERVISED] !== undefined && process.send !== undefined;

/** How often it is looked for new content, in ms. */
const LOOK = 2000;

/** Serves a kiosk's page until the supervisor ends this process, or is gone itself. */
export async function serveSupervised(
  { decks, name }: Shown,
  { language, sticks }: { readonly language: Language; readonly sticks: string | undefined },
): Promise<void> {
  const gone = new Promise<void>((resolve) => process.once('disconnect', resolve));
  process.on('message', (message) => {
    if (message === ASK) tell({ type: 'here' });
  });
  await restoreBefore(decks.root).catch(() => undefined);
  const state = await stateOf(decks.root);
  const supervisor: Supervisor = {
    state,
    checkPin: await pinChecker(state, () => new Date()),
    status: () => readStatus(decks.root),
    scheduled: (next) => tell({ type: 'next', next }),
    heard: (beat) => tell({ type: 'beat', beat }),
    leave: () => tell({ type: 'leave' }),
  };
  const before = process.env[SUPERVISED];
  const host = await startHost(decks, language, 'left-to-caller', {
    supervisor,
    ...(before !== '' && { before }),
  });
  tell({ type: 'ready', address: host.addressOf('kiosk', name) });
  const stop = watchIncoming({
    decks,
    language,
    sticks,
    every: LOOK,
    readReport: readApart,
    fonts: await readFonts(shippedFonts()),
    tried: (deck, refused) => tell({ type: 'tried', deck, refused }),
  });
  await gone;
  stop();
  await host.close();
}

/** A supervisor that is gone hears nothing: that ends this process elsewhere. */
function tell(message: FromHost): void {
  if (process.connected) process.send?.(message, undefined, {}, () => undefined);
}
