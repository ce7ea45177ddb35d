import type { SlideId } from '../model.ts';

export type StrokeId = `k-${string}`;
export type LayerId = `l-${string}`;

/** A point in slide units (1280 × 720) with the pen's pressure, 0-1. */
export type InkPoint = readonly [x: number, y: number, pressure: number];

/** Drawn by dragging from one place to another; `core/ink/shapes` has a file for each. */
export type ShapeName = 'line' | 'arrow' | 'rectangle' | 'ellipse';

interface Drawn {
  readonly id: StrokeId;
  readonly slide: SlideId;
  /** None for what was drawn before there were layers. */
  readonly layer?: LayerId;
  /** As #rrggbb. */
  readonly colour: string;
  /** Of the tip, of a note the size of its letters; in slide units. */
  readonly width: number;
  /** The way of a pen or highlighter; the two ends of a shape (of a rectangle and an ellipse: of the box around it); the upper left corner of a note. */
  readonly points: readonly InkPoint[];
}

/** Anything that stands drawn on a slide. */
export type Stroke = Drawn &
  (
    | { readonly tool: 'pen' | 'highlighter' | ShapeName }
    | { readonly tool: 'note'; /** What is written, in lines as typed. */ readonly text: string }
  );

/** Strokes that belong together: of one meeting, of one hand. What is so of it now; older names are in the journal. */
export interface Layer {
  readonly id: LayerId;
  readonly name: string;
  /** When it was begun, ISO time. */
  readonly at: string;
  /** The author where known. */
  readonly by?: string;
  readonly hidden?: true;
  /** Not seen any more, and can be taken back. */
  readonly deleted?: true;
  /** The layer that its strokes belong to since the two were merged. */
  readonly into?: LayerId;
}

/** A stroke that is taken away, and what stands in its place: the pieces that an eraser left, itself moved, nothing. */
export interface Replaced {
  readonly stroke: StrokeId;
  readonly pieces: readonly Stroke[];
}

/** What can happen to the ink of a deck. */
export type InkHappening =
  | { readonly type: 'stroke'; readonly stroke: Stroke }
  | { readonly type: 'erase'; readonly slide: SlideId; readonly strokes: readonly StrokeId[] }
  | { readonly type: 'replace'; readonly slide: SlideId; readonly strokes: readonly Replaced[] }
  | { readonly type: 'undo' | 'redo'; readonly slide: SlideId }
  | {
      /** Begins a layer, or says what is so of it from now on. */ readonly type: 'layer';
      readonly layer: Layer;
    };

/**
 * One line of ink.jsonl. `at` is ISO time, `by` the author where known. Lines that the first form of the journal
 * does not know have `format: 2`, so that an older program can say that it is older.
 */
export type InkEvent = { readonly at: string; readonly by?: string; readonly format?: 2 } & InkHappening;
