import type { Damage, Repair, Span } from '../../model.ts';
import type { Mend } from './damage.ts';

/** A text with what was mended in it so far; a repair does not yet hold what stood there. */
export interface Mended {
  readonly text: string;
  readonly repairs: readonly Omit<Repair, 'was'>[];
}

/** Repairs and mends whose places overlap, and the stretch of the old text that they cover. */
interface Group {
  readonly repairs: Omit<Repair, 'was'>[];
  readonly mends: Mend[];
  readonly start: number;
  end: number;
}

/** Applies mends to a text. A repair that a mend touches becomes one with it, and is then of the later kind. */
export function rewrite(before: Mended, damage: Damage, mends: readonly Mend[]): Mended {
  if (mends.length === 0) return before;
  const pieces: string[] = [];
  const repairs: Omit<Repair, 'was'>[] = [];
  let copied = 0;
  let length = 0;
  // How far the file's own text is ahead of the old text.
  let ahead = 0;
  for (const group of groupsOf(before.repairs, mends)) {
    const source = sourceOf(group, ahead);
    const piece = pieceOf(before.text, group);
    pieces.push(before.text.slice(copied, group.start), piece);
    const start = length + group.start - copied;
    length = start + piece.length;
    copied = group.end;
    ahead = source.end - group.end;
    const kind = group.mends.length > 0 ? damage : (group.repairs[0]?.damage ?? damage);
    repairs.push({ damage: kind, source, span: { start, end: length } });
  }
  return { text: [...pieces, before.text.slice(copied)].join(''), repairs };
}

function sourceOf({ repairs, start, end }: Group, ahead: number): Span {
  const [first, last] = [repairs[0], repairs.at(-1)];
  return {
    start: first?.span.start === start ? first.source.start : start + ahead,
    end: last ? last.source.end + (end - last.span.end) : end + ahead,
  };
}

function pieceOf(text: string, { mends, start, end }: Group): string {
  let piece = '';
  let at = start;
  for (const mend of mends) {
    piece += text.slice(at, mend.span.start) + mend.text;
    at = mend.span.end;
  }
  return piece + text.slice(at, end);
}

function groupsOf(repairs: Mended['repairs'], mends: readonly Mend[]): readonly Group[] {
  const groups: Group[] = [];
  let nextRepair = 0;
  let nextMend = 0;
  while (nextRepair < repairs.length || nextMend < mends.length) {
    const repair = repairs[nextRepair];
    const mend = mends[nextMend];
    const span = repair && (!mend || comesFirst(repair.span, mend.span)) ? repair.span : mend?.span;
    if (!span) break;
    const last = groups.at(-1);
    const group = last && overlaps(last, span) ? last : { repairs: [], mends: [], ...span };
    if (group !== last) groups.push(group);
    if (repair && span === repair.span) group.repairs.push(repairs[nextRepair++] ?? repair);
    else if (mend) group.mends.push(mends[nextMend++] ?? mend);
    group.end = Math.max(group.end, span.end);
  }
  return groups;
}

const comesFirst = (one: Span, other: Span): boolean =>
  one.start < other.start || (one.start === other.start && one.end <= other.end);

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
