import type { SlideId } from '../model.ts';

/** Where a speech should be and how far it is from there. */
export interface Pace {
  /** What of the planned time should have run when this slide begins and when it ends, 0-1. */
  readonly from: number;
  readonly to: number;
  /** How far the speech is behind its plan, in ms; negative where it is ahead. */
  readonly behind: number;
  readonly word: 'ahead' | 'on-time' | 'behind';
}

export interface Speech {
  readonly order: readonly SlideId[];
  readonly slide: SlideId;
  /** How long each slide takes beside the others: seconds of a rehearsal, or the length of its notes. */
  readonly weight: (slide: SlideId) => number;
  /** In ms. */
  readonly elapsed: number;
  readonly planned: number;
}

/** Nobody minds less than this, in ms. */
const tolerance = 20_000;

/**
 * Returns the pace of a speech, or nothing where the slide is not among those shown. While the time is within what its
 * slide has, the speech is on time.
 */
export function paceOf({ order, slide, weight, elapsed, planned }: Speech): Pace | undefined {
  const at = order.indexOf(slide);
  if (at < 0 || planned <= 0) return undefined;
  const weights = order.map(weight);
  const whole = sum(weights);
  if (whole <= 0) return undefined;
  const from = sum(weights.slice(0, at)) / whole;
  const to = sum(weights.slice(0, at + 1)) / whole;
  const early = elapsed - from * planned;
  const late = elapsed - to * planned;
  const behind = early < 0 ? early : Math.max(0, late);
  return {
    from,
    to,
    behind,
    word: Math.abs(behind) < tolerance ? 'on-time' : behind < 0 ? 'ahead' : 'behind',
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
