import type { Span } from '../../model.ts';
import type { Rank } from '../patterns/rank.ts';
import { POINTS_BACK } from './alone.ts';
import { indicatorAt, joined, type Indicator } from './indicator.ts';
import type { Named } from './name.ts';
import { leavesSubject } from './carried.ts';
import { freshSubject } from './nameless.ts';
import { subjectIn } from './subject.ts';

/** 增速, 总量 alone say nothing without the subjects before them. */
const GENERIC =
  /^(?:增速|增幅|增量|总量|排名|位次|规模|数量|占比|总数|人均|增长率|均值|质量|综合排名|(?:提升|改善|下降|降低)幅度|金额|总额|份额|新台阶|大关)?$/;

/** Returns what a rank is a rank of, with its scope: 增速均居全省第一 is one of the subjects before it. */
export function nameRank(
  text: string,
  rank: Rank,
  named: readonly Named[],
  subjects: readonly Indicator[],
): Indicator {
  const figures = named.flatMap(({ statement, indicator }) =>
    leavesSubject(text, statement) && statement.type === 'quantity'
      ? [{ end: statement.reading.quantity.span.end, indicator }]
      : [],
  );
  const stem = ownStem(text, rank.stem, named);
  const own = indicatorAt(text, subjectIn(text, stem));
  const back = POINTS_BACK.test(own.text);
  const generic = GENERIC.test(own.text);
  const fresh = generic && named.length === 0 ? freshSubject(text, rank.stem.start) : undefined;
  const told = generic || back ? subjectsBefore(text, rank, figures, subjects) : [];
  const carried = fresh ? [fresh] : told;
  const subject = carried.length === 0 ? own : back ? listOf(carried) : joined(listOf(carried), own);
  if (subject.text === '') return nameless(text, rank);
  return { text: `${subject.text}居${rank.scope}`, spans: subject.spans };
}

/** The stem behind the last figure in it, and without for how long it has been so (连续36年). */
function ownStem(text: string, stem: Span, named: readonly Named[]): Span {
  const words = text.slice(stem.start, stem.end);
  const streak =
    /(?:已|并|且|而|也|、)*连续(?:[0-9一二三四五六七八九十多]{1,3}[年个次届月季度]*)?(?:保持)?$/.exec(words);
  const moved = /[从由](?:全[国省市区]|世界|全球)?第/.exec(words);
  const end = stem.start + Math.min(streak?.index ?? words.length, moved?.index ?? words.length);
  const start = named.reduce((last, { statement }) => {
    const at = statement.type === 'quantity' ? statement.reading.quantity.span.end : 0;
    return at <= end ? Math.max(last, at) : last;
  }, stem.start);
  const mark = start > stem.start ? text.slice(start, end).indexOf('、') : -1;
  return { start: Math.min(mark < 0 ? start : start + mark, end), end };
}

/** 均居: the subjects of the clause, or the last two; else the last one. */
function subjectsBefore(
  text: string,
  rank: Rank,
  figures: readonly { readonly indicator: Indicator }[],
  subjects: readonly Indicator[],
): readonly Indicator[] {
  const own = unique(figures.map(({ indicator }) => indicator));
  const all = /[均都]/.test(text.slice(rank.stem.start, rank.span.start));
  if (all) return own.length > 1 ? own : unique([...subjects, ...own]).slice(-2);
  return [...subjects, ...own].slice(-1);
}

/** A rank whose sentence names no subject: its scope, else the clause's own words. */
function nameless(text: string, rank: Rank): Indicator {
  const clause = indicatorAt(text, { start: rank.stem.start, end: rank.span.start });
  return rank.scope === '' ? clause : { text: rank.scope, spans: [rank.span] };
}

/** Each subject once; what is new of a thing is the thing. */
const unique = (subjects: readonly Indicator[]): readonly Indicator[] =>
  subjects.filter(({ text }, index) => {
    const plain = text.replace(/(?<=.{2})新增$/, '');
    return subjects.findIndex((other) => other.text === text || other.text === plain) === index;
  });

const listOf = (subjects: readonly Indicator[]): Indicator => ({
  text: subjects.map((subject) => subject.text).join('、'),
  spans: subjects.flatMap((subject) => subject.spans),
});
