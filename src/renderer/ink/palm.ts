/** What a pointer that touches the slide does. */
export type Role = 'draws' | 'turns' | 'nothing';

/** What of a pointer's event says who it is; `width` and `height` of its contact in px of the window. */
export interface Touching {
  readonly pointerType: string;
  readonly width: number;
  readonly height: number;
  /** In ms. */
  readonly timeStamp: number;
}

/** Whose hand is on the slide, as far as the pointers seen so far tell. */
export interface Palm {
  /** Notices a pen, over the slide or on it. */
  readonly see: (event: Touching, isDown: boolean) => void;
  readonly roleOf: (event: Touching) => Role;
}

/** A contact wider than this is a palm: a finger's tip is 15-20 mm across at the most, 75 px of 96 an inch. */
const widest = 80;
/** After a pen was near the slide, the hand that holds it may rest there for so long, in ms. */
const restsFor = 600;

/**
 * Returns who draws.
 * [P1] pen and mouse draw.
 * [P2] a finger draws where no pen was ever seen; where one was, it turns slides.
 * [P3] while the pen is down, and for a moment after it was near, what touches is the hand that holds it: nothing.
 * [P4] what is wider than a finger is a palm: nothing.
 */
export function palmGuard(): Palm {
  let hasPen = false;
  let isDown = false;
  let near = -Infinity;
  return {
    see: ({ pointerType, timeStamp }, down) => {
      if (pointerType !== 'pen') return;
      hasPen = true;
      isDown = down;
      near = timeStamp;
    },
    roleOf: ({ pointerType, width, height, timeStamp }) => {
      if (pointerType !== 'touch') return 'draws';
      if (Math.max(width, height) > widest) return 'nothing';
      if (isDown || timeStamp - near < restsFor) return 'nothing';
      return hasPen ? 'turns' : 'draws';
    },
  };
}
