import type { Span } from '../../model.ts';
import { spanOf, type Statement } from '../sentence.ts';
import { indicatorAt, joined, type Indicator } from './indicator.ts';
import type { Carried } from './name.ts';
import { ofTownAndCountry, withOwners } from './owner.ts';
import { subjectIn } from './subject.ts';
import { subjectsIn } from './subjects.ts';

/**
 * Returns an indicator for each number of a clause that lists as many subjects as numbers (A、B和C分别增长x、y和z), the
 * subjects named in the clause or carried from the one before; nothing where the clause is no such list.
 */
export function distributed(
  text: string,
  group: readonly Statement[],
  clause: Span,
  carried: Carried,
): readonly Indicator[] | undefined {
  const first = group[0];
  if (!first || group.length < 2 || group.some((statement) => statement.type === 'rank')) return undefined;
  if (!isList(text, group)) return undefined;
  const stem = first.type === 'quantity' ? first.reading.stem : clause;
  const parted = /分别|依次/.test(text.slice(clause.start, spanOf(first).start));
  const { head, share } = partingIn(text, stem);
  const of = share ? [indicatorAt(text, share)] : [];
  const own = subjectIn(text, head);
  const moves = group.every(
    (statement) => statement.type === 'quantity' && statement.reading.kind === 'change',
  );
  const generic = parted && moves && OF_ALL.test(text.slice(own.start, own.end));
  if (own.start >= own.end || generic) {
    if (!parted && carried.listed !== group.length && !areEnds(group)) return undefined;
    const before =
      subjectsBefore(text, clause, group.length) ??
      partsOf(text, carried.subjects.at(-1), group.length) ??
      carried.subjects.slice(-group.length);
    if (before.length < group.length) return undefined;
    return before.map((subject) => joined(subject, ...(generic ? [indicatorAt(text, own)] : of)));
  }
  const split = subjectsIn(text, own, group.length);
  const halves = parted && group.length === 2 ? ofTownAndCountry(text, own) : undefined;
  const listed = split ? withOwners(text, split) : halves;
  if (listed) return listed.map((subject) => joined(subject, ...of));
  return parted ? group.map(() => joined(indicatorAt(text, own), ...of)) : undefined;
}

/** A、B双双突破200亿元，分别达到x和y: the subjects that one figure before was said of. */
function partsOf(
  text: string,
  subject: Indicator | undefined,
  count: number,
): readonly Indicator[] | undefined {
  const [span] = subject?.spans ?? [];
  if (!span || subject?.spans.length !== 1 || !subject.text.includes('、')) return undefined;
  return subjectsIn(text, span, count);
}

/** 降幅分别收窄a和b: a measure of the subjects before. */
const OF_ALL = /^(?:增速|增幅|降幅|涨幅|跌幅|占比|比重|总量)$/;

/** 化学需氧量、二氧化硫排放量实现双下降，分别下降x和y: the subjects of the clause before, which has no figure. */
function subjectsBefore(text: string, clause: Span, count: number): readonly Indicator[] | undefined {
  const before = text.slice(Math.max(0, clause.start - 60), Math.max(0, clause.start - 1));
  const words = /[^，,。；;：:！？!?\n]+$/.exec(before)?.[0] ?? '';
  if (!/[，,]/.test(text[clause.start - 1] ?? '') || /[0-9０-９]/.test(words)) return undefined;
  const end = words.search(/近年来|首次|[均都双]|实现|出现|保持|持续|呈/);
  if (end < 4) return undefined;
  const start = clause.start - 1 - words.length;
  return subjectsIn(text, subjectIn(text, { start, end: start + end }), count);
}

/** 提高到85.9%、87.8%: the ends that the subjects of the clause before reached. */
const areEnds = (group: readonly Statement[]): boolean =>
  group.every((statement) => statement.type === 'quantity' && statement.reading.kind === 'to');

/** Whether only marks of a list, and the words of a bound, stand between the numbers. */
const isList = (text: string, group: readonly Statement[]): boolean =>
  group.every((statement, index) => {
    const before = group[index - 1];
    return !before || /^[、和及与\s以上左右]*$/.test(text.slice(spanOf(before).end, spanOf(statement).start));
  });

/** The words before 分别, and of what whole the numbers are shares: 分别占全市的. */
function partingIn(text: string, stem: Span): { readonly head: Span; readonly share?: Span } {
  const words = text.slice(stem.start, stem.end);
  const found = /(?:年均)?(?:分别|依次)/.exec(words);
  if (!found) return { head: stem };
  const head = { start: stem.start, end: stem.start + found.index };
  const share = /占.*$/.exec(words.slice(found.index));
  if (!share) return { head };
  const start = head.end + share.index;
  return { head, share: subjectIn(text, { start, end: stem.end }) };
}
