import type { Fact, Slide } from '../model.ts';
import { budgetOf, isDigest } from './budget.ts';
import { overlap, type Candidate, type Rule } from './candidate.ts';
import { slideId } from './identity.ts';
import { headlines } from './headlines.ts';
import { factsShown } from './ledger.ts';
import { withMessages } from './message.ts';
import { notesOf } from './notes.ts';
import type { Passage, Statement } from './passage.ts';
import { paired } from './pairs.ts';
import { textOf, type Source } from './phrase.ts';
import { filling, gathering, standing } from './rules.ts';
import { isSameIndicator } from './rank-beside.ts';
import { isShowable } from './showable.ts';
import { partStatements } from './stretches.ts';

/** Candidates of this weight are drawn even where the passage is short. */
const STRONG = 9;

/** Returns the slides of a passage without kicker and part, in the order of the text. */
export function slidesOf(source: Source, passage: Passage): readonly Slide[] {
  const said = passage.statements.length > 0 ? choose(source, passage) : [];
  const tables = standing.flatMap((rule) => rule.propose(source, passage, []));
  const apart = withMessages(
    source,
    passage,
    said.filter((candidate) => !repeats(candidate, tables)),
  );
  const chosen = [...apart, ...tables].toSorted((a, b) => a.at.start - b.at.start);
  const notes = notesOf(source, passage, chosen);
  return chosen.map((candidate, index) => ({
    id: slideId(
      ...passage.path.map((section) => section.heading?.said.text ?? ''),
      candidate.content.type,
      candidate.facts[0]?.indicator ?? textOf(candidate.content.title),
    ),
    content: candidate.content,
    notes: notes[index] ?? [],
  }));
}

/** Figures that all stand in a table of the passage too are shown there. */
function repeats({ content, facts }: Candidate, tables: readonly Candidate[]): boolean {
  const shown = new Set(tables.flatMap((table) => table.facts.map(amountOf)));
  return content.type === 'figures' && facts.every((fact) => shown.has(amountOf(fact)));
}

const amountOf = ({ value, unit, kind, direction = 'up' }: Fact): string =>
  [value, unit, kind, direction].join(' ');

function choose(source: Source, passage: Passage): readonly Candidate[] {
  const free = passage.statements.flatMap(({ facts }) => facts);
  const gathered = proposals(gathering, source, passage, free);
  if (isDigest(source, passage)) return digest(source, passage, gathered);
  const budget = budgetOf(source, passage);
  const strong = heaviest(
    gathered.filter(({ weight }) => weight >= STRONG),
    budget + 1,
  );
  const unsaid = unused(passage.statements, strong);
  const least = strong.length === 0 || hasHeadlines(source, unsaid, strong) ? 1 : 0;
  const slots = Math.max(budget - strong.length, least);
  const weak = heaviest(
    gathered.filter(({ weight }) => weight < STRONG),
    roomForWeak(source, unused(passage.statements, gathered), slots),
  );
  const drawn = [...strong, ...weak];
  const left = slots - weak.length;
  const charted = paired(source, drawn, {
    charts: gathered.filter((candidate) => !drawn.includes(candidate)),
    statements: unused(passage.statements, drawn),
    slots: left,
  });
  const rest = unused(passage.statements, charted);
  return [...charted, ...fill(source, { ...passage, statements: rest }, left)];
}

/** Main indicators are on a slide, whatever else is (checklist 11). */
function hasHeadlines(
  source: Source,
  statements: readonly Statement[],
  shown: readonly Candidate[],
): boolean {
  const known = shown.flatMap(({ facts }) => facts);
  const left = statements.flatMap(({ facts }) => facts);
  const unsaid = left.filter(
    (fact) => isShowable(source, fact) && !known.some((other) => isSameIndicator(fact, other)),
  );
  return headlines(unsaid) > 1;
}

const heaviest = (candidates: readonly Candidate[], most: number): readonly Candidate[] =>
  candidates.toSorted((a, b) => b.weight - a.weight).slice(0, most);

/** A single move has a slide of its own only where no more is to be said, or where there is room for both. */
function roomForWeak(source: Source, rest: readonly Statement[], slots: number): number {
  if (slots > 1) return slots - 1;
  const others = rest.flatMap(({ facts }) => facts).filter((fact) => isShowable(source, fact));
  return others.length < 2 ? slots : 0;
}

/** Of a digest all that can be drawn is, and the rest is said; one line alone is left to the notes where slides are there. */
function digest(source: Source, passage: Passage, gathered: readonly Candidate[]): readonly Candidate[] {
  const rest = { ...passage, statements: unused(passage.statements, gathered) };
  const free = rest.statements.flatMap(({ facts }) => facts);
  const all = [...gathered, ...proposals(filling, source, rest, free)];
  const full = all.filter(({ content }) => content.type !== 'quotation');
  return full.length > 0 ? full : all;
}

/** Each rule gets the facts that those before it left. */
function proposals(
  rules: readonly Rule[],
  source: Source,
  passage: Passage,
  facts: readonly Fact[],
): readonly Candidate[] {
  let free = facts;
  let statements = passage.statements;
  return rules.flatMap((rule) => {
    const proposed = rule.propose(source, { ...passage, statements }, free);
    const taken = shownBy(proposed);
    free = free.filter((fact) => !taken.has(fact.id));
    statements = unused(statements, proposed);
    return proposed;
  });
}

/** The ids of what candidates show, in their titles too. */
const shownBy = (candidates: readonly Candidate[]): ReadonlySet<string> =>
  new Set(candidates.flatMap(({ content }) => factsShown(content)));

/** Statements that no candidate draws on; of one that was drawn in part, what is left is left to the notes. */
function unused(statements: readonly Statement[], candidates: readonly Candidate[]): readonly Statement[] {
  const taken = shownBy(candidates);
  const spans = candidates.flatMap((candidate) => candidate.spans ?? []);
  return statements
    .filter(({ span }) => !spans.some((used) => overlap(used, span)))
    .map((statement) => ({ ...statement, facts: statement.facts.filter((fact) => !taken.has(fact.id)) }))
    .filter((statement) => {
      const before = statements.find(({ span }) => span === statement.span);
      return statement.facts.length > 0 || before?.facts.length === 0;
    });
}

/** Parts what is left into as many stretches as there is room for and takes the best slide for each. */
function fill(source: Source, passage: Passage, slots: number): readonly Candidate[] {
  if (slots === 0 || passage.statements.length === 0) return [];
  return partStatements(passage.statements, slots).flatMap((statements, index) => {
    const stretch = { ...passage, statements, heads: index === 0 ? passage.heads : [] };
    const facts = statements.flatMap((statement) => statement.facts);
    const best = filling
      .flatMap((rule) => rule.propose(source, stretch, facts))
      .toSorted((a, b) => b.weight - a.weight)[0];
    return best ? [best] : [];
  });
}
