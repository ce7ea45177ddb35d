import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Zoom } from '../../../src/core/model.ts';
import { actOnZoom, type ZoomAction } from '../../../src/core/show/zoom.ts';

test('the place under the pointer stays where it is', () => {
  const zoom = actOnZoom(undefined, { type: 'zoom', by: 2, at: [800, 300] });
  expect(zoom).toEqual({ x: 720, y: 330, scale: 2 });
  const seenAt = (place: Zoom): number => (800 - place.x) * place.scale;
  const nearer = zoom && actOnZoom(zoom, { type: 'zoom', by: 1.5, at: [800, 300] });
  expect(nearer && seenAt(nearer)).toBeCloseTo(zoom ? seenAt(zoom) : 0);
});

test('as far out as the whole slide there is no zoom', () => {
  const zoom = actOnZoom(undefined, { type: 'zoom', by: 2, at: [0, 0] });
  expect(actOnZoom(zoom, { type: 'zoom', by: 0.5, at: [900, 100] })).toBeUndefined();
  expect(actOnZoom(undefined, { type: 'pan', by: [50, 50] })).toBeUndefined();
});

test('nothing beside the slide is ever seen', () => {
  const coordinate = fc.double({ min: -3000, max: 3000, noNaN: true });
  const action: fc.Arbitrary<ZoomAction> = fc.oneof(
    fc.record({
      type: fc.constant('zoom' as const),
      by: fc.double({ min: 0.1, max: 10, noNaN: true }),
      at: fc.tuple(coordinate, coordinate),
    }),
    fc.record({ type: fc.constant('pan' as const), by: fc.tuple(coordinate, coordinate) }),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
      const zoom = actions.reduce<Zoom | undefined>(actOnZoom, undefined);
      if (!zoom) return;
      const [halfWidth, halfHeight] = [640 / zoom.scale, 360 / zoom.scale];
      expect(zoom.scale).toBeGreaterThan(1);
      expect(zoom.x - halfWidth).toBeGreaterThanOrEqual(-1e-6);
      expect(zoom.x + halfWidth).toBeLessThanOrEqual(1280 + 1e-6);
      expect(zoom.y - halfHeight).toBeGreaterThanOrEqual(-1e-6);
      expect(zoom.y + halfHeight).toBeLessThanOrEqual(720 + 1e-6);
    }),
  );
});
