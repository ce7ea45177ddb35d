import { startFreehand } from '../freehand.ts';
import type { InkTool } from '../tool.ts';

/** A broad pen that lies under the words. */
export const highlighter: InkTool = {
  looks: { widths: [16, 26, 40], first: { colour: '#f2c230', width: 1 } },
  take: (bench) => ({ begin: (slide, at) => startFreehand(bench, 'highlighter', slide, at) }),
};
