import { classOf } from '../../typography/characters.ts';
import type { DrawnRun } from './drawn.ts';

/**
 * LibreOffice puts a fifth of a line's height between Chinese and other letters, of the letters before (editeng, impedit3.cxx;
 * no attribute of a presentation turns that off), PowerPoint nothing. A line of Noto Sans SC is 1.448 em high.
 */
const ADDED = 1.448 / 5;
/** Letters whose sizes differ by more than this stand beside each other as number and unit do. */
const UNLIKE = 1.15;
/** Of a blank that is not seen, in px, the least that there is (ST_TextFontSize): nearly nothing is added behind it. */
export const JOINT = 4 / 3;

/** How far behind a run the next one stands, less what is added there; `joint`: with a blank between. */
export interface Behind {
  readonly behind: number;
  readonly joint: boolean;
}

/**
 * Returns what has to stand between two runs. Where PowerPoint would set the letters into each other, what LibreOffice adds
 * is left; between number and unit a blank that is not seen keeps it small.
 */
export function behindOf(run: DrawnRun, next: DrawnRun | undefined): Behind {
  const { behind, size } = run;
  const [before = '', after = ''] = [Array.from(run.text).at(-1), Array.from(next?.text ?? '')[0]];
  if (!next || isChinese(before) === isChinese(after)) return { behind, joint: false };
  if (Math.max(size, next.size) / Math.min(size, next.size) > UNLIKE) return { behind, joint: true };
  const hasRoom = behind > 0 || classOf(before) === 'closing';
  return { behind: hasRoom ? behind - size * ADDED : behind, joint: false };
}

const isChinese = (character: string): boolean =>
  /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(character);
