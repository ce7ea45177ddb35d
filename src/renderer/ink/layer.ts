import type { Stroke, StrokeId } from '../../core/model.ts';
import { highlighterOpacity, strokePath } from '../../core/ink-path.ts';
import { draw } from '../element.ts';

/** The drawing of a slide's ink: one path a stroke, in slide units, over the slide. */
export interface InkLayer {
  readonly svg: SVGSVGElement;
  /** Draws these strokes and no others; those that did not change are left alone. */
  readonly set: (strokes: readonly Stroke[]) => void;
}

/** Returns an empty layer, to be put into a slide's section or over its picture. */
export function inkLayer(): InkLayer {
  const under = draw('g');
  const over = draw('g');
  const svg = draw(
    'svg',
    { 'data-ink': true, viewBox: '0 0 1280 720', 'aria-hidden': 'true', width: 1280, height: 720 },
    under,
    over,
  );
  svg.style.cssText =
    'position:absolute;inset:0;width:1280px;height:720px;overflow:hidden;pointer-events:none;z-index:5';
  const drawn = new Map<StrokeId, { readonly stroke: Stroke; readonly path: SVGPathElement }>();

  return {
    svg,
    set: (strokes) => {
      const wanted = new Set(strokes.map((stroke) => stroke.id));
      for (const [id, { path }] of drawn) {
        if (wanted.has(id)) continue;
        path.remove();
        drawn.delete(id);
      }
      for (const stroke of strokes) {
        const before = drawn.get(stroke.id);
        if (before?.stroke === stroke) continue;
        const path = before?.path ?? pathOf(stroke);
        path.setAttribute('d', strokePath(stroke));
        if (!before) (stroke.tool === 'highlighter' ? under : over).append(path);
        drawn.set(stroke.id, { stroke, path });
      }
    },
  };
}

function pathOf(stroke: Stroke): SVGPathElement {
  return draw('path', {
    'data-stroke': stroke.id,
    'data-tool': stroke.tool,
    fill: stroke.colour,
    'fill-opacity': stroke.tool === 'highlighter' ? highlighterOpacity : undefined,
  });
}
