import type { SlideId } from '../model.ts';

export type StrokeId = `k-${string}`;

/** A point in slide units (1280 × 720) with the pen's pressure, 0-1. */
export type InkPoint = readonly [x: number, y: number, pressure: number];

export interface Stroke {
  readonly id: StrokeId;
  readonly slide: SlideId;
  readonly tool: 'pen' | 'highlighter';
  readonly colour: string;
  /** In slide units. */
  readonly width: number;
  readonly points: readonly InkPoint[];
}

/** One line of ink.jsonl. `at` is ISO time, `by` the author where known. */
export type InkEvent = { readonly at: string; readonly by?: string } & (
  | { readonly type: 'stroke'; readonly stroke: Stroke }
  | { readonly type: 'erase'; readonly slide: SlideId; readonly strokes: readonly StrokeId[] }
  | { readonly type: 'undo'; readonly slide: SlideId }
  | { readonly type: 'redo'; readonly slide: SlideId }
);
