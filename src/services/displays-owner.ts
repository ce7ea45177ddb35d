import {
  hallDisplay,
  noDisplays,
  onDisplays,
  placements,
  type DisplayEvent,
  type Displays,
} from '../core/displays/displays.ts';
import type { DisplayChoice } from '../core/model.ts';
import type { DisplaysSeen } from './contract.ts';
import type { DisplayHost } from './host.ts';
import { queueOf } from './queue.ts';
import type { KeptSettings } from './settings.ts';

/** The one owner of which display is whose. */
export interface DisplaysOwner {
  /** How things stand, then each change. */
  readonly watch: () => AsyncIterable<DisplaysSeen>;
  readonly choose: (hall: DisplayChoice) => void;
  /** Shows on each display its number. */
  readonly identify: () => void;
}

/** Takes the displays over from the host; a host that knows none leaves them to its windows, and only the choice is kept. */
export function ownDisplays(host: DisplayHost | undefined, settings: KeptSettings): DisplaysOwner {
  const watchers = new Set<(seen: DisplaysSeen) => void>();
  let displays: Displays = { ...noDisplays, hall: settings.get().hall };
  let identified = 0;
  const seen = (): DisplaysSeen => {
    const hall = hallDisplay(displays);
    return {
      displays: displays.there,
      known: host !== undefined,
      ...(hall ? { hall: hall.id } : {}),
      ...(displays.hall ? { chosen: displays.hall } : {}),
      withheld: displays.withheld,
      identified,
    };
  };
  const tell = (): void => {
    for (const put of watchers) put(seen());
  };
  const take = (event: DisplayEvent): void => {
    displays = onDisplays(displays, event);
    host?.place(placements(displays));
    tell();
  };
  if (host) {
    host.onChange(take);
    take({ type: 'displays', there: host.displays() });
  }
  return {
    watch() {
      const items = queueOf<DisplaysSeen>(() => watchers.delete(items.put));
      watchers.add(items.put);
      items.put(seen());
      return items;
    },
    choose(hall) {
      settings.set({ hall });
      take({ type: 'choose', hall });
    },
    identify() {
      host?.identify();
      identified += 1;
      tell();
    },
  };
}
