import { BrowserWindow, screen, type Display as SystemDisplay, type Rectangle } from 'electron';
import { noDisplays, onDisplays, placements as placementsOf } from '../core/displays/displays.ts';
import { pixelsOf } from '../core/displays/identity.ts';
import type { Bounds, Display, PlacedView, Placement, Placements } from '../core/model.ts';
import type { DisplayChange, DisplayHost } from '../services/host.ts';
import { identifyOn } from './identify.ts';

/** The displays as Electron tells of them, and its windows where the services want them. */
export interface PlacedWindows extends DisplayHost {
  /** Where a window of the view belongs. */
  readonly placementOf: (view: PlacedView) => Placement;
  readonly opened: (view: PlacedView, window: BrowserWindow) => void;
}

export function electronDisplays(): PlacedWindows {
  const windows = new Map<BrowserWindow, PlacedView>();
  const listeners: ((change: DisplayChange) => void)[] = [];
  let placed: Placements = placementsOf(onDisplays(noDisplays, { type: 'displays', there: displays() }));
  const tell = (change: DisplayChange): void => {
    for (const listener of listeners) listener(change);
  };
  const changed = (): void => tell({ type: 'displays', there: displays() });
  screen.on('display-added', changed);
  screen.on('display-removed', changed);
  screen.on('display-metrics-changed', changed);
  return {
    displays,
    identify: () => identifyOn(displays()),
    onChange: (listener) => void listeners.push(listener),
    placementOf: (view) => placed[view],
    place: (next) => {
      const before = placed;
      placed = next;
      for (const [window, view] of windows)
        if (JSON.stringify(before[view]) !== JSON.stringify(next[view])) put(window, next[view]);
    },
    opened: (view, window) => {
      if (!windows.has(window))
        window.on('closed', () => {
          windows.delete(window);
          if (![...windows.values()].includes(view)) tell({ type: 'closed', view });
        });
      windows.set(window, view);
      tell({ type: 'opened', view });
    },
  };
}

function displays(): readonly Display[] {
  const primary = screen.getPrimaryDisplay().id;
  return screen.getAllDisplays().map((display) => displayOf(display, display.id === primary));
}

function displayOf(display: SystemDisplay, primary: boolean): Display {
  const { id, label, bounds, workArea, scaleFactor, internal } = display;
  return {
    id: String(id),
    name: label,
    bounds: sidesOf(bounds),
    room: sidesOf(workArea),
    pixels: pixelsOf(bounds, scaleFactor),
    scale: scaleFactor,
    primary,
    internal,
  };
}

/** A rectangle of Electron's, without what else may be on it. */
const sidesOf = ({ x, y, width, height }: Rectangle): Bounds => ({ x, y, width, height });

/** How long the system takes to move a window, in ms, before it is looked at where it went. */
const settles = 400;

/** Moves a window, and once more where the system put it elsewhere (Electron's issues 16444, 21052 and 51730). */
function put(window: BrowserWindow, placement: Placement): void {
  if (window.isDestroyed()) return;
  if (placement.withheld) return window.minimize();
  if (window.isMinimized()) window.restore();
  move(window, placement);
  setTimeout(() => {
    if (!window.isDestroyed() && !isOn(window, placement.bounds)) move(window, placement);
  }, settles);
}

/**
 * A window that fills a display is first made a window again, since a full screen does not move; and bounds are given
 * twice, since the first time they are reckoned in the scale of the display that it leaves.
 */
function move(window: BrowserWindow, { bounds, fills }: Placement): void {
  if (window.isFullScreen()) window.setFullScreen(false);
  window.setBounds(bounds);
  window.setBounds(bounds);
  if (fills) window.setFullScreen(true);
}

/** Whether the window is where it was put; a few pixels come of scales that are no whole numbers. */
function isOn(window: BrowserWindow, bounds: Bounds): boolean {
  const now = window.getBounds();
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(now[side] - bounds[side]) <= 4);
}
