import type { Reading } from '../patterns/pattern.ts';
import { spanOf, type Statement } from '../sentence.ts';
import { distributed } from './distribute.ts';
import { nameAlone } from './alone.ts';
import type { Indicator } from './indicator.ts';
import { nameRank } from './rank.ts';
import { leavesSubject } from './carried.ts';

/** A statement with what it measures; those stated as one share `together`. */
export interface Named {
  readonly statement: Statement;
  readonly indicator: Indicator;
  readonly together?: string;
}

/** What the clauses before leave to those that name no subject of their own. */
export interface Carried {
  readonly subjects: readonly Indicator[];
  /** How many of them, at the end, one clause listed with as many figures. */
  readonly listed?: number;
}

/** More subjects than any list of 分别 has. */
const MOST_CARRIED = 12;

/** Names the statements of a sentence, subject carried forward from clause to clause. */
export function nameStatements(
  text: string,
  statements: readonly Statement[],
  before: Carried,
): { readonly named: readonly Named[]; readonly carried: Carried } {
  const named: Named[] = [];
  let { subjects, listed } = before;
  for (const group of byClause(statements)) {
    const found = nameClause(text, group, { subjects, ...(listed ? { listed } : {}) });
    named.push(...found);
    const own = found
      .filter(({ statement }) => leavesSubject(text, statement))
      .map(({ indicator }) => indicator);
    if (own.length > 0) {
      subjects = lastOf([...subjects, ...own].slice(-MOST_CARRIED));
      listed = found.every(({ together }) => together?.startsWith('d')) ? found.length : undefined;
    }
  }
  return { named, carried: { subjects, ...(listed ? { listed } : {}) } };
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

function nameClause(text: string, group: readonly Statement[], carried: Carried): readonly Named[] {
  const { subjects, listed } = carried;
  const clause = group[0]?.clause ?? { start: 0, end: 0 };
  const shared = distributed(text, group, clause, carried);
  const ofEach = group.length === listed && group.every(({ type }) => type === 'rank');
  const named: Named[] = [];
  for (const [index, statement] of group.entries()) {
    if (statement.type === 'rank') {
      named.push({
        statement,
        indicator: nameRank(
          text,
          statement.rank,
          named,
          ofEach ? subjects.slice(0, subjects.length - listed + index + 1) : subjects,
        ),
      });
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

/** The subjects named so far, each once, in the order in which they were last named. */
function lastOf(subjects: readonly Indicator[]): readonly Indicator[] {
  return subjects.filter(
    (subject, index) => !subjects.slice(index + 1).some((later) => later.text === subject.text),
  );
}
