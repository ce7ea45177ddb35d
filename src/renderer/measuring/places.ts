import type { Area, Paint } from '../../core/exporters/pptx/drawn.ts';

/** The upper left corner of the slide, in the window. */
export interface Origin {
  readonly left: number;
  readonly top: number;
}

export const areaOf = (rect: DOMRect, { left, top }: Origin): Area => ({
  x: rect.left - left,
  y: rect.top - top,
  width: rect.width,
  height: rect.height,
});

/** Returns a computed colour, or nothing where it is not seen: rgb(1, 2, 3) and rgba(1, 2, 3, 0.5), CSS Color 4 §15. */
export function paintOf(computed: string, opacity = 1): Paint | undefined {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (computed.match(/[\d.]+/g) ?? []).map(Number);
  if (!computed.startsWith('rgb') || alpha * opacity === 0) return undefined;
  const colour = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
  return { colour: `#${colour}`, opacity: alpha * opacity };
}
