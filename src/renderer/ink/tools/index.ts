import { draggedShape } from '../dragged-shape.ts';
import type { ChosenLooks, Look } from '../looks.ts';
import type { InkTool, InkToolName } from '../tool.ts';
import { eraser } from './eraser.ts';
import { highlighter } from './highlighter.ts';
import { lasso } from './lasso.ts';
import { note } from './note.ts';
import { partialEraser } from './partial-eraser.ts';
import { pen } from './pen.ts';

/** All tools that work on ink. Shapes (`core/ink/shapes`) are drawn by dragging. */
export const inkTools: Readonly<Record<InkToolName, InkTool>> = {
  pen,
  highlighter,
  line: draggedShape('line'),
  arrow: draggedShape('arrow'),
  rectangle: draggedShape('rectangle'),
  ellipse: draggedShape('ellipse'),
  note,
  eraser,
  'partial-eraser': partialEraser,
  lasso,
};

const usual: Look = { colour: '#d7262e', width: 1 };

/** Returns the look that is chosen for a tool. */
export const lookOf = (chosen: ChosenLooks, tool: InkToolName): Look =>
  chosen[tool] ?? inkTools[tool].looks?.first ?? usual;

/** Returns the width of a look in slide units. */
export const widthOf = (tool: InkToolName, { width }: Look): number =>
  inkTools[tool].looks?.widths[width] ?? 1;
