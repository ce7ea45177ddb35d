import type { Playlist } from '../core/kiosk/playlist.ts';
import { runningAt } from '../core/kiosk/schedule.ts';
import type { OnScreen } from './contract.ts';
import { diskFault } from './faults.ts';
import type { Host } from './host.ts';
import { readPlaylist } from './playlist-file.ts';
import { queueOf } from './queue.ts';
import { ServiceFault } from './wire.ts';

declare function setTimeout(run: () => void, ms: number): number;
declare function clearTimeout(timer: number | undefined): void;

/** The clock may be set, the list may be changed: neither is noticed later than this, in ms. */
const LONGEST_WAIT = 5000;

/**
 * Tells what a playlist shows: at once, and whenever it becomes something else. A list that is changed while it runs
 * counts from then on; one that is damaged is said, and the one before goes on. Throws a fault where the first is none.
 */
export function watchPlaylist(host: Host, file: string): AsyncIterable<OnScreen> {
  let timer: number | undefined;
  let left = false;
  const queue = queueOf<OnScreen>(() => {
    left = true;
    clearTimeout(timer);
  });
  let playlist: Playlist | undefined;
  let told = '';
  const look = async (): Promise<void> => {
    const read = await listOf(host, file);
    if (left) return;
    if (read instanceof ServiceFault && !playlist) return queue.end(read);
    if (!(read instanceof ServiceFault)) playlist = read;
    if (!playlist) return;
    const { at, zone } = momentOf(host);
    const { exhibits, until, clock } = runningAt(playlist, { at, zone });
    const next: OnScreen = {
      exhibits,
      pace: playlist.pace,
      clock,
      ...(read instanceof ServiceFault && { issue: read.issue }),
    };
    if (JSON.stringify(next) !== told) queue.put(next);
    told = JSON.stringify(next);
    timer = setTimeout(() => void look(), Math.min(LONGEST_WAIT, Math.max(0, (until ?? Infinity) - at)));
  };
  void look();
  return queue;
}

async function listOf(host: Host, file: string): Promise<Playlist | ServiceFault> {
  try {
    const read = readPlaylist(file, await host.decks.read(file));
    return read.ok ? read.value : new ServiceFault(read.issue);
  } catch (error) {
    return diskFault(error, file);
  }
}

const momentOf = (host: Host): { readonly at: number; readonly zone: string } => ({
  at: host.now().getTime(),
  zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
});
