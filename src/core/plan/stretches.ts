import type { Section } from '../model.ts';
import { lengthOf, type Passage, type Statement } from './passage.ts';

/** Sections shorter than this are no slide of their own where their neighbours are as short (checklist 17). */
const SHORT = { section: 200, joined: 620 };
/** Of a plan as long as a book, whose sections are many. */
const SHORT_IN_BOOK = { section: 460, joined: 1300 };
const BOOK = 30_000;
/** A section of several figures has its own slide. */
const MOST_FIGURES = 3;
const MOST_HEADS = 5;
/** Longer passages are parted, so that what is drawn together also stands near each other. */
const LONG = 1500;

/** Joins short sections that follow each other under one heading; their headings become the points of a slide. */
export function joinShort(passages: readonly Passage[], length: number): readonly Passage[] {
  const limits = length > BOOK ? SHORT_IN_BOOK : SHORT;
  const joined: Passage[] = [];
  for (const passage of passages) {
    const before = joined.at(-1);
    if (before && canJoin(before, passage, limits)) joined[joined.length - 1] = join(before, passage);
    else joined.push(passage);
  }
  return joined;
}

function canJoin(before: Passage, passage: Passage, limits: typeof SHORT): boolean {
  if (!isShort(passage, limits.section)) return false;
  if (before.heads.length === 0 && !isShort(before, limits.section)) return false;
  return (
    parentOf(before) === parentOf(passage) &&
    parentOf(passage) !== PART &&
    before.heads.length < MOST_HEADS &&
    lengthOf(before.statements) + lengthOf(passage.statements) <= limits.joined
  );
}

const isShort = ({ section, heads, statements, tables }: Passage, most: number): boolean =>
  heads.length === 0 &&
  tables.length === 0 &&
  section.role === 'plain' &&
  section.heading !== undefined &&
  lengthOf(statements) < most &&
  statements.reduce((sum, { facts }) => sum + facts.length, 0) < MOST_FIGURES;

/** The section around; sections directly within a part share its own. */
const parentOf = ({ heads, path }: Passage): Section =>
  (heads.length > 0 ? path.at(-1) : path.at(-2)) ?? PART;

const PART: Section = { role: 'part', paragraphs: [], sections: [], span: { start: 0, end: 0 } };

function join(before: Passage, passage: Passage): Passage {
  const section = parentOf(before);
  const own = before.section.heading;
  const heads = before.heads.length > 0 ? before.heads : own ? [own] : [];
  return {
    section,
    path: before.heads.length > 0 ? before.path : before.path.slice(0, -1),
    heads: [...heads, ...(passage.section.heading ? [passage.section.heading] : [])],
    statements: [...before.statements, ...passage.statements],
    tables: [...before.tables, ...passage.tables],
  };
}

/** Parts a long passage into even stretches, between paragraphs where that can be; a table stays with what stands before it. */
export function partLong(passage: Passage): readonly Passage[] {
  const count = Math.ceil(lengthOf(passage.statements) / LONG);
  const stretches = partStatements(passage.statements, count);
  if (stretches.length < 2) return [passage];
  const starts = stretches.map(([first]) => first?.span.start ?? 0);
  return stretches.map((statements, index) => {
    const from = index === 0 ? 0 : (starts[index] ?? 0);
    const to = starts[index + 1] ?? Infinity;
    const tables = passage.tables.filter(({ span }) => span.start >= from && span.start < to);
    return { ...passage, statements, tables };
  });
}

/** Parts statements into at most `count` stretches of even length; no sentence is parted. */
export function partStatements(
  statements: readonly Statement[],
  count: number,
): readonly (readonly Statement[])[] {
  const size = lengthOf(statements) / Math.max(count, 1);
  const stretches: Statement[][] = [];
  let length = 0;
  for (const [index, statement] of statements.entries()) {
    const current = stretches.at(-1);
    const before = statements[index - 1];
    const own = statement.span.end - statement.span.start;
    const due = length + own / 2 > size * stretches.length;
    const near = length > size * (stretches.length - 0.4) && before?.paragraph !== statement.paragraph;
    const whole = before?.sentence !== statement.sentence;
    if (!current || (stretches.length < count && whole && (due || near))) stretches.push([statement]);
    else current.push(statement);
    length += own;
  }
  return stretches;
}
