import type { Box } from '../../core/ink/geometry.ts';
import { pathOf } from '../../core/ink/outline.ts';
import type { Place } from '../../core/ink/shapes/shape.ts';
import { draw } from '../element.ts';
import type { Stop } from '../signal.ts';
import type { Bench } from './tool.ts';

/** The loop while it is drawn, and the frame around what is chosen. */
export interface SelectionFrame {
  readonly loop: (places: readonly Place[]) => void;
  readonly show: (box: Box | undefined) => void;
  readonly stop: Stop;
}

/** White around strokes and the side of a handle, in slide units. */
const margin = 6;
const handle = 10;

/** Returns an empty frame over the slide of this window. */
export function selectionFrame({ surface }: Bench): SelectionFrame {
  const loop = draw('path', { class: 'loop' });
  const frame = draw('path', { class: 'frame' });
  const handles = draw('path', { class: 'handles' });
  const svg = draw(
    'svg',
    { class: 'marks selection', viewBox: '0 0 1280 720', 'aria-hidden': 'true' },
    loop,
    frame,
    handles,
  );
  surface.box.append(svg);
  return {
    loop: (places) => loop.setAttribute('d', places.length > 1 ? pathOf([places]) : ''),
    show: (box) => {
      frame.setAttribute('d', box ? framePath(box) : '');
      handles.setAttribute('d', box ? cornersOf(box).map(handlePath).join('') : '');
    },
    stop: () => svg.remove(),
  };
}

const cornersOf = ({ left, top, right, bottom }: Box): readonly Place[] => [
  [left - margin, top - margin],
  [right + margin, top - margin],
  [right + margin, bottom + margin],
  [left - margin, bottom + margin],
];

const framePath = (box: Box): string => `${pathOf([cornersOf(box)])}Z`;

const handlePath = ([x, y]: Place): string =>
  `M${x - handle / 2} ${y - handle / 2}h${handle}v${handle}h${-handle}Z`;
