import type { Reading } from '../patterns/pattern.ts';
import { spanOf, type Statement } from '../sentence.ts';
import { distributed } from './distribute.ts';
import {
  carriedVerb,
  indicatorAt,
  joined,
  ownIndicator,
  startsWithVerb,
  type Indicator,
} from './indicator.ts';
import { nameRank } from './rank.ts';
import { isStreak } from './streak.ts';
import { subjectIn } from './subject.ts';

/** A statement with what it measures; those stated as one share `together`. */
export interface Named {
  readonly statement: Statement;
  readonly indicator: Indicator;
  readonly together?: string;
}

/** What the clauses before leave to those that name no subject of their own. */
export interface Carried {
  readonly subjects: readonly Indicator[];
}

/** Names the statements of a sentence, subject carried forward from clause to clause. */
export function nameStatements(
  text: string,
  statements: readonly Statement[],
  before: Carried,
): { readonly named: readonly Named[]; readonly carried: Carried } {
  const named: Named[] = [];
  let { subjects } = before;
  for (const group of byClause(statements)) {
    const found = nameClause(text, group, subjects);
    named.push(...found);
    const own = found
      .filter(({ statement }) => statement.type === 'quantity' && !isStreak(text, statement.reading))
      .map(({ indicator }) => indicator);
    if (own.length > 0) subjects = lastOf([...subjects, ...own]);
  }
  return { named, carried: { subjects } };
}

function byClause(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const groups: Statement[][] = [];
  for (const statement of statements) {
    const group = groups.at(-1);
    if (group?.[0]?.clause.start === statement.clause.start) group.push(statement);
    else groups.push([statement]);
  }
  return groups;
}

function nameClause(
  text: string,
  group: readonly Statement[],
  subjects: readonly Indicator[],
): readonly Named[] {
  const clause = group[0]?.clause ?? { start: 0, end: 0 };
  const shared = distributed(text, group, clause, subjects);
  const named: Named[] = [];
  for (const [index, statement] of group.entries()) {
    if (statement.type === 'rank') {
      named.push({ statement, indicator: nameRank(text, statement.rank, named, subjects) });
      continue;
    }
    const { reading } = statement;
    const previous = named.at(-1);
    const given = shared?.[index];
    if (given) named.push({ statement, indicator: given, together: `d${clause.start}` });
    else if (previous && goesOn(reading, previous)) {
      if (reading.pattern === 'range') named[named.length - 1] = opened(previous);
      named.push(goOn(statement, named.at(-1) ?? previous));
    } else
      named.push({ statement, indicator: nameAlone(text, statement, named, subjects), ...opening(reading) });
  }
  return named;
}

const opening = (reading: Reading): { together?: string } =>
  reading.kind === 'from'
    ? { together: `m${reading.quantity.span.start}` }
    : reading.kind === 'part'
      ? { together: `r${reading.quantity.span.start}` }
      : {};

const goesOn = (reading: Reading, previous: Named): boolean =>
  previous.statement.type === 'quantity' &&
  ((reading.continues === true &&
    (reading.pattern === 'range' || previous.statement.reading.kind === 'from')) ||
    (reading.kind === 'part' && previous.statement.reading.kind === 'part'));

/** The lower end of a range (6%—6.5%), with the mark that both ends share. */
const opened = (lower: Named): Named => ({ ...lower, together: `b${spanOf(lower.statement).start}` });

function goOn(statement: Statement, previous: Named): Named {
  return {
    statement,
    indicator: previous.indicator,
    ...(previous.together ? { together: previous.together } : {}),
  };
}

function nameAlone(
  text: string,
  statement: Extract<Statement, { type: 'quantity' }>,
  named: readonly Named[],
  subjects: readonly Indicator[],
): Indicator {
  const { reading, clause } = statement;
  const own = ownIndicator(text, reading, clause);
  const before = named.at(-1)?.indicator ?? subjects.at(-1);
  if (!own) return subjectBefore(text, statement, named) ?? before ?? fallback(text, statement);
  if (/^占/.test(own.text) && before) return joined(before, own);
  if (
    (TOTAL.test(own.text) ||
      /^(?:增速|增幅|比重|占比|高于|低于|高出|快于|慢于|领先|[比较][^，]{2,12}[高低快慢多少])/.test(
        own.text,
      )) &&
    before
  )
    return joined(before, own);
  const first = named[0];
  const listed = first && /、\s*$/.test(text.slice(0, own.spans[0]?.start ?? 0).slice(-2));
  if (listed && !startsWithVerb(own.text)) {
    const verb = carriedVerb(text, first.indicator);
    if (verb) return joined(indicatorAt(text, verb), own);
  }
  return own;
}

/** 总量, 总数 alone go with the thing before them. */
const TOTAL = /^(?:总量|总数|总规模|总额|总面积|总里程|总人数)$/;

/** 教育投入，由a增加到b: a clause without figures directly before the verb of a move is its subject. */
function subjectBefore(
  text: string,
  { reading, clause }: Extract<Statement, { type: 'quantity' }>,
  named: readonly Named[],
): Indicator | undefined {
  if (named.length > 0 || !(reading.kind === 'from' || reading.kind === 'to')) return undefined;
  const end = clause.start - 1;
  if (!/[，,]/.test(text[end] ?? '')) return undefined;
  const words = /[^，,。；;：:！？!?\n]{2,24}$/.exec(text.slice(Math.max(0, end - 40), end))?.[0];
  if (!words || /[0-9０-９]/.test(words)) return undefined;
  const subject = subjectIn(text, { start: end - words.length, end });
  return subject.end - subject.start > 1 ? indicatorAt(text, subject) : undefined;
}

/** A figure whose clause names nothing and that nothing came before: the words behind it, or its clause. */
function fallback(text: string, statement: Statement): Indicator {
  const { clause } = statement;
  const number =
    /^[\d.,多余几万亿]+(?:项|个|大|条)?/.exec(text.slice(spanOf(statement).end, clause.end))?.[0].length ?? 0;
  const behind = subjectIn(text, { start: spanOf(statement).end + number, end: clause.end });
  return behind.start < behind.end ? indicatorAt(text, behind) : indicatorAt(text, clause);
}

/** The subjects named so far, each once, in the order in which they were last named. */
function lastOf(subjects: readonly Indicator[]): readonly Indicator[] {
  return subjects.filter(
    (subject, index) => !subjects.slice(index + 1).some((later) => later.text === subject.text),
  );
}
