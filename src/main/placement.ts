import type { Display } from 'electron';
import type { View } from '../services/host.ts';

export interface Place {
  readonly bounds: {
    readonly x?: number;
    readonly y?: number;
    readonly width: number;
    readonly height: number;
  };
  readonly fullscreen: boolean;
}

/** Where a view opens: what the hall sees on the display that is not the speaker's own, the rest on the primary one. */
export function placeOf(
  view: View,
  displays: readonly Pick<Display, 'id' | 'bounds'>[],
  primary: number,
): Place {
  const hall = displays.find(({ id }) => id !== primary) ?? displays[0];
  const own = displays.find(({ id }) => id === primary) ?? displays[0];
  if (view === 'stage' || view === 'kiosk') {
    return { bounds: hall?.bounds ?? { width: 1280, height: 720 }, fullscreen: true };
  }
  if (!own) return { bounds: { width: 1366, height: 768 }, fullscreen: false };
  const { x, y, width, height } = own.bounds;
  const size = { width: Math.min(1366, width), height: Math.min(820, height) };
  const left = Math.round(x + (width - size.width) / 2);
  return { bounds: { x: left, y: Math.round(y + (height - size.height) / 2), ...size }, fullscreen: false };
}
