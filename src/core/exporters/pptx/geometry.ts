import type { Area, DrawnShape } from './drawn.ts';
import { readPath, type PathStep, type Point } from './path-data.ts';
import { emu, share } from './units.ts';
import { xml } from './xml.ts';

/** Returns where a shape lies. */
export const placeXml = ({ x, y, width, height }: Area, name = 'a:xfrm'): string =>
  xml(
    name,
    {},
    xml('a:off', { x: emu(x), y: emu(y) }),
    xml('a:ext', { cx: Math.max(0, emu(width)), cy: Math.max(0, emu(height)) }),
  );

/** Returns the form of a shape; a path as a freeform that can be edited point by point. */
export function geometryXml(shape: Pick<DrawnShape, 'form' | 'area' | 'radius' | 'path'>): string {
  const { form, area, radius = 0, path } = shape;
  if (form === 'path' && path) return freeformXml(readPath(path.data), path, area);
  if (form === 'ellipse' || radius >= Math.max(area.width, area.height) / 2) return preset('ellipse');
  if (radius === 0) return preset('rect');
  const part = Math.min(0.5, radius / Math.min(area.width, area.height));
  return preset('roundRect', xml('a:gd', { name: 'adj', fmla: `val ${share(part)}` }));
}

const preset = (name: string, guide = ''): string =>
  xml('a:prstGeom', { prst: name }, `<a:avLst>${guide}</a:avLst>`);

const NAMES = { move: 'a:moveTo', line: 'a:lnTo', quadratic: 'a:quadBezTo', cubic: 'a:cubicBezTo' } as const;

function freeformXml(
  steps: readonly PathStep[],
  origin: { readonly x: number; readonly y: number; readonly scale: number },
  area: Area,
): string {
  const point = ([x, y]: Point): string =>
    xml('a:pt', {
      x: emu(x * origin.scale + origin.x - area.x),
      y: emu(y * origin.scale + origin.y - area.y),
    });
  const drawn = steps.map((step) =>
    step.type === 'close' ? xml('a:close') : xml(NAMES[step.type], {}, ...step.points.map(point)),
  );
  const size = { w: Math.max(0, emu(area.width)), h: Math.max(0, emu(area.height)) };
  const rest = ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((name) => xml(name));
  const whole = xml('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' });
  return xml('a:custGeom', {}, ...rest, whole, xml('a:pathLst', {}, xml('a:path', size, ...drawn)));
}
