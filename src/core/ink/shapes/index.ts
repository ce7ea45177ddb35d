import type { ShapeName } from '../../model.ts';
import { arrow } from './arrow.ts';
import { ellipse } from './ellipse.ts';
import { line } from './line.ts';
import { rectangle } from './rectangle.ts';
import type { Shape } from './shape.ts';

/** All shapes, in the order in which they are offered. */
export const shapes: Readonly<Record<ShapeName, Shape>> = { line, arrow, rectangle, ellipse };
