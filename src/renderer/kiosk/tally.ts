import type { Beat } from '../../services/beat.ts';

/** What a page has done since it was loaded. */
export interface Tally {
  readonly turned: () => void;
  readonly touched: () => void;
  readonly counts: () => Pick<Beat, 'slides' | 'touches'>;
}

export function tally(): Tally {
  let slides = 0;
  let touches = 0;
  return {
    turned: () => void (slides += 1),
    touched: () => void (touches += 1),
    counts: () => ({ slides, touches }),
  };
}
