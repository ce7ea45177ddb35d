import type { Content, Fact, Said, Slide } from '../model.ts';
import type { Candidate } from './candidate.ts';
import { slideId } from './identity.ts';
import type { Passage } from './passages.ts';
import { textOf, type Source } from './phrase.ts';
import { rules } from './rules.ts';

/** Characters of prose for one slide (checklist 17: one for 400-600), and of digests and panels, which are denser. */
const CHARACTERS_A_SLIDE = 430;
const CHARACTERS_A_DENSE_SLIDE = 60;

/** Returns the slides of a passage without kicker and part, in the order of the text. */
export function slidesOf(source: Source, passage: Passage): readonly Slide[] {
  const candidates = propose(source, passage);
  const chosen = [...candidates]
    .toSorted((a, b) => b.weight - a.weight || a.at.start - b.at.start)
    .slice(0, budgetOf(source, passage, candidates))
    .toSorted((a, b) => a.at.start - b.at.start);
  return chosen.map((candidate, index) => ({
    id: slideId(
      ...passage.path.map((section) => section.heading?.said.text ?? ''),
      candidate.content.type,
      aboutOf(candidate),
    ),
    content: candidate.content,
    notes: notesOf(source, passage, chosen, index),
  }));
}

function propose(source: Source, passage: Passage): readonly Candidate[] {
  let free = passage.statements.flatMap(({ facts }) => facts);
  return rules.flatMap((rule) => {
    const proposed = rule.propose(source, passage, free);
    const taken = new Set(proposed.flatMap(({ facts }) => facts.map((fact) => fact.id)));
    free = free.filter((fact) => !taken.has(fact.id));
    return proposed;
  });
}

/** A dense passage (a digest's keyword, a panel) may have a slide for each thing that it states. */
function budgetOf(source: Source, passage: Passage, candidates: readonly Candidate[]): number {
  const length = passage.paragraphs.reduce(
    (sum, paragraph) => sum + paragraph.span.end - paragraph.span.start,
    0,
  );
  const dense = passage.section.role === 'keyword' || passage.section.role === 'panel';
  const short = source.report.text.length < 6000;
  const budget = Math.max(
    1,
    Math.round(length / (dense && short ? CHARACTERS_A_DENSE_SLIDE : CHARACTERS_A_SLIDE)),
  );
  const strong = candidates.filter(({ weight }) => weight >= 9).length;
  return Math.max(budget, Math.min(strong, budget + 1));
}

function aboutOf({ content, facts }: Candidate): string {
  return facts[0]?.indicator ?? textOf(content.title);
}

/** The paragraphs that the slide draws on, word for word; what no slide of the passage draws on goes to its first. */
function notesOf(
  source: Source,
  passage: Passage,
  chosen: readonly Candidate[],
  index: number,
): readonly Said[] {
  const used = (candidate: Candidate) => (start: number, end: number) =>
    [...candidate.facts.map((fact: Fact) => fact.span), ...(candidate.spans ?? []), candidate.at].some(
      (span) => span.start < end && start < span.end,
    );
  const own = chosen[index];
  return passage.paragraphs
    .filter(({ span }) => {
      const users = chosen.filter((candidate) => used(candidate)(span.start, span.end));
      return users.length === 0 ? index === 0 : own !== undefined && users.includes(own);
    })
    .flatMap((paragraph) => paragraph.lines)
    .map((line) => ({ text: source.report.text.slice(line.span.start, line.span.end), span: line.span }));
}

/** The facts whose numbers the content shows. */
export function factsShown(content: Content): readonly string[] {
  const ids = new Set<string>();
  collect(content, ids);
  return [...ids];
}

function collect(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, ids);
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value && value.type === 'figure' && 'fact' in value && typeof value.fact === 'string')
      ids.add(value.fact);
    if ('id' in value && typeof value.id === 'string' && /^f\d+-\d+$/.test(value.id)) ids.add(value.id);
    for (const item of Object.values(value)) collect(item, ids);
  }
}
