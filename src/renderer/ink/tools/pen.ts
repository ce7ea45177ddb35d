import { startFreehand } from '../freehand.ts';
import type { InkTool } from '../tool.ts';

/** A pen whose line is as wide as it is pressed. */
export const pen: InkTool = {
  looks: { widths: [3, 5, 9], first: { colour: '#d7262e', width: 1 } },
  take: (bench) => ({ begin: (slide, at) => startFreehand(bench, 'pen', slide, at) }),
};
