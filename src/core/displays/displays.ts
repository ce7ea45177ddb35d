import type { Bounds, Display, DisplayChoice, PlacedView, Placement, Placements } from '../model.ts';
import { bestMatch } from './identity.ts';

/** The displays of a machine, which of them is the hall's, and which windows are open. */
export interface Displays {
  readonly there: readonly Display[];
  /** Chosen by the user, once; a display that is away stays chosen. */
  readonly hall?: DisplayChoice | undefined;
  readonly open: readonly PlacedView[];
  /** The speaker's window is kept back, since the only display left may be the one that the hall sees. */
  readonly withheld: boolean;
}

export type DisplayEvent =
  /** A display came, went, was turned, or changed in size or scale. */
  | { readonly type: 'displays'; readonly there: readonly Display[] }
  | { readonly type: 'choose'; readonly hall: DisplayChoice }
  /** The user opened a window, or asked for it again. */
  | { readonly type: 'opened'; readonly view: PlacedView }
  | { readonly type: 'closed'; readonly view: PlacedView };

export const noDisplays: Displays = { there: [], open: [], withheld: false };

/**
 * Returns the displays after an event.
 * [D1] displays that show the same place are one: a mirrored projector is no second screen.
 * [D2] only the user chooses the hall's display: one that goes or comes changes no choice.
 * [D3] where one of several displays is lost while the hall is shown something, the speaker's window is kept back until
 *      there are two again, or until the user asks for it.
 */
export function onDisplays(displays: Displays, event: DisplayEvent): Displays {
  const { open } = displays;
  switch (event.type) {
    case 'displays': {
      const there = withoutMirrors(event.there);
      const lost = displays.there.length > 1 && open.includes('stage');
      return { ...displays, there, withheld: there.length < 2 && (displays.withheld || lost) };
    }
    case 'choose':
      return { ...displays, hall: event.hall };
    case 'opened': {
      const withheld = displays.withheld && event.view !== 'speaker';
      return { ...displays, open: [...new Set([...open, event.view])], withheld };
    }
    case 'closed':
      return { ...displays, open: open.filter((view) => view !== event.view) };
  }
}

function withoutMirrors(there: readonly Display[]): readonly Display[] {
  const places = there.map(({ bounds }) => JSON.stringify(bounds));
  return there.filter((_, index) => places.indexOf(places[index] ?? '') === index);
}

/**
 * Returns the display that the hall sees.
 * [D4] the chosen one, known by its serial, else by name and size, else by name; of several alike see `bestMatch`.
 * [D5] where none is chosen, or the chosen one is away: one that is neither built in nor the primary, the largest first;
 *      else one that is not the primary; else the only one.
 */
export function hallDisplay({ there, hall }: Displays): Display | undefined {
  const chosen = hall && bestMatch(there, hall);
  if (chosen) return chosen;
  const others = there.filter(({ primary }) => !primary).toSorted((one, other) => area(other) - area(one));
  return others.find(({ internal }) => !internal) ?? others[0] ?? there[0];
}

const area = ({ pixels: [longer, shorter] }: Display): number => longer * shorter;

/** [D6] the speaker's display is another than the hall's wherever there are two: the built-in one, else the primary. */
export function speakerDisplay(displays: Displays): Display | undefined {
  const hall = hallDisplay(displays);
  const others = displays.there.filter(({ id }) => id !== hall?.id);
  return (
    others.find(({ internal }) => internal) ?? others.find(({ primary }) => primary) ?? others[0] ?? hall
  );
}

/** Returns where each window belongs. */
export function placements(displays: Displays): Placements {
  const hall = hallDisplay(displays);
  const own = speakerDisplay(displays);
  const filling: Placement = {
    ...(hall ? { display: hall.id } : {}),
    bounds: hall?.bounds ?? windowless,
    fills: true,
    withheld: false,
  };
  const apart: Placement = {
    ...(own ? { display: own.id } : {}),
    bounds: middleOf(own?.room ?? windowless),
    fills: false,
    withheld: false,
  };
  const speaker = {
    ...apart,
    bounds: own && own !== hall ? own.room : apart.bounds,
    withheld: displays.withheld,
  };
  return { stage: filling, kiosk: filling, speaker, desk: apart, print: apart };
}

/** Where a machine has no display: a size to draw at. */
const windowless: Bounds = { x: 0, y: 0, width: 1366, height: 820 };

/** A window of usual size in the middle of a display, or as large as the display. */
function middleOf({ x, y, width, height }: Bounds): Bounds {
  const size = { width: Math.min(windowless.width, width), height: Math.min(windowless.height, height) };
  return {
    x: Math.round(x + (width - size.width) / 2),
    y: Math.round(y + (height - size.height) / 2),
    ...size,
  };
}
