import type { Zoom } from '../model.ts';

/** A slide in its own units. */
const width = 1280;
const height = 720;
const largest = 8;

export type ZoomAction =
  /** Larger or smaller by a factor; the place under the pointer stays where it is. */
  | { readonly type: 'zoom'; readonly by: number; readonly at: readonly [x: number, y: number] }
  | { readonly type: 'pan'; readonly by: readonly [x: number, y: number] };

/** Returns the part of the slide that is seen after an action; nothing where that is the whole. */
export function actOnZoom(zoom: Zoom | undefined, action: ZoomAction): Zoom | undefined {
  const { x, y, scale } = zoom ?? { x: width / 2, y: height / 2, scale: 1 };
  if (action.type === 'pan') return within({ x: x + action.by[0], y: y + action.by[1], scale });
  const next = Math.min(largest, scale * action.by);
  const [atX, atY] = action.at;
  return within({
    x: atX + ((x - atX) * scale) / next,
    y: atY + ((y - atY) * scale) / next,
    scale: next,
  });
}

/** Nothing beside the slide is ever seen. */
function within({ x, y, scale }: Zoom): Zoom | undefined {
  if (scale < 1.01) return undefined;
  const [halfX, halfY] = [width / 2 / scale, height / 2 / scale];
  return {
    x: Math.min(width - halfX, Math.max(halfX, x)),
    y: Math.min(height - halfY, Math.max(halfY, y)),
    scale,
  };
}
