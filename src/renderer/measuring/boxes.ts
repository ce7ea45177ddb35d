import type { DrawnShape } from '../../core/exporters/pptx/drawn.ts';
import { areaOf, paintOf, type Origin } from './places.ts';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** Returns the ground of an element and the lines at its sides. */
export function boxesOf(element: Element, origin: Origin): readonly DrawnShape[] {
  const style = getComputedStyle(element);
  const area = areaOf(element.getBoundingClientRect(), origin);
  const fill = paintOf(style.backgroundColor);
  const round = style.borderTopLeftRadius.endsWith('%')
    ? area.width / 2
    : Number.parseFloat(style.borderTopLeftRadius);
  const ground: readonly DrawnShape[] = fill
    ? [{ type: 'shape', form: 'rectangle', area, fill, ...(round > 0 ? { radius: round } : {}) }]
    : [];
  return [...ground, ...SIDES.flatMap((side) => sideOf(side, style, area))];
}

function sideOf(
  side: (typeof SIDES)[number],
  style: CSSStyleDeclaration,
  { x, y, width, height }: DrawnShape['area'],
): readonly DrawnShape[] {
  const thick = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
  const fill = paintOf(style.getPropertyValue(`border-${side}-color`));
  if (style.getPropertyValue(`border-${side}-style`) === 'none' || thick === 0 || !fill) return [];
  const area =
    side === 'top' || side === 'bottom'
      ? { x, y: side === 'top' ? y : y + height - thick, width, height: thick }
      : { x: side === 'left' ? x : x + width - thick, y, width: thick, height };
  return [{ type: 'shape', form: 'rectangle', area, fill }];
}
