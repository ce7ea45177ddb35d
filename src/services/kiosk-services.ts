import type { Language } from '../core/model.ts';
import type { Fonts } from '../core/typography/typesetter.ts';
import type { contract } from './contract.ts';
import type { Host } from './host.ts';
import { readPicture } from './picture.ts';
import { plainPageKeeper } from './plain-page.ts';
import { watchPlaylist } from './running-playlist.ts';
import type { PinAnswer } from './supervisor.ts';
import type { Services } from './wire.ts';

type KioskServices = Pick<
  Services<typeof contract>,
  'running' | 'picture' | 'beat' | 'operator' | 'leaveKiosk'
>;

/** Answers what the page of a screen asks that nobody tends. */
export function kioskServices(
  host: Host,
  given: { readonly fonts: () => Promise<Fonts>; readonly language: Language },
): KioskServices {
  const { supervisor } = host;
  const keepPlainPage = supervisor && plainPageKeeper(host, supervisor.state, given);
  const check = async (pin: string): Promise<PinAnswer> =>
    supervisor ? supervisor.checkPin(pin) : { type: 'unset' };
  return {
    running: (file) => watchPlaylist(host, file),
    picture: (file) => readPicture(host.decks, file),
    beat: async (beat) => {
      supervisor?.heard(beat);
      if (beat.shows.type === 'deck') keepPlainPage?.(beat.shows.deck);
    },
    operator: async (pin) => {
      const answer = await check(pin);
      return answer.type === 'right' ? { ...answer, status: await supervisor?.status() } : answer;
    },
    leaveKiosk: async (pin) => {
      const answer = await check(pin);
      if (answer.type === 'right') supervisor?.leave();
      return answer;
    },
  };
}
