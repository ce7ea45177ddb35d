import type { Paper } from './choices.ts';

/** ISO 216, in millimetres, upright. */
const PAPER: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  A4: [210, 297],
  A3: [297, 420],
};
/** CSS Values 4 §6.2: 96 px are an inch. */
const PX_PER_MM = 96 / 25.4;
/** GB/T 9704-2012 leaves 28 mm for binding; a handout is stapled: 15 mm all round. */
const MARGIN_MM = 15;

export interface Sheet {
  /** In whole CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** Returns the size of a sheet of paper, upright or lying. */
export function sheetOf(paper: Paper, lying: boolean): Sheet {
  const [short, long] = PAPER[paper].map((side) => Math.floor(side * PX_PER_MM)) as [number, number];
  const margin = Math.round(MARGIN_MM * PX_PER_MM);
  return lying ? { width: long, height: short, margin } : { width: short, height: long, margin };
}

/** A slide in small: its own html in a box, so that outline, tags and text stay. Its size is said by `smallCss`. */
export const smallSlide = (html: string): string => `<div class="small"><div>${html}</div></div>`;

/** Rules for slides in small, of that width in px. */
export const smallCss = (
  width: number,
): string => `.small{position:relative;overflow:hidden;contain:strict;outline:1px solid ${LINE};outline-offset:-1px;width:${width}px;height:${(width * 720) / 1280}px}
.small>div{position:absolute;inset:0 auto auto 0;width:1280px;height:720px;transform-origin:0 0;transform:scale(${width / 1280})}`;

/** Ink, grey and line of what is printed around slides, on white paper. */
export const INK = '#1f1b16';
export const GREY = '#5d554a';
export const LINE = '#b9b1a4';
