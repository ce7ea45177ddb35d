import type { Exhibit, Playlist } from '../core/kiosk/playlist.ts';
import { runningAt } from '../core/kiosk/schedule.ts';
import type { OnScreen } from './contract.ts';
import { diskFault } from './faults.ts';
import type { Files, Host } from './host.ts';
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
  let kept = '';
  const look = async (): Promise<void> => {
    const read = await listOf(host.decks, file);
    const issue = read instanceof ServiceFault ? read : undefined;
    playlist = read instanceof ServiceFault ? (playlist ?? (await lastGood(host))) : read.playlist;
    if (left) return;
    if (!playlist) return queue.end(issue);
    if (!(read instanceof ServiceFault) && JSON.stringify(playlist) !== kept) {
      kept = JSON.stringify(playlist);
      keep(host, read);
    }
    const { at, zone } = momentOf(host);
    const { exhibits, until, clock } = runningAt(playlist, { at, zone });
    tellNext(host, until === undefined ? undefined : { until, ...runningAt(playlist, { at: until, zone }) });
    const next: OnScreen = {
      exhibits,
      pace: playlist.pace,
      idle: playlist.idle,
      clock,
      ...(issue && { issue: issue.issue }),
    };
    if (JSON.stringify(next) !== told) queue.put(next);
    told = JSON.stringify(next);
    timer = setTimeout(again, Math.min(LONGEST_WAIT, Math.max(0, (until ?? Infinity) - at)));
  };
  const again = (): void => void look().catch(queue.end);
  again();
  return queue;
}

function tellNext(
  { supervisor }: Host,
  next: { readonly until: number; readonly exhibits: readonly Exhibit[] } | undefined,
): void {
  supervisor?.scheduled(next && { at: new Date(next.until).toISOString(), exhibits: next.exhibits });
}

/** The last list that could be read, for a screen that is started again when its list is damaged. */
const LAST_GOOD = 'playlist.json';

async function lastGood({ supervisor }: Host): Promise<Playlist | undefined> {
  const read = supervisor && (await listOf(supervisor.state, LAST_GOOD));
  return read instanceof ServiceFault ? undefined : read?.playlist;
}

/** A disk that refuses costs the copy alone. */
function keep({ supervisor }: Host, { bytes }: ReadList): void {
  supervisor?.state.write(LAST_GOOD, bytes).catch(() => undefined);
}

interface ReadList {
  readonly playlist: Playlist;
  readonly bytes: Uint8Array;
}

async function listOf(files: Files, file: string): Promise<ReadList | ServiceFault> {
  try {
    const bytes = await files.read(file);
    const read = readPlaylist(file, bytes);
    return read.ok ? { playlist: read.value, bytes } : new ServiceFault(read.issue);
  } catch (error) {
    return diskFault(error, file);
  }
}

const momentOf = (host: Host): { readonly at: number; readonly zone: string } => ({
  at: host.now().getTime(),
  zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
});
