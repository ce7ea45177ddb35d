import { createInterface } from 'node:readline';
import { isPin } from '../../core/kiosk/pin.ts';
import { namesOf } from '../../core/kiosk/playlist.ts';
import { say } from '../../core/messages/index.ts';
import type { Language } from '../../core/model.ts';
import type { Arrived, KioskStatus } from '../../services/supervisor.ts';
import { FileFault, type Asked, type ExitCode } from '../command.ts';
import { placeOf } from '../deck-place.ts';
import { isAlive } from './alive.ts';
import { setPin } from '../../node/kiosk/pin.ts';
import { stateOf } from '../../node/kiosk/state.ts';
import { readStatus } from './status-file.ts';

/** `rostrum kiosk pin DECK`: asks for a PIN on standard input, never as a word that others could see, and keeps it. */
export async function askPin({ print, remark, language }: Asked, file: string): Promise<ExitCode> {
  remark(say(language, 'kiosk-pin-ask'));
  const input = createInterface({ input: process.stdin });
  let pin = '';
  for await (const line of input) {
    pin = line.trim();
    break;
  }
  if (!isPin(pin)) throw new FileFault({ code: 'kiosk-pin-none', values: {} });
  const { files } = await placeOf(file);
  await setPin(await stateOf(files.root), pin);
  print(say(language, 'kiosk-pin-kept'));
  return 0;
}

/** `rostrum kiosk status DECK`: how it stands with the screen; exit code 1 where none is kept going. */
export async function sayStatus({ json, print, language }: Asked, file: string): Promise<ExitCode> {
  const { files } = await placeOf(file);
  const status = await readStatus(files.root);
  const runs =
    status !== undefined && isAlive(status.supervisor) && (status.host ?? status.browser) !== undefined;
  if (json) print(JSON.stringify({ runs, ...status }));
  else if (!status || !runs) print(say(language, 'kiosk-status-none'));
  else for (const line of linesOf(status, language)) print(line);
  return runs ? 0 : 1;
}

function linesOf(status: KioskStatus, language: Language): readonly string[] {
  const { since, playing = '–', slides, restartsInAll, restarts, next, content } = status;
  return [
    say(language, 'kiosk-status', { since, playing, slides, restarts: restartsInAll }),
    ...restarts.map(({ at, reason }) => `  ${at} ${reason}`),
    ...(next ? [`${say(language, 'kiosk-health-next')}: ${next.at} ${namesOf(next.exhibits)}`] : []),
    ...(content
      ? [`${say(language, 'kiosk-health-content')}: ${content.at} ${saidOf(content, language)}`]
      : []),
  ];
}

function saidOf({ deck, refused }: Arrived, language: Language): string {
  if (refused === undefined) return say(language, 'kiosk-renewed', { deck });
  return say(language, 'kiosk-refused', { file: deck, reason: refused });
}
