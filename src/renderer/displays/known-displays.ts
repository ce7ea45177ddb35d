import {
  hallDisplay,
  noDisplays,
  onDisplays,
  type DisplayEvent,
  type Displays,
} from '../../core/displays/displays.ts';
import type { DisplayChoice } from '../../core/model.ts';
import type { DisplaysSeen, Seats } from '../../services/contract.ts';
import type { Asked } from '../page.ts';
import { followed } from '../followed.ts';
import { cell, stopAll, type Signal, type Stop } from '../signal.ts';
import {
  browserScreens,
  displaysOf,
  mayTellScreens,
  type BrowserScreen,
  type BrowserScreens,
} from './screens.ts';

/** The displays as this window knows them: from the host, or where that knows none, from the browser. */
export interface KnownDisplays {
  readonly seen: Signal<DisplaysSeen>;
  /** Lets the browser tell of the screens, which it may ask the user about; false where it does not. */
  readonly askBrowser: () => Promise<boolean>;
  readonly choose: (hall: DisplayChoice) => void;
  /** The notes are wanted though the hall may see them. */
  readonly showNotes: () => void;
  /** The hall's screen, as the browser takes it for its full screen. */
  readonly hallScreen: () => BrowserScreen | undefined;
  /** The number of the screen that this window stands on, where the browser tells. */
  readonly ownNumber: () => number | undefined;
  readonly stop: Stop;
}

interface Source {
  readonly services: Asked;
  readonly connected: Signal<boolean>;
  /** The deck. */
  readonly name: string;
  readonly seats: Signal<Seats>;
}

export function knownDisplays({ services, connected, name, seats }: Source): KnownDisplays {
  // Numbers are shown from the next time on that they are asked for, not for the times before this window was there.
  const seen = cell<DisplaysSeen>({ displays: [], known: false, withheld: false, identified: Infinity });
  let told: DisplaysSeen = seen.get();
  let screens: BrowserScreens | undefined;
  let own: Displays = noDisplays;

  const look = (): void => {
    const hall = hallDisplay({ ...own, hall: told.chosen });
    const browsers = {
      ...told,
      displays: own.there,
      withheld: own.withheld,
      ...(hall ? { hall: hall.id } : {}),
    };
    seen.set(told.known ? told : browsers);
  };
  const take = (event: DisplayEvent): void => {
    own = onDisplays(own, event);
    look();
  };
  const askBrowser = async (): Promise<boolean> => {
    screens ??= await browserScreens();
    const known = screens;
    if (!known) return false;
    const changed = (): void => take({ type: 'displays', there: displaysOf(known.all()) });
    known.onChange(changed);
    changed();
    return true;
  };
  const stopDisplays = followed(connected, services.displays, (next) => {
    told = next;
    look();
    if (!told.known && !screens) void mayTellScreens().then((may) => (may ? askBrowser() : undefined));
  });
  const stopSeats = seats.listen(({ stages }) =>
    take({ type: stages > 0 ? 'opened' : 'closed', view: 'stage' }),
  );
  return {
    seen,
    askBrowser,
    choose: (hall) => void services.chooseHall(hall).catch(() => undefined),
    showNotes: () => {
      take({ type: 'opened', view: 'speaker' });
      if (told.known) services.openWindow('speaker', name).catch(() => undefined);
    },
    ownNumber: () => screens && screens.own() + 1,
    hallScreen: () => screens?.all()[Number(seen.get().hall)],
    stop: stopAll([stopSeats, stopDisplays]),
  };
}
