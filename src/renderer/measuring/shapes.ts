import type { DrawnShape, Outline } from '../../core/exporters/pptx/drawn.ts';
import { areaOf, paintOf, type Origin } from './places.ts';

/** Returns a shape of a drawing with what it stands for; nothing where it is not seen. */
export function shapeOf(element: SVGGeometryElement, origin: Origin): DrawnShape | undefined {
  const style = getComputedStyle(element);
  const isLine = element instanceof SVGLineElement;
  const fill = isLine ? undefined : paintOf(style.fill, Number(style.fillOpacity));
  const outline = outlineOf(style);
  if (!fill && !outline) return undefined;
  const { value, fact } = element.dataset;
  return {
    type: 'shape',
    ...formOf(element, origin),
    ...(fill ? { fill } : {}),
    ...(outline ? { outline } : {}),
    ...(value === undefined ? {} : { value: Number(value) }),
    ...(fact === undefined ? {} : { fact }),
  };
}

function outlineOf(style: CSSStyleDeclaration): Outline | undefined {
  const paint = paintOf(style.stroke, Number(style.strokeOpacity));
  return (
    paint && {
      ...paint,
      width: Number.parseFloat(style.strokeWidth),
      dashed: style.strokeDasharray !== 'none',
    }
  );
}

function formOf(element: SVGGeometryElement, origin: Origin): Pick<DrawnShape, 'form' | 'area' | 'path'> {
  const matrix = element.getScreenCTM();
  const [scale, left, top] = [matrix?.a ?? 1, (matrix?.e ?? 0) - origin.left, (matrix?.f ?? 0) - origin.top];
  const { x, y, width, height } = element.getBBox();
  const area = areaOf(new DOMRect(x * scale, y * scale, width * scale, height * scale), {
    left: -left,
    top: -top,
  });
  if (element instanceof SVGRectElement) return { form: 'rectangle', area };
  if (element instanceof SVGCircleElement) return { form: 'ellipse', area };
  return { form: 'path', area, path: { data: dataOf(element), x: left, y: top, scale } };
}

function dataOf(element: SVGGeometryElement): string {
  if (!(element instanceof SVGLineElement)) return element.getAttribute('d') ?? '';
  const at = (name: string): string => element.getAttribute(name) ?? '0';
  return `M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`;
}
