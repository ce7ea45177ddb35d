import { superscript } from '../superscript.ts';
import { lineOf, type Line, type Run, type Segment } from './page.ts';

/** Parts of the size of the characters: how far apart baselines are one. */
const SAME_LINE = 0.45;

const CHINESE = /[\p{Script=Han}\u2014\u2018-\u201d\u2026\u3000-\u303f\uff00-\uff60]/u;
const BESIDE_CHINESE = new RegExp(`(?<=${CHINESE.source}) +| +(?=${CHINESE.source})`, 'u');

interface Row {
  readonly runs: [Run, ...Run[]];
  readonly baseline: number;
  /** Of the largest run. */
  size: number;
}

/** Gathers runs to lines, top to bottom: runs on one baseline, raised ones with the line that they are raised from. */
export function linesOf(runs: readonly Run[]): readonly Line[] {
  const rows: Row[] = [];
  for (const run of runs.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const row = rows.slice(-NEAR).findLast((one) => standsIn(one, run));
    if (row) {
      row.runs.push(run);
      row.size = Math.max(row.size, run.size);
    } else rows.push({ runs: [run], baseline: run.baseline, size: run.size });
  }
  return rows.map((row) => lineOf(segmentsOf(row.runs, row.size)));
}

/** Only the last few rows can be near. */
const NEAR = 4;

const standsIn = (row: Row, run: Run): boolean =>
  Math.abs(run.baseline - row.baseline) < Math.max(row.size, run.size) * SAME_LINE;

function segmentsOf(row: readonly [Run, ...Run[]], size: number): readonly [Segment, ...Segment[]] {
  const baseline = row.reduce((low, one) => (one.size === size ? Math.max(low, one.baseline) : low), 0);
  const [first, ...others] = withoutCopies(row.flatMap(piecesOf)).map((run): Segment => ({
    text: isRaised(run, size, baseline) ? superscript(run.text) : run.text,
    left: run.left,
    right: run.right,
    baseline,
    size: run.size,
  }));
  const segments: [Segment, ...Segment[]] = [first ?? { ...row[0] }];
  for (const next of others) {
    const last = segments.at(-1) ?? next;
    const blank = blankBetween(last, next);
    if (blank === undefined) segments.push(next);
    else segments[segments.length - 1] = joined(last, blank, next);
  }
  return segments;
}

/**
 * Takes a run apart at its blanks beside Chinese characters. A reader of PDF puts one wherever characters stand a little
 * apart, as in a line spaced out to its margin; and some programs set quotation marks apart, into gaps left for them.
 * How wide a blank is, is told by the rest: a Chinese character is as wide as high, others about half.
 */
function piecesOf(run: Run): readonly Run[] {
  const words = run.text.split(BESIDE_CHINESE);
  if (words.length < 2) return [run];
  const widths = words.map((word) =>
    [...word].reduce((sum, one) => sum + (CHINESE.test(one) ? run.size : run.size / 2), 0),
  );
  const width = widths.reduce((sum, one) => sum + one, 0);
  const narrowed = Math.min(1, (run.right - run.left) / width);
  const gap = Math.max(0, run.right - run.left - width) / (words.length - 1);
  let left = run.left;
  return words.map((text, index) => {
    const piece = { ...run, text, left, right: left + (widths[index] ?? 0) * narrowed };
    left = piece.right + gap;
    return piece;
  });
}

/** Bold is often made by setting the same run twice, a little apart. */
function withoutCopies(row: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  for (const run of row.toSorted((a, b) => a.left - b.left)) {
    const isCopy = kept
      .slice(-NEAR)
      .some(
        (one) =>
          one.text === run.text &&
          Math.abs(one.left - run.left) < run.size * 0.3 &&
          Math.abs(one.baseline - run.baseline) < run.size * 0.3,
      );
    if (!isCopy) kept.push(run);
  }
  return kept;
}

/** A small run clearly over the baseline: the 2 of km². */
const isRaised = (run: Run, size: number, baseline: number): boolean =>
  run.size < size * 0.9 && run.baseline < baseline - size * 0.2;

function joined(before: Segment, blank: string, next: Segment): Segment {
  return {
    ...before,
    text: before.text + blank + next.text,
    right: Math.max(before.right, next.right),
    size: next.text.length > before.text.length ? next.size : before.size,
  };
}

/**
 * Returns what stands for the gap between two runs: nothing between characters of one word, a blank between words, and
 * no string at all where the gap is so wide that another column begins. Between digits a gap is kept as it is, since
 * two numbers must never become one.
 */
function blankBetween(before: Segment, next: Segment): string | undefined {
  const size = Math.max(before.size, next.size);
  const gap = (next.left - before.right) / size;
  const [end, begin] = [before.text.at(-1) ?? '', next.text[0] ?? ''];
  const figures = /[\d%％.)]/.test(end) && /[\d.(+\-−]/.test(begin);
  if (gap > (figures ? 1 : 1.8)) return undefined;
  if (CHINESE.test(end) && CHINESE.test(begin)) return gap > 0.9 ? ' ' : '';
  if (CHINESE.test(end) || CHINESE.test(begin)) return gap > 0.6 ? ' ' : '';
  return gap > 0.15 ? ' ' : '';
}
