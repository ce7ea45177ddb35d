import { quantitiesIn } from '../facts/numbers/index.ts';
import { halfWidth } from '../plan/typeset.ts';
import { differenceOf } from '../plan/move.ts';
import { typedId } from '../typed.ts';
import type { Content, Fact, FactId, Move, Phrase, Run, Said } from '../model.ts';

/** Returns the content with another number in the place of one of the report's, wherever it shows that; marked as typed, with what the report prints beside it. Nothing where it does not show it, or where what was typed is no number. */
export function altered(content: Content, id: FactId, typed: string): Content | undefined {
  // What another report prints beside it, and the difference, would no longer be of the same.
  if (content.type === 'comparison') return undefined;
  const stated = factsIn(content).find((fact) => fact.id === id || fact.over?.id === id);
  const printed = stated ? printedOf(stated) : runOf(content, id);
  if (!printed) return undefined;
  const text = withUnit(halfWidth(typed.trim()), printed.text);
  if (text === printed.text) return replaced(content, id, { type: 'figure', ...printed, fact: id });
  if (!isNumber(text)) return undefined;
  return replaced(content, id, { type: 'typed', text, printed });
}

/** The facts that a content shows large or draws, each once, as they stand there. */
export function factsIn(part: unknown): readonly Fact[] {
  const found = new Map<string, Fact>();
  const look = (inside: unknown): void => {
    if (typeof inside !== 'object' || inside === null) return;
    if (isFact(inside)) found.set(inside.id, inside);
    else for (const deeper of Object.values(inside)) look(deeper);
  };
  look(part);
  return [...found.values()];
}

const isFact = (part: object): part is Fact => 'id' in part && 'printed' in part && 'digits' in part;
const isRun = (part: object): part is Run => 'type' in part && 'text' in part;

const printedOf = ({ over, ...fact }: Fact): Said => {
  const { printed, span } = over ?? fact;
  return { text: halfWidth(printed), span };
};

/** What the report prints for a figure that stands in words alone. */
function runOf(part: unknown, id: FactId): Said | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  if (isRun(part)) return saidBy(part, id);
  for (const deeper of Object.values(part)) {
    const found = runOf(deeper, id);
    if (found) return found;
  }
  return undefined;
}

function saidBy(run: Run, id: FactId): Said | undefined {
  if (run.type === 'figure' && run.fact === id) return { text: run.text, span: run.span };
  return run.type === 'typed' && run.printed && `f${run.printed.span.start}-${run.printed.span.end}` === id
    ? run.printed
    : undefined;
}

/** A number typed without the unit that is printed takes it over. */
function withUnit(typed: string, printed: string): string {
  const digits = /^[−-]?[0-9][0-9.,]*$/u.test(typed) ? /[0-9][0-9.,]*/u.exec(printed) : undefined;
  return digits ? printed.replace(digits[0], typed) : typed;
}

const isNumber = (text: string): boolean => quantitiesIn(text, { start: 0, end: text.length }).length === 1;

/** Puts the run, and a fact that says the same, wherever the figure stands. */
function replaced(content: Content, id: FactId, run: Run): Content {
  const within = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (isRun(part)) return saidBy(part, id) ? run : part;
    if (isFact(part)) return part.id === id || part.over?.id === id ? factAs(part, run.text) : part;
    if (Array.isArray(part)) return part.map(within);
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, within(value)]));
  };
  // A run took a run's place and a fact a fact's, so it is a content of the same kind.
  const after = within(content) as Content;
  return after.type === 'moves' ? withDifferences(after, id) : after;
}

/** The fact with what was typed over it; the report's own again where that is what was typed. */
function factAs(fact: Fact, text: string): Fact {
  const over = fact.over ?? fact;
  const [quantity] = quantitiesIn(text, { start: 0, end: text.length });
  if (!quantity || text === halfWidth(over.printed)) return over;
  return {
    ...over,
    id: typedId(over),
    printed: text,
    digits: { text: text.slice(quantity.digits.start, quantity.digits.end), span: over.digits.span },
    value: Math.abs(quantity.value),
    unit: quantity.unit === '' ? over.unit : quantity.unit,
    over,
  };
}

/** What is computed from a number that was typed is as good as typed. */
function withDifferences(
  content: Extract<Content, { type: 'moves' }>,
  id: FactId,
): Extract<Content, { type: 'moves' }> {
  const [first, ...others] = content.moves.map((move) => (concerns(move, id) ? withDifference(move) : move));
  return first ? { ...content, moves: [first, ...others] } : content;
}

const concerns = ({ from, to }: Move, id: FactId): boolean =>
  [from, to].some((fact) => (fact.over ?? fact).id === id);

function withDifference({ yearly: _yearly, ...move }: Move): Move {
  const difference = differenceOf(move.from, move.to);
  const isTyped = move.from.over !== undefined || move.to.over !== undefined;
  return { ...move, difference: isTyped ? asTyped(difference) : difference };
}

const asTyped = (phrase: Phrase): Phrase =>
  phrase.map((run) => (run.type === 'derived' ? { type: 'typed', text: run.text } : run));
