import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Exhibit, Playlist } from '../../core/kiosk/playlist.ts';
import { USUAL_RESTARTS } from '../../core/kiosk/restarts.ts';
import { momentOf, runningAt, wallTime, type Moment } from '../../core/kiosk/schedule.ts';
import { say } from '../../core/messages/index.ts';
import type { Issue, Language } from '../../core/model.ts';
import { readApart } from '../../node/read-apart.ts';
import { loadDeck } from '../../services/stored-deck.ts';
import { PLAIN_PAGE } from '../../services/supervisor.ts';
import { diskFault } from '../../services/faults.ts';
import { readPlaylist } from '../../services/playlist-file.ts';
import { FileFault, remarkIssues, type Asked, type Command, type ExitCode } from '../command.ts';
import { placeOf } from '../deck-place.ts';
import { hasDisplay, installedBrowser } from '../browser.ts';
import { stateOf } from '../../node/kiosk/state.ts';
import { faultOf } from '../fault.ts';
import { superviseScreen } from '../kiosk/screen.ts';
import { askPin, sayStatus } from '../kiosk/operate.ts';
import { isSupervised, serveSupervised } from '../kiosk/serve.ts';
import { refuseApart, showDecks, showIn, showOptions, type Shown } from '../show.ts';

/**
 * A deck in a loop over the whole display, or what a playlist says, until the program is ended. With `--at`, only what the
 * playlist shows at that time.
 */
export const kiosk: Command = {
  usage: 'command-kiosk-usage',
  options: {
    ...showOptions,
    at: { type: 'string' },
    restarts: { type: 'string' },
    sticks: { type: 'string' },
  },
  files: [1, Infinity],
  refuse: (asked) =>
    (isOperating(asked) ? undefined : refuseApart(asked)) ?? refuseTime(asked) ?? refuseRestarts(asked),
  async run(asked) {
    const [file = '', of = ''] = asked.files;
    if (file === 'pin' && of !== '') return askPin(asked, of);
    if (file === 'status' && of !== '') return sayStatus(asked, of);
    if (isSupervised()) return serve(asked, file);
    const moment = timeAsked(asked);
    if (moment) return preview(asked, await playlistAt(file), moment);
    const done = await kept(asked);
    if (done !== undefined) return done;
    if (!isPlaylist(file)) return showDecks(asked, 'kiosk');
    await playlistAt(file);
    return showIn(asked, 'kiosk', await shownBy(file));
  },
};

const isOperating = ({ files: [first, ...others] }: Asked): boolean =>
  others.length === 1 && (first === 'pin' || first === 'status');

async function shownBy(file: string): Promise<Shown> {
  const { files, name } = await placeOf(file);
  return { decks: files, name };
}

async function serve({ language, options: { sticks } }: Asked, file: string): Promise<ExitCode> {
  const given = { language, sticks: typeof sticks === 'string' ? sticks : undefined };
  await serveSupervised(await shownBy(file), given);
  return 0;
}

/** Keeps the screen going under supervision; nothing where no window can be opened here. */
async function kept(asked: Asked): Promise<ExitCode | undefined> {
  const browser = installedBrowser();
  if (asked.options['no-browser'] === true || browser === undefined || !hasDisplay()) return undefined;
  const [file = ''] = asked.files;
  const { decks, name } = await shownBy(file);
  await checkBefore(asked, { decks, name });
  await superviseScreen({ asked, browser, decks: decks.root, most: restartsAsked(asked) });
  return 0;
}

/** What cannot be shown is refused, but not where the screen has shown something before: after a power cut nobody is there. */
async function checkBefore(asked: Asked, { decks, name = '' }: Shown): Promise<void> {
  const [file = ''] = asked.files;
  try {
    if (isPlaylist(name)) await playlistAt(file);
    else await loadDeck(decks, name, readApart);
  } catch (error) {
    const state = await stateOf(decks.root);
    const fault = faultOf(error);
    if (!fault || !(await state.exists(PLAIN_PAGE))) throw error;
    remarkIssues(asked, [fault.issue]);
  }
}

const isPlaylist = (file: string): boolean => file.endsWith('.json');

const zone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

function timeAsked({ options }: Asked): Moment | undefined {
  return typeof options['at'] === 'string' ? momentOf(options['at'], zone()) : undefined;
}

function refuseTime(asked: Asked): Issue | undefined {
  const { at } = asked.options;
  if (at === undefined) return undefined;
  if (!asked.files.every(isPlaylist)) return { code: 'command-at-playlist', values: {} };
  return timeAsked(asked) ? undefined : { code: 'command-at-wrong', values: { at: String(at) } };
}

/** Restarts within an hour, of the host and of the browser. */
const restartsAsked = ({ options }: Asked): number => Number(options['restarts'] ?? USUAL_RESTARTS);

function refuseRestarts(asked: Asked): Issue | undefined {
  const most = restartsAsked(asked);
  return Number.isInteger(most) && most > 0 ? undefined : { code: 'command-restarts-wrong', values: {} };
}

async function playlistAt(file: string): Promise<Playlist> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new FileFault(diskFault(error, file).issue, { file });
  });
  const read = readPlaylist(basename(file), bytes);
  if (!read.ok) throw new FileFault(read.issue, { file });
  return read.value;
}

function preview({ json, print, language }: Asked, playlist: Playlist, moment: Moment): ExitCode {
  const running = runningAt(playlist, moment);
  const until = running.until === undefined ? undefined : wallTime({ ...moment, at: running.until });
  if (json) {
    print(JSON.stringify({ ...running, until }));
    return 0;
  }
  if (running.clock === 'wrong') print(say(language, 'kiosk-clock-wrong'));
  for (const exhibit of running.exhibits) print(wordsOf(exhibit, language));
  if (running.exhibits.length === 0) print(say(language, 'kiosk-dark'));
  if (until !== undefined) print(say(language, 'kiosk-until', { until }));
  return 0;
}

function wordsOf(exhibit: Exhibit, language: Language): string {
  return exhibit.type === 'deck'
    ? say(language, 'kiosk-deck', { name: exhibit.deck })
    : say(language, 'kiosk-picture', { name: exhibit.file, seconds: exhibit.seconds });
}
