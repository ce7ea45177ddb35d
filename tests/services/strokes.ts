import type { SlideId, Stroke } from '../../src/core/model.ts';

/** A dot of the pen on a slide. */
export const stroke = (slide: SlideId, id = '1'): Stroke => ({
  id: `k-${id}`,
  slide,
  tool: 'pen',
  colour: '#a3161c',
  width: 4,
  points: [[10, 20, 0.5]],
});
